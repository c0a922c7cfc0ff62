import type { SpeakerWordings } from "../../../codebook/wordings/speaker-wordings.ts";
import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import { beginsWithLetter } from "../../../text/letters.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import { actorSpeaker, type Speaker } from "../speakers/speaker.ts";
import { firstPerson } from "./own-voice.ts";
import { type Cast, castOf, labelSpeaker, readLabel, sectionLabel, type TurnLabel } from "./turn-label.ts";

/** A paragraph of an interview or transcript and whose turn it is; nobody's where it asks. */
export interface Turn {
  readonly views: readonly SentenceView[];
  readonly speaker: Speaker | null;
  readonly label: TurnLabel | null;
}

/** The turns of an article and the sentence with which they begin. */
export interface Turns {
  readonly from: number;
  readonly turns: readonly Turn[];
}

interface LabelledBlock {
  readonly at: number;
  readonly views: readonly SentenceView[];
  readonly label: TurnLabel | null;
}

const personLike = /^(?:(?:Mr|Ms|Mrs|Dr)\.? )?\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]+|al|bin|de|da|van|von)){1,3}$/u;
const nameLike = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u;
const LONGEST_QUESTION = 700;
const MOST_QUESTION_SENTENCES = 4;
/** So many paragraphs of a turn are looked at. */
const LONGEST_TURN = 8;
/** So many names of a sentence, and so much around them, tell who is asked. */
const MOST_LOOKED = 12;
const REACH = 160;
/** Within so many letters behind the label somebody who asks gives their name ("Ann: Hi, Ann from the Example Times."). */
const GIVES_NAME = 48;

/** The label of the paragraph that a sentence opens. A label may look like a dateline's head, or end in a full stop ("Q. When?"), and so stand outside of the sentence. */
function labelOf(article: ArticleView, view: SentenceView, cast: Cast, wordings: SpeakerWordings): TurnLabel | null {
  const block = article.article.blocks[view.sentence.block]!;
  const label = readLabel(article.text.slice(block.start, Math.min(block.end, block.start + 200)), cast, wordings);
  return label && { ...label, length: Math.max(0, label.length - (view.start - block.start)) };
}

/** Running text by block; headings within it count, for a page may set its questions as headings. */
function blocksOf(article: ArticleView, cast: Cast, wordings: SpeakerWordings): readonly LabelledBlock[] {
  const blocks: { at: number; views: SentenceView[]; label: TurnLabel | null }[] = [];
  article.sentences.forEach((view, at) => {
    if (view.sentence.place !== "text" && view.sentence.place !== "heading") return;
    const last = blocks.at(-1);
    if (last?.views[0]?.sentence.block === view.sentence.block) last.views.push(view);
    else blocks.push({ at, views: [view], label: labelOf(article, view, cast, wordings) });
  });
  return blocks;
}

/** Does a paragraph ask? Its last sentence, or one of its last two, ends in a question mark outside of quotation marks. */
function isQuestion({ views }: LabelledBlock): boolean {
  const last = views.at(-1)!;
  if (last.end - views[0]!.start > LONGEST_QUESTION || views.length > MOST_QUESTION_SENTENCES) return false;
  return /\?\)?$/.test(last.words) && !/^[“"]/.test(views[0]!.words);
}

/** Does whoever is labelled by a name say that name first? Who asks in public does. */
function givesName({ views }: LabelledBlock, { words, length, sort }: TurnLabel): boolean {
  const own = views
    .map((view) => view.words)
    .join(" ")
    .slice(length, length + GIVES_NAME + words.length);
  return sort === "unknown" && nameLike.test(words) && new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "u").test(own);
}

/** Whom a sentence says to be asked: "the Minister, Ann Other, granted an interview". */
function askedIn(article: ArticleView, view: SentenceView, { askedBehind, askedBefore }: SpeakerWordings): Speaker | null {
  for (const phrase of view.phrases.slice(0, MOST_LOOKED)) {
    if (phrase.sort !== "named" || phrase.attributive || article.actors.get(phrase.actors[0]!)?.kind !== "person") continue;
    const [start, end] = [phrase.words.start - view.start, Math.max(phrase.end, phrase.words.end) - view.start];
    if (
      askedBehind.test(view.words.slice(end, end + REACH)) ||
      askedBefore.test(view.words.slice(Math.max(0, start - REACH), start))
    )
      return actorSpeaker(article, phrase.actors[0]!, phrase, "guest");
  }
  return null;
}

const isLetter = (text: string, at: number): boolean => beginsWithLetter(text.charAt(at));

/** Where words print a name, and no longer one that begins or ends with it; -1 where they do not. */
function wholeAt(words: string, name: string): number {
  let at = words.indexOf(name);
  while (at >= 0 && ((at > 0 && isLetter(words, at - 1)) || isLetter(words, at + name.length))) at = words.indexOf(name, at + 1);
  return at;
}

/** The person whose full name a headline prints, where nothing there was read as a name ("Interview: Ann Other"). */
function calledIn(article: ArticleView, headline: readonly SentenceView[]): Speaker | null {
  for (const { words, start } of headline)
    for (const { id, kind, name, named } of article.actors.values()) {
      const at = kind === "person" && named && name.value.includes(" ") ? wholeAt(words, name.value) : -1;
      if (at < 0) continue;
      const span = { start: start + at, end: start + at + name.value.length };
      return { actor: id, name: name.value, person: true, spans: [span], from: null, rule: "guest" };
    }
  return null;
}

/** Who is asked: whom the introduction says to be, else the person that the headline names, else the first that the introduction names, holders of an office first; else the body that the headline names. */
function guestOf(article: ArticleView, opening: readonly SentenceView[], wordings: SpeakerWordings): Speaker | null {
  const told = opening.flatMap((view) => askedIn(article, view, wordings) ?? [])[0];
  if (told) return told;
  const headline = [...article.sentences, ...opening].filter(({ sentence }) => sentence.place === "headline");
  const named = (views: readonly SentenceView[], kinds: (kind: string) => boolean): readonly Speaker[] =>
    views.flatMap((view) =>
      view.phrases.flatMap((phrase) => {
        if (phrase.sort !== "named") return [];
        const speaker = actorSpeaker(article, phrase.actors[0]!, phrase, "guest");
        return speaker && kinds(article.actors.get(speaker.actor!)!.kind) ? [speaker] : [];
      }),
    );
  const persons = named([...headline, ...opening], (kind) => kind === "person");
  const inHeadline = named(headline, (kind) => kind === "person")[0] ?? calledIn(article, headline);
  const official = persons.find(({ actor }) => article.actors.get(actor!)!.roles.length > 0);
  return inHeadline ?? official ?? persons[0] ?? named(headline, (kind) => kind === "body")[0] ?? null;
}

/**
 * Labels by which somebody asks: they stand before questions more often than before answers, and somebody else answers.
 * Who is named nowhere else and asks at all asks throughout: an interviewer also prompts ("Ledger: Those figures are small.").
 */
function askers(blocks: readonly LabelledBlock[], all: readonly LabelledBlock[]): ReadonlySet<string> {
  const asked = new Map<string, { balance: number; questions: number; unknown: boolean }>();
  for (const block of blocks) {
    if (!block.label) continue;
    const { balance, questions } = asked.get(block.label.words) ?? { balance: 0, questions: 0 };
    const question =
      isQuestion(block) || (isNobody(block.label) && stretchOf(all, block).some(isQuestion)) || givesName(block, block.label)
        ? 1
        : 0;
    const unknown = block.label.sort === "unknown";
    asked.set(block.label.words, { balance: balance + 2 * question - 1, questions: questions + question, unknown });
  }
  const guests = [...asked.values()].some(({ unknown, balance }) => !unknown && balance < 0);
  const asking = [...asked]
    .filter(
      ([words, { balance, questions, unknown }]) =>
        balance > 0 || (guests && unknown && (questions > 1 || (questions > 0 && nameLike.test(words)))),
    )
    .map(([words]) => words);
  return new Set(asking.length < asked.size ? asking : []);
}

/** Is whoever a label names told of nowhere, or without an office? */
const isNobody = ({ sort, member }: TurnLabel): boolean => sort === "unknown" || (member !== null && member.offices.size === 0);

/** A labelled paragraph and those without a label that follow it. */
function stretchOf(blocks: readonly LabelledBlock[], block: LabelledBlock): readonly LabelledBlock[] {
  const from = blocks.indexOf(block);
  const next = blocks.findIndex(({ label }, at) => at > from && label !== null);
  return blocks.slice(from, Math.min(next < 0 ? blocks.length : next, from + LONGEST_TURN));
}

function labelledTurns(
  article: ArticleView,
  blocks: readonly LabelledBlock[],
  introductions: readonly SentenceView[],
  wordings: SpeakerWordings,
): Turns | null {
  const labelled = blocks.filter(({ label }) => label !== null);
  const asking = askers(labelled, blocks);
  const reports = ({ member }: TurnLabel): boolean => [...(member?.offices ?? [])].some((word) => wordings.reporters.has(word));
  const isAsked = (block: LabelledBlock): boolean =>
    block.label!.sort === "question" ||
    reports(block.label!) ||
    (asking.has(block.label!.words) && block.label!.sort !== "answer");
  const questions = labelled.filter(isAsked).length;
  const headline = article.sentences.filter(({ sentence }) => sentence.place === "headline").map(({ words }) => words);
  /** A name that only labels print, or the headline in a form that was not read as a name. */
  const unread = new Set(
    labelled.flatMap((block, at) => {
      const { sort, words } = block.label!;
      if (sort !== "unknown" || isAsked(block) || !personLike.test(words)) return [];
      const again = labelled.some(({ label }, index) => index !== at && label!.words === words);
      return again || headline.some((line) => line.includes(words)) ? [words] : [];
    }),
  );
  const answers = labelled.filter(
    (block) => !isAsked(block) && (block.label!.sort !== "unknown" || unread.has(block.label!.words)),
  );
  const speakers = new Set(answers.map(({ label }) => label!.member?.id ?? label!.words));
  const talk = article.article.kind === "interview" || article.article.kind === "transcript";
  const own = answers.filter((block) => stretchOf(blocks, block).some(({ views }) => views.some(firstPerson))).length;
  const conversation = answers.length >= 2 && (talk || speakers.size >= 2) && 2 * own >= answers.length;
  if (!(questions > 0 && answers.length > 0) && !conversation) return null;
  const first = blocks.findIndex(
    ({ label }) => label !== null && (label.sort !== "unknown" || asking.has(label.words) || unread.has(label.words)),
  );
  const opening = blocks.slice(0, Math.min(first + 1, 6)).flatMap(({ views }) => views);
  const guest = guestOf(article, opening, wordings) ?? guestOf(article, introductions, wordings);
  // Where but the first question and answer are labelled, the paragraphs that ask from there on are questions too.
  const open = blocks.slice(first).filter((block) => block.label === null && isQuestion(block)).length;
  const bare = open > 0 && open >= questions;
  let speaker: Speaker | null = null;
  let last: Speaker | null = null;
  const turns = blocks.slice(first).map((block): Turn => {
    const { label, views } = block;
    last = speaker ?? last;
    if (!label && bare) speaker = isQuestion(block) ? null : last;
    if (label) {
      const first = article.article.blocks[views[0]!.sentence.block]!.start;
      const at = { start: first, end: first + label.printed };
      if (isAsked(block)) speaker = null;
      else if (label.sort === "answer") speaker = guest;
      else if (label.member) speaker = labelSpeaker(article, label.member, at, label.words);
      else if (unread.has(label.words))
        speaker = { actor: null, name: label.words, person: true, spans: [at], from: null, rule: "turn-label-unread" };
    }
    const reads = label && (label.sort !== "unknown" || unread.has(label.words) || asking.has(label.words));
    return { views, speaker, label: reads ? label : null };
  });
  return { from: blocks[first]!.at, turns };
}

/** Questions without labels, as paragraphs of their own, and answers that say "I" or "we". */
function bareTurns(
  article: ArticleView,
  blocks: readonly LabelledBlock[],
  introductions: readonly SentenceView[],
  wordings: SpeakerWordings,
): Turns | null {
  if (article.article.kind === "speech" || article.article.kind === "message") return null;
  const asked = blocks.map(isQuestion);
  const first = asked.indexOf(true);
  const count = asked.filter((question, at) => question && asked[at + 1] === false).length;
  if (count < 2 || first > 8) return null;
  const answers = blocks.slice(first).filter((_, at) => !asked[first + at]);
  const own = answers.filter(({ views }) => views.some(firstPerson)).length;
  if (answers.length > 8 * count || 2 * own < count) return null;
  const opening = blocks.slice(0, first + 1).flatMap(({ views }) => views);
  const guest = guestOf(article, opening, wordings) ?? guestOf(article, introductions, wordings);
  if (!guest) return null;
  const turns = blocks.slice(first).map(({ views }, at) => ({ views, speaker: asked[first + at] ? null : guest, label: null }));
  return { from: blocks[first]!.at, turns };
}

/**
 * Finds the turns of an interview, press conference or transcript, by labels or by bare questions; null where a text has none.
 * @param introductions sentences of the post that brings the article in, which may alone name who is asked
 */
export function findTurns(
  article: ArticleView,
  introductions: readonly SentenceView[],
  { speakers }: SpeechWordings,
): Turns | null {
  const cast = castOf(article, introductions);
  const running = blocksOf(article, cast, speakers);
  // "Remarks by Minister Other" may stand over the first of several as a headline.
  const at = article.sentences.findIndex(({ sentence }) => sentence.place === "headline");
  const head = at < 0 ? null : sectionLabel(article.sentences[at]!.words, cast, speakers);
  const blocks = head ? [{ at, views: [article.sentences[at]!], label: head }, ...running] : running;
  return labelledTurns(article, blocks, introductions, speakers) ?? bareTurns(article, blocks, introductions, speakers);
}
