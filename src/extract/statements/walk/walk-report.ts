import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { findAttribution } from "../attribution/find-attribution.ts";
import { isDirect, quotedShare } from "../attribution/quoted-words.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import { hostAndGuest } from "../speakers/host-and-guest.ts";
import { namedAhead } from "../speakers/named-ahead.ts";
import { quotedBy, spokenAhead } from "../speakers/quoted-by.ts";
import { actorSpeaker, leaderNamed, type Speaker, withNamed } from "../speakers/speaker.ts";
import { pairMet, pluralNamed, speakersNamed, speakersOf } from "../speakers/speakers-of.ts";
import { withinSentence } from "../speakers/within-sentence.ts";
import { blockQuotation, labelledForm } from "../texts/block-quotation.ts";
import { bringsIn } from "../texts/brings-in.ts";
import { findLabel } from "../texts/find-label.ts";
import { firstPerson } from "../texts/own-voice.ts";
import { castOf } from "../texts/turn-label.ts";
import { bothActed } from "./both-acted.ts";
import { givenIn } from "./fits-tense.ts";
import { goesOn, inPresent, isOwnStance, takesOver } from "./goes-on.ts";
import { isDeal } from "./is-deal.ts";
import { isPoint, resolving } from "./points-of.ts";
import { resolvedBy } from "./resolved-by.ts";
import { type Spoken, spoken, toldUs } from "./spoken.ts";
import { type Given, onScene, type State, start } from "./walk-state.ts";

const why = (speaker: Speaker, reason: string): string => `${reason} ${speaker.name}`;

/** Running text, and a line set as a heading that is a sentence. */
const isText = ({ sentence, words }: SentenceView): boolean =>
  sentence.place === "text" || (sentence.place === "heading" && /[.!?]$/.test(words));

/** Whom the headline names first: "he" and a quotation without a speaker go back to them. */
function headlinePerson(article: ArticleView): Speaker | null {
  for (const view of article.sentences) {
    if (view.sentence.place !== "headline") continue;
    for (const phrase of view.phrases) {
      const speaker = phrase.sort === "named" ? actorSpeaker(article, phrase.actors[0]!, phrase, "headline") : null;
      if (speaker?.person) return speaker;
    }
  }
  return null;
}

/** Letters in brackets or after a dash, or none at all: the sign of an agency, a mark left over. */
const isMark = ({ words }: SentenceView): boolean =>
  !/\p{L}/u.test(words) || /^(?:[—–-]+\s*)?[([]?[\p{Lu}./-]{2,12}[)\]]?\.?$/u.test(words.trim());

const enumerator = /^\(?(?:\d{1,2}|[ivx]{1,4}|[a-hA-H])[.)]$/;

/** Does "he" or "she" stand before everybody whom the sentence names ("Later he laid a wreath for Name")? */
const opensWithPronoun = ({ phrases }: SentenceView, named: Speaker | undefined): boolean =>
  phrases[0]?.sort === "person" && !phrases[0].attributive && named !== undefined && phrases[0].start < named.spans[0]!.start;

const BEFORE_NAME = 80;
/** Whoever a narrator's sentence tells first to have put out a text, or whose it says that one is, or a body that it tells of first; null where none of these. */
function issuerOf(
  { start, words, phrases }: SentenceView,
  present: readonly Speaker[],
  wordings: SpeechWordings,
): Speaker | null {
  const author = phrases.find((phrase) => {
    const from = phrase.start - start;
    return !phrase.attributive && wordings.speakers.documentOf.test(words.slice(Math.max(0, from - BEFORE_NAME), from));
  });
  const named = author && present.find(({ spans }) => spans[0]!.start === author.words.start);
  if (named) return named;
  const first = present[0];
  if (!first || first.spans[0]!.start !== phrases[0]?.words.start) return null;
  return !first.person || wordings.speakers.printed.test(words) ? first : null;
}

/** What a sentence says of its speaker, before what stands around it is asked. */
interface Told {
  readonly attribution: Attribution | null;
  readonly speaker: Speaker | null;
  /** Speech inside another's words: the outer speaker counts. */
  readonly inner: boolean;
  /** Is the speaker kept unnamed? */
  readonly unnamed: boolean;
}

const headOf = ({ printed }: NounPhrase): string => printed.toLowerCase().slice(printed.lastIndexOf(" ") + 1);
/** Does a sentence give words of somebody who is kept unnamed ("said on condition of anonymity", and "the official" from there on)? */
function isUnnamed(view: SentenceView, { subjects }: Attribution, { unnamed }: State, wordings: SpeechWordings): boolean {
  const [subject] = subjects;
  if (!subject || subject.sort === "named" || subject.sort === "person") return false;
  return wordings.speakers.anonymous.test(view.words) || (subject.sort === "role" && unnamed === headOf(subject));
}

/** Who is called by what they are and kept unnamed, by the noun; a name ends that. */
function unnamedFrom(
  view: SentenceView,
  attribution: Attribution | null,
  persons: readonly Speaker[],
  { unnamed }: State,
  wordings: SpeechWordings,
): string | null {
  const subject = attribution?.subjects[0];
  const role = subject?.sort === "role" ? subject : null;
  if (role && (/^(?:an?|another|one)\s/i.test(role.printed) || wordings.speakers.anonymous.test(view.words))) return headOf(role);
  return persons.length > 0 ? null : unnamed;
}

function tellSpeaker(
  article: ArticleView,
  view: SentenceView,
  attribution: Attribution | null,
  state: State,
  wordings: SpeechWordings,
): Told {
  const said = attribution !== null && attribution.rule !== "unsaid";
  const unnamed = said && isUnnamed(view, attribution, state, wordings);
  const own =
    said && !unnamed && !isDeal(article, view, attribution)
      ? (withinSentence(article, view, attribution, wordings) ?? speakersOf(article, attribution, state, wordings))
      : null;
  const stance = said && isOwnStance(article, own, attribution, state, view, wordings) && !wordings.returns.test(view.words);
  const speaker = stance ? state.current : own;
  const other = speaker !== null && state.current !== null && speaker.actor !== state.current.actor;
  const here = view.sentence.block === state.block;
  const within = other && here && wordings.quotedWithin.test(view.words);
  const both = state.labelled === "indirect" && bothActed(view, attribution, wordings);
  const labelled = state.labelled && other && !both && (here || (state.labelled === "direct" && firstPerson(view)));
  return { attribution, speaker, inner: within || Boolean(labelled), unnamed };
}

/** How the words of a sentence are given, or, where it does not show that, those of the same speaker before it in the paragraph. */
function givenNow(
  { given, current, block }: State,
  { attribution, view, speaker }: Spoken,
  quoted: boolean,
  wordings: SpeechWordings,
): Given {
  const before = current?.actor === speaker.actor && block === view.sentence.block ? given : null;
  if (attribution) return givenIn(view, attribution, wordings) ?? before;
  return quoted ? "quoted" : before;
}

/** Walks through a report and gives every sentence of somebody's words. */
export function walkReport(article: ArticleView, wordings: SpeechWordings): readonly Spoken[] {
  const found: Spoken[] = [];
  const attributions = article.sentences.map((view) =>
    isText(view) && !bringsIn(view, wordings) ? findAttribution(view, wordings) : null,
  );
  const cast = castOf(article);
  let state: State = { ...start, lastPerson: headlinePerson(article) };
  const keep = (one: Spoken, quoted: boolean): void => {
    found.push(one);
    const { speaker } = one;
    state = {
      ...state,
      current: speaker,
      scene: onScene(state, [speaker]),
      lastPerson: speaker.person ? speaker : state.lastPerson,
      named: speaker.person ? withNamed(state.named, speaker) : state.named,
      issuer:
        !speaker.person && (speaker.actor !== null || wordings.speakers.printed.test(one.view.words)) ? speaker : state.issuer,
      // One known by the office alone is no plural, though no entry of the text is theirs.
      lastPlural:
        speaker.actor === null && !speaker.person ? speaker : (pairMet(article, one.view, state, wordings) ?? state.lastPlural),
      block: one.view.sentence.block,
      quoted,
      given: one.attribution?.rule === "according-to" ? "quoted" : givenNow(state, one, quoted, wordings),
      ourselves: state.ourselves || toldUs(one),
      present: one.attribution ? inPresent(one.view, wordings) : state.present,
    };
  };
  /** A colon at the end of a paragraph brings in the paragraphs that follow. */
  const openQuotation = (at: number, view: SentenceView): void => {
    if (!/[:：]$/.test(view.words)) return;
    const until = blockQuotation(article, at, attributions, wordings);
    if (until !== null) state = { ...state, labelled: "direct", until, quoted: false };
  };
  article.sentences.forEach((view, at) => {
    if (!isText(view)) return;
    const { block } = view.sentence;
    const opensBlock = article.sentences[at - 1]?.sentence.block !== block;
    // "4." before what it numbers says nothing, and breaks nothing off.
    if (enumerator.test(view.words)) {
      if (state.current) state = { ...state, block };
      return;
    }
    // "(ENA)", a mark that stands alone: nobody's words, and they break nothing off.
    if (isMark(view)) return;
    const direct = isDirect(view);
    const present = speakersNamed(article, view, state, wordings);
    const persons = present.filter(({ person }) => person);
    state = {
      ...state,
      named: [...persons].reverse().reduce(withNamed, state.named),
      bodies: present
        .filter(({ person }) => !person)
        .reverse()
        .reduce(withNamed, state.bodies),
      leader: leaderNamed(view, persons, wordings) ?? state.leader,
      hosting: hostAndGuest(view, persons, wordings.speakers) ?? state.hosting,
      standing: block === state.block,
    };
    if (block > state.until && state.labelled) state = { ...state, labelled: null, current: null };
    if (opensBlock) {
      const label = findLabel(article, view, cast, article.sentences[at + 1]?.sentence.block === block, wordings);
      if (label) {
        // "Other: “They shall not have it.”": the quotation is hers, what follows it may be the narrator's.
        const quotes = isDirect(view) && view.quotations.some(({ inner }) => inner.start - view.start < 200);
        const form = quotes ? "direct" : labelledForm(article, at);
        const { speaker } = label;
        state = {
          ...state,
          labelled: form,
          current: speaker,
          lastPerson: speaker,
          block,
          until: quotes ? block : Number.POSITIVE_INFINITY,
          quoted: false,
        };
        if (!label.alone) keep(spoken(view, speaker, form, null), false);
        return;
      }
    }
    const opens = resolving(view, wordings);
    if (opens) {
      state = { ...state, points: opens, current: null, block };
      return;
    }
    if (state.points && isPoint(view, wordings)) {
      keep(spoken(view, state.points, "direct", why(state.points, "a point of the list is of")), false);
      return;
    }
    if (state.points) state = { ...state, points: null, current: null };
    const resolved = resolvedBy(view, state, wordings);
    if (resolved) {
      keep(spoken(view, resolved, "direct", why(resolved, "the resolution is of")), false);
      return;
    }
    const told = tellSpeaker(article, view, attributions[at]!, state, wordings);
    const { attribution, inner } = told;
    const speaker = told.speaker ?? (told.unnamed ? null : namedAhead(article, at, attributions, state, wordings));
    state = { ...state, unnamed: unnamedFrom(view, attribution, persons, state, wordings) };
    const unsaid = attribution?.rule === "unsaid";
    // "They want rain" without anybody whom "they" could be goes on with whoever speaks.
    const open = attribution?.subjects[0]?.sort === "several";
    if (attribution && !unsaid && !open && !speaker && !state.labelled) {
      // "The President" of whom nobody knows the name: "he" goes back to him, and to nobody named.
      const unknown = attribution.subjects[0]?.sort === "role";
      state = { ...state, current: null, lastPerson: unknown ? null : state.lastPerson, block };
      return;
    }
    if (state.labelled && speaker && !inner && speaker.actor !== state.current?.actor) state = { ...state, labelled: null };
    if (speaker && !inner) {
      const form = direct || state.labelled === "direct" ? "direct" : "indirect";
      keep(spoken(view, speaker, form, null, attribution), direct);
      openQuotation(at, view);
      return;
    }
    if (!unsaid && direct && (quotedShare(view) > 0.6 || view.quotations[0]!.start <= view.start + 1)) {
      const by = quotedBy(article, at, attributions, state, wordings);
      // Somebody quoted within another's words breaks those off no more than the words around do.
      if (by) keep(spoken(view, by, "direct", why(by, "the quotation is ascribed to")), !inner);
      return;
    }
    const other = unsaid || state.labelled ? null : takesOver(article, view, state, wordings);
    if (other) {
      keep(spoken(view, other, direct ? "direct" : "indirect", null), direct);
      return;
    }
    if (!unsaid && ((inner && !state.labelled) || goesOn(article, view, state, wordings))) {
      const form = direct ? "direct" : (state.labelled ?? "indirect");
      keep(spoken(view, state.current!, form, why(state.current!, "goes on with the words of")), state.quoted && direct);
      openQuotation(at, view);
      return;
    }
    const ahead = spokenAhead(article, at, attributions, state, wordings);
    if (ahead) {
      keep(spoken(view, ahead, direct ? "direct" : "indirect", why(ahead, "the next sentence goes on with")), direct);
      return;
    }
    // Whom "he" and "the minister" go back to: the first person that the narrator's sentence names, unless it tells of "him" itself.
    const named = (opensWithPronoun(view, persons[0]) ? state.lastPerson : null) ?? persons[0] ?? state.lastPerson;
    const introduces = named && named !== state.lastPerson && wordings.introduces.test(view.words) ? named : null;
    const issuer = issuerOf(view, present, wordings) ?? state.issuer;
    // "Excerpt from the message:", or "… issued a statement on the raid.", right before words in quotation marks.
    const opensIn = /[:：]$/.test(view.words) || /^[“"«„]/.test(article.sentences[at + 1]?.words ?? "");
    const leadsIn = opensIn && wordings.speakers.printed.test(view.words) ? issuer : null;
    state = {
      ...state,
      current: introduces ?? leadsIn,
      scene: onScene(state, persons),
      lastPerson: named,
      issuer,
      ourselves: state.ourselves || firstPerson(view),
      lastPlural: pluralNamed(article, view, state, wordings) ?? state.lastPlural,
      labelled: introduces ? "indirect" : unsaid ? state.labelled : null,
      block,
      quoted: false,
      until: introduces ? block : state.until,
    };
  });
  return found;
}
