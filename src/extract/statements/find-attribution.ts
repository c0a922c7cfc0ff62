import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import type { VerbPattern } from "../../codebook/verb-patterns.ts";
import type { Span } from "../../text/span.ts";
import type { SentenceView } from "./article-view.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { outsideQuotes } from "./quoted-words.ts";

/** Who a sentence says has spoken, and by which words. */
export interface Attribution {
  /** One as a rule, several where they are coordinated; none where the words tell no subject ("it was stressed"). */
  readonly subjects: readonly NounPhrase[];
  readonly verb: VerbPattern | null;
  readonly at: Span;
  readonly rule: string;
}

/** How far from its verb a subject may stand, and how many phrases are looked at: keeps long sentences linear. */
const FARTHEST = 320;
const MOST_PHRASES = 6;
const preposition =
  /(?:^|[\s(])(?:of|for|with|to|by|from|between|against|about|on|in|at|under|into|over|via|towards?|including|meet|met|like|through|than|behind|versus|alongside|unlike|since|until|despite)\s+(?:the\s+)?$/i;
const passive = /\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:[a-z]+ly\s+|also\s+|then\s+)?$/i;
const infinitive = /\b(?:to|will|would|shall|may|might|could|can|should|must)\s+(?:[a-z]+ly\s+|also\s+|then\s+)?$/i;

/** Is the gap between a subject and a verb one that a subject can reach over? `word` is the verb as printed. */
export function reaches(gap: string, word: string, { between, opens }: SpeechWordings): boolean {
  if (/[;:]|\b(?:that|which|because|whereas)\b/i.test(gap)) return false;
  const parenthesis = /^\s*,/.test(gap) && /,\s*$/.test(gap);
  let rest = gap.replace(/^[\s,–—-]+/, "");
  for (let shorter = rest.replace(between, ""); shorter !== rest; shorter = rest.replace(between, "")) rest = shorter;
  if (rest === "" || parenthesis) return true;
  if (/^(?:and|or|but|’s|'s)\b/.test(rest)) return false;
  // Joined verbs: "met the guests and said", "praised the talks, adding".
  const joined =
    /(?:\b(?:and|but|then|yet|while|when|by|in)|,|[–—])\s*(?:(?:also|then|further|later|jointly|[a-z]{2,16}ly)\s*)?$/i.test(rest);
  if (joined && /^[a-z\u0001]/.test(rest)) return !word.endsWith("ing") || /(?:,|while|by|and|when|in|[–—])\s*$/.test(rest);
  if (word.endsWith("ing") && /^[a-z]/.test(rest)) return /[,–—]\s*$/.test(rest);
  return opens.test(rest);
}

const joinsSubjects =
  /^\s*(?:,\s*)?(?:and|as well as|&|,)\s+(?:the\s+)?(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|for|and|counterpart|her|his)\s+){0,8}$/u;

/** Subjects that stand beside `phrase` in a coordination ("the Minister and the Premier"), titles between them skipped. */
function coordinated(view: SentenceView, at: number): readonly NounPhrase[] {
  const list = [view.phrases[at]!];
  let linked = false;
  for (let before = at - 1; before >= 0 && before > at - 10 && list.length < 6; before--) {
    const phrase = view.phrases[before]!;
    if (phrase.attributive) continue;
    const gap = view.words.slice(phrase.end - view.start, list[0]!.start - view.start);
    if (!joinsSubjects.test(gap)) break;
    linked ||= /\band\b|&|as well as/.test(gap);
    list.unshift(phrase);
  }
  return linked ? list : [view.phrases[at]!];
}

function subjectBefore(
  view: SentenceView,
  bare: string,
  verbAt: number,
  word: string,
  wordings: SpeechWordings,
): readonly NounPhrase[] {
  let looked = 0;
  for (let at = view.phrases.length - 1; at >= 0; at--) {
    const phrase = view.phrases[at]!;
    const end = phrase.end - view.start;
    if (end > verbAt) {
      // The verb may stand inside a long phrase; what names the actor still comes before it.
      if (phrase.words.end - view.start > verbAt) continue;
    }
    if (verbAt - end > FARTHEST || looked++ >= MOST_PHRASES) return [];
    if (phrase.attributive) continue;
    const start = phrase.start - view.start;
    if (bare[start] === "\u0001") continue;
    if (preposition.test(bare.slice(Math.max(0, start - 24), start))) continue;
    const gap = bare.slice(Math.min(end, verbAt), verbAt);
    if (reaches(gap, word, wordings)) return coordinated(view, at);
  }
  return [];
}

function subjectAfter(view: SentenceView, bare: string, verbEnd: number): readonly NounPhrase[] {
  const at = view.phrases.findIndex((phrase) => phrase.start - view.start >= verbEnd);
  const phrase = view.phrases[at];
  if (!phrase || phrase.attributive) return [];
  return /^\s+(?:the\s+|an?\s+)?$/.test(bare.slice(verbEnd, phrase.start - view.start)) ? [phrase] : [];
}

/** "According to X", "in X's words": speech without a verb. */
function accordingTo(view: SentenceView, bare: string): Attribution | null {
  const match =
    /\b(?:according to|in the (?:words|view|opinion|assessment|estimate) of|as per|quoting|citing)\s+(?:the\s+)?/i.exec(bare);
  if (match) {
    const end = view.start + match.index + match[0].length;
    const phrase = view.phrases.find((candidate) => Math.abs(candidate.start - end) <= 4);
    if (phrase && !phrase.attributive)
      return { subjects: [phrase], verb: null, at: { start: view.start + match.index, end }, rule: "according-to" };
  }
  const own =
    /(?:['’]s|\b(?:his|her|their))\s+(?:own )?(?:words|view|opinion|assessment|estimate|judg(?:e)?ment|eyes|belief)\b\s*[,:]/i.exec(
      bare,
    );
  if (own && /\b(?:in|by|to)\s+[^,.]{0,60}$/i.test(bare.slice(Math.max(0, own.index - 70), own.index + 1))) {
    const phrase = view.phrases.find((candidate) => Math.abs(candidate.end - view.start - own.index) <= 2) ?? null;
    const at = { start: view.start + own.index, end: view.start + own.index + own[0].length };
    return { subjects: phrase ? [phrase] : [], verb: null, at, rule: phrase ? "in-ones-words" : "in-ones-words-pronoun" };
  }
  return null;
}

const impersonal =
  /\b(?:it (?:was|is|has been|had been)|(?:satisfaction|appreciation|gratitude|concern|hope|readiness|confidence|willingness|support|regret|conviction|interest|thanks|condolences) (?:was|were|has been|is)(?: also)?)\s+(?:also |further |mutually |jointly |once again )?(?:stressed|noted|emphasi[sz]ed|underlined|underscored|pointed out|agreed|stated|highlighted|reaffirmed|reiterated|expressed|voiced|recalled|affirmed|acknowledged|observed|decided|said|conveyed|extended)\b/i;

/** Finds who a sentence says has spoken: its first verb of speech outside quotation marks that has a subject. */
export function findAttribution(view: SentenceView, wordings: SpeechWordings): Attribution | null {
  const bare = outsideQuotes(view);
  for (const match of bare.matchAll(/\b[A-Za-z]{3,16}\b/g)) {
    const word = match[0].toLowerCase();
    const verbs = wordings.verbs.get(word);
    if (!verbs) continue;
    const end = match.index + word.length;
    const after = view.words.slice(end, end + 200);
    const verb = verbs.find(({ follows }) => follows === null || follows.test(after));
    if (!verb) continue;
    const before = bare.slice(Math.max(0, match.index - 24), match.index);
    const at = { start: view.start + match.index, end: view.start + end };
    const quotedAs = word === "quoted" || word === "cited";
    if (infinitive.test(before) && !word.endsWith("ed")) continue;
    if (passive.test(before) && !word.endsWith("ing") && !quotedAs) {
      const agent = /^\s+by\s+(?:the\s+)?/.exec(after);
      if (agent) {
        const subjects = subjectAfter(view, bare, end + agent[0].length - 1);
        if (subjects.length > 0) return { subjects, verb, at, rule: "passive-agent" };
      }
      continue;
    }
    const unsaid = bare.slice(Math.max(0, match.index - 60), match.index);
    const subjects = subjectBefore(view, bare, match.index, word, wordings);
    if (subjects.length > 0) {
      if (
        wordings.unsaid.test(bare.slice(Math.min(subjects.at(-1)!.end - view.start, match.index), match.index)) &&
        verb.lemma !== "deny"
      )
        return { subjects, verb, at, rule: "unsaid" };
      return { subjects, verb, at, rule: "subject-verb" };
    }
    // "…," said X. Only after a comma, a quotation mark or at the head of a clause.
    if (/(?:^|[,\u0001”"»—–-]\s*|\bas\s+|^\s*(?:so|thus)\s+)$/i.test(unsaid) && !word.endsWith("ing")) {
      const inverted = subjectAfter(view, bare, end);
      if (inverted.length > 0) return { subjects: inverted, verb, at, rule: "verb-subject" };
    }
  }
  const said = accordingTo(view, bare);
  if (said) return said;
  const passiveSaid = impersonal.exec(bare);
  if (passiveSaid)
    return {
      subjects: [],
      verb: null,
      at: { start: view.start + passiveSaid.index, end: view.start + passiveSaid.index + passiveSaid[0].length },
      rule: "impersonal",
    };
  return null;
}
