import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import type { ArticleView, SentenceView } from "./article-view.ts";
import { type Attribution, findAttribution } from "./find-attribution.ts";
import { findLabel } from "./find-label.ts";
import { isDirect, outsideQuotes, quotedShare } from "./quoted-words.ts";
import { jointSpeaker, type Memory, resolveSpeaker, type Speaker, withNamed } from "./speaker.ts";
import { type Spoken, spoken } from "./spoken.ts";

/** Where a walk through a report stands. */
interface State extends Memory {
  /** Block of the last sentence that was somebody's words. */
  readonly block: number;
  /** Were the last words in quotation marks? Then a new paragraph without them is the narrator's. */
  readonly quoted: boolean;
  /** The form of what follows a label, until the next one; null outside of labelled passages. */
  readonly labelled: Spoken["form"] | null;
  /** The last block that the label's or introduction's passage can reach. */
  readonly until: number;
}

const start: State = {
  current: null,
  lastPerson: null,
  lastPlural: null,
  named: [],
  block: -1,
  quoted: false,
  labelled: null,
  until: -1,
};
const MOST_AHEAD = 12;

function speakersOf(article: ArticleView, attribution: Attribution, memory: Memory, sides: ReadonlySet<string>): Speaker | null {
  const { subjects, rule } = attribution;
  if (rule === "impersonal")
    return {
      actor: null,
      name: "the two sides",
      person: false,
      spans: [attribution.at],
      from: "an impersonal passive of a meeting’s report",
      rule,
    };
  if (rule === "in-ones-words-pronoun") return memory.current?.person ? memory.current : memory.lastPerson;
  const speakers = subjects.map((subject) => resolveSpeaker(article, subject, memory, sides, rule));
  if (speakers.some((speaker) => speaker === null)) return null;
  return jointSpeaker(speakers as Speaker[], rule);
}

/** Persons that a sentence names, in its order. */
function personsNamed(article: ArticleView, view: SentenceView, memory: Memory, sides: ReadonlySet<string>): readonly Speaker[] {
  return view.phrases.slice(0, MOST_AHEAD).flatMap((phrase) => {
    if (phrase.sort !== "named" || phrase.attributive) return [];
    const speaker = resolveSpeaker(article, phrase, memory, sides, "named-before");
    return speaker?.person ? [speaker] : [];
  });
}

/** A stance in the present tense whose subject is a state or a body goes on with a person's words ("China supports …"). */
function isOwnStance(speaker: Speaker, { subjects, verb, rule, at }: Attribution, state: State, view: SentenceView): boolean {
  if (!state.current?.person || speaker.person || rule !== "subject-verb" || subjects[0]?.sort === "both") return false;
  const word = view.words.slice(at.start - view.start, at.end - view.start).toLowerCase();
  return word.endsWith("s") || verb!.lemma.startsWith(word);
}

/** Does a sentence without a speaker of its own go on with the words of the one before? */
function goesOn(article: ArticleView, view: SentenceView, state: State, wordings: SpeechWordings): boolean {
  if (!state.current) return false;
  const sameBlock = view.sentence.block === state.block;
  if (article.article.kind === "opinion" && !state.labelled) return false;
  const bare = outsideQuotes(view);
  if (state.labelled === "direct" && firstPerson(view)) return true;
  if (wordings.returns.test(bare)) return false;
  if (!sameBlock && wordings.mayReturn.test(bare)) return false;
  const first = view.phrases[0];
  // A speaker is not named, nor called "he", as the subject of their own words.
  if (!state.labelled && first && !first.attributive && first.start - view.start < 3) {
    if (first.sort === "person") return false;
    if (first.sort === "named" && first.actors.includes(state.current.actor ?? "")) return !state.current.person;
  }
  if (state.labelled) return true;
  const onADay = view.days.some(({ role, when }) => (role === "on" || role === "during") && when.precision === "day");
  if (onADay && !/\b(?:will|would|should|must|shall)\b/.test(bare)) return false;
  if (sameBlock) return true;
  return !state.quoted && wordings.goesOn.test(bare);
}

/** Does `next` go on with the quotation that stands open at the end of `view`: the same one, or its paragraph opening anew? */
function sameQuotation(view: SentenceView, next: SentenceView): boolean {
  const open = view.quotations.at(-1);
  const first = next.quotations[0];
  if (!open || !first || open.end < view.end - 1) return false;
  if (open.start === first.start) return true;
  return !open.closed && first.start <= next.start + 1 && next.sentence.block === view.sentence.block + 1;
}

/** Who speaks a sentence that stands in quotation marks and names nobody: whoever the same quotation is ascribed to further on, else who spoke before. */
function quotedBy(article: ArticleView, at: number, state: State, wordings: SpeechWordings): Speaker | null {
  for (let ahead = at; ahead < article.sentences.length - 1 && ahead < at + MOST_AHEAD; ahead++) {
    const next = article.sentences[ahead + 1]!;
    if (!sameQuotation(article.sentences[ahead]!, next)) break;
    const attribution = findAttribution(next, wordings);
    if (attribution && attribution.rule !== "unsaid") return speakersOf(article, attribution, state, wordings.sides);
  }
  if (state.current) return state.current;
  // Quoted first and ascribed in the next sentence: "“…” So said X."
  const next = article.sentences[at + 1];
  const attribution =
    next && next.sentence.block === article.sentences[at]!.sentence.block ? findAttribution(next, wordings) : null;
  return (
    (attribution && attribution.rule !== "unsaid" ? speakersOf(article, attribution, state, wordings.sides) : null) ??
    state.lastPerson
  );
}

/** A judgement or call at the head of a paragraph belongs to the speaker that the next sentence of the paragraph names again. */
function spokenAhead(article: ArticleView, at: number, state: State, wordings: SpeechWordings): Speaker | null {
  const view = article.sentences[at]!;
  const next = article.sentences[at + 1];
  if (!next || next.sentence.block !== view.sentence.block || !state.lastPerson) return null;
  if (!/\b(?:should|must|cannot|shall|ought to|need to|needs to)\b/.test(view.words) || wordings.returns.test(view.words))
    return null;
  const attribution = findAttribution(next, wordings);
  const speaker = attribution && speakersOf(article, attribution, state, wordings.sides);
  return speaker && speaker.actor !== null && speaker.actor === state.lastPerson.actor ? speaker : null;
}

/** Does the sentence say "we" or "I" outside of quotation marks? "US" is a country. */
const firstPerson = (view: SentenceView): boolean => /\b(?:[Ww]e|[Oo]ur|us|[Mm]y|I)\b/.test(outsideQuotes(view));

/** The form of what a label brings in: printed words where they say "we" or "I", else told by the narrator. */
function labelledForm(article: ArticleView, at: number): Spoken["form"] {
  const from = article.sentences[at]!.sentence.block;
  for (const view of article.sentences.slice(at, at + MOST_AHEAD)) {
    if (view.sentence.block > from + 1) break;
    if (firstPerson(view)) return "direct";
  }
  return "indirect";
}

const why = (speaker: Speaker, reason: string): string => `${reason} ${speaker.name}`;

/** Walks through a report and gives every sentence of somebody's words. */
export function walkReport(article: ArticleView, wordings: SpeechWordings): readonly Spoken[] {
  const found: Spoken[] = [];
  let state = start;
  const keep = (one: Spoken, block: number, quoted: boolean): void => {
    found.push(one);
    const { speaker } = one;
    state = {
      ...state,
      current: speaker,
      lastPerson: speaker.person ? speaker : state.lastPerson,
      named: withNamed(state.named, speaker),
      lastPlural: speaker.actor === null ? speaker : state.lastPlural,
      block,
      quoted,
    };
  };
  article.sentences.forEach((view, at) => {
    const { place, block } = view.sentence;
    if (place !== "text" && !(place === "heading" && /[.!?]$/.test(view.words))) return;
    const before = article.sentences[at - 1];
    const opensBlock = before?.sentence.block !== block;
    const direct = isDirect(view);
    const persons = personsNamed(article, view, state, wordings.sides);
    state = { ...state, named: [...persons].reverse().reduce(withNamed, state.named) };
    if (block > state.until && state.labelled) state = { ...state, labelled: null, current: null };
    if (opensBlock) {
      const label = findLabel(article, view, article.sentences[at + 1]?.sentence.block === block, wordings);
      if (label) {
        const form = labelledForm(article, at);
        state = {
          ...state,
          labelled: form,
          current: label.speaker,
          lastPerson: label.speaker,
          block,
          until: Number.POSITIVE_INFINITY,
          quoted: false,
        };
        if (!label.alone) keep(spoken(view, label.speaker, form, null), block, false);
        return;
      }
    }
    const attribution = findAttribution(view, wordings);
    const own = attribution && attribution.rule !== "unsaid" ? speakersOf(article, attribution, state, wordings.sides) : null;
    const speaker =
      own && attribution && isOwnStance(own, attribution, state, view) && !wordings.returns.test(view.words)
        ? state.current
        : own;
    if (attribution && attribution.rule !== "unsaid" && !own && !state.labelled) {
      state = { ...state, current: null, block };
      return;
    }
    const within =
      state.current &&
      speaker &&
      speaker.actor !== state.current.actor &&
      block === state.block &&
      wordings.quotedWithin.test(view.words);
    // Speech inside a labelled passage: the outer speaker counts.
    const inner =
      state.labelled &&
      speaker &&
      state.current &&
      speaker.actor !== state.current.actor &&
      (block === state.block || (state.labelled === "direct" && firstPerson(view)));
    if (state.labelled && speaker && !inner && speaker.actor !== state.current?.actor) state = { ...state, labelled: null };
    if (speaker && !inner && !within) {
      const form = direct || state.labelled === "direct" ? "direct" : "indirect";
      keep(spoken(view, speaker, form, null, attribution), block, direct);
      return;
    }
    if (attribution?.rule !== "unsaid" && direct && (quotedShare(view) > 0.6 || view.quotations[0]!.start <= view.start + 1)) {
      const by = quotedBy(article, at, state, wordings);
      if (by) keep(spoken(view, by, "direct", why(by, "the quotation is ascribed to")), block, true);
      return;
    }
    if (attribution?.rule !== "unsaid" && (within || goesOn(article, view, state, wordings))) {
      const form = direct ? "direct" : (state.labelled ?? "indirect");
      keep(spoken(view, state.current!, form, why(state.current!, "goes on with the words of")), block, state.quoted && direct);
      return;
    }
    const ahead = spokenAhead(article, at, state, wordings);
    if (ahead) {
      keep(spoken(view, ahead, direct ? "direct" : "indirect", why(ahead, "the next sentence goes on with")), block, direct);
      return;
    }
    // Whom "he" and "the minister" go back to: the first person that the narrator's sentence names.
    const named = persons[0] ?? state.lastPerson;
    const introduces = named && named !== state.lastPerson && wordings.introduces.test(view.words) ? named : null;
    state = {
      ...state,
      current: introduces,
      lastPerson: named,

      labelled: introduces ? "indirect" : attribution?.rule === "unsaid" ? state.labelled : null,
      block,
      quoted: false,
      until: introduces ? block : state.until,
    };
  });
  return found;
}
