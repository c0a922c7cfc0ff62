import type { SpeakerWordings } from "../../../codebook/wordings/speaker-wordings.ts";
import type { Span } from "../../../text/span.ts";
import type { SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import type { Attribution } from "./attribution.ts";

/** "…, thus the Minister": whose words these are; ", so the Minister walked" opens a clause of its own. */
const inverted = /[,:”"\u0001] ?(thus|so) (?:the )?/i;
/** What may stand behind whoever is named so: nothing, or a day and a place. */
const closing = /^(?: (?:on|in|at) [^,.;]{1,40})?[.”"\s]*$/;

/** "According to her". */
const accordingToPronoun = /\baccording to (?:him|her)\b/i;

/** "According to X", "in X's words". */
function accordingTo(view: SentenceView, bare: string, { according, ownWords }: SpeakerWordings): Attribution | null {
  const match = according.exec(bare) ?? inverted.exec(bare);
  if (match) {
    const end = view.start + match.index + match[0].length;
    const first = view.phrases.find((candidate) => Math.abs(candidate.start - end) <= 4);
    // "according to the Peruvian Senate's Ana Quispe"
    const owned = first?.attributive ? view.phrases.find(({ start }) => start > first.end && start - first.end <= 4) : undefined;
    const phrase = owned ?? first;
    const closes = match[1] === undefined || (phrase != null && closing.test(bare.slice(phrase.end - view.start)));
    if (phrase && !phrase.attributive && closes)
      return { subjects: [phrase], verb: null, at: { start: view.start + match.index, end }, rule: "according-to" };
  }
  const told = accordingToPronoun.exec(bare);
  if (told) {
    const at = { start: view.start + told.index, end: view.start + told.index + told[0].length };
    return { subjects: [], verb: null, at, rule: "in-ones-words-pronoun" };
  }
  const own = ownWords.exec(bare);
  if (own && /\b(?:in|by|to)\s+[^,.]{0,60}$/i.test(bare.slice(Math.max(0, own.index - 70), own.index + 1))) {
    const phrase = view.phrases.find((candidate) => Math.abs(candidate.end - view.start - own.index) <= 2) ?? null;
    const at = { start: view.start + own.index, end: view.start + own.index + own[0].length };
    return { subjects: phrase ? [phrase] : [], verb: null, at, rule: phrase ? "in-ones-words" : "in-ones-words-pronoun" };
  }
  return null;
}

/** "Ann Other's answer was no", "it is her view that …", "…, is Ann Other's verdict", "in her eyes …": what is told of somebody's own words or thoughts. */
function toldOf(view: SentenceView, bare: string, { toldWords }: SpeakerWordings): Attribution | null {
  const own = toldWords.exec(bare);
  if (!own) return null;
  const owner = own[0].startsWith("'") || own[0].startsWith("’");
  const phrase = owner ? (view.phrases.find(({ words }) => Math.abs(words.end - view.start - own.index) <= 2) ?? null) : null;
  if (owner && !phrase) return null;
  const from = phrase ? phrase.start - view.start : own.index;
  const lead = bare.slice(Math.max(0, from - 40), from);
  const tail = bare.slice(own.index + own[0].length, own.index + own[0].length + 40);
  const head = from < 40;
  const told =
    (head &&
      /^(?:(?:on|about|regarding) [^,.;]{1,30}, )?(?:the )?$/i.test(lead) &&
      /^\s+(?:is|was|were|are|remains?|remained)\s/.test(tail)) ||
    (head && /^(?:in|to) (?:the )?$/i.test(lead)) ||
    (/\bit (?:is|was|remains|has always been) (?:the )?$/i.test(lead) && /^\s+(?:that|to)\b/.test(tail)) ||
    (/,\s+(?:such |this |that )?(?:is|was) (?:the )?$/.test(lead) && /^[.”"\s]*$/.test(tail));
  if (!told) return null;
  const at = { start: view.start + own.index, end: view.start + own.index + own[0].length };
  return { subjects: phrase ? [phrase] : [], verb: null, at, rule: phrase ? "in-ones-words" : "in-ones-words-pronoun" };
}

/** "…, reads a statement by the ministry". */
function readsOf(view: SentenceView, bare: string, { readsText }: SpeakerWordings): Attribution | null {
  const match = readsText.exec(bare);
  if (!match) return null;
  const end = view.start + match.index + match[0].length;
  const phrase = view.phrases.find(
    (candidate) => Math.abs(candidate.start - end) <= 4 || Math.abs(candidate.words.start - end) <= 4,
  );
  if (!phrase || phrase.attributive) return null;
  return { subjects: [phrase], verb: null, at: { start: view.start + match.index, end }, rule: "document-of" };
}

/** "issued a communiqué in which they “deplore the delay”": whose verb stands inside the quotation marks. */
function quotedIn(view: SentenceView, bare: string): Attribution | null {
  const match = /\bin (?:the [\p{L}\d-]+ (?:[\p{L}-]+ )?of )?(?:which|it) (they|he|she) \u0001/u.exec(bare);
  if (!match) return null;
  const end = view.start + match.index + match[0].length;
  const start = end - 2 - match[1]!.length;
  const phrase = view.phrases.find((candidate) => candidate.start === start);
  return phrase ? { subjects: [phrase], verb: null, at: { start, end }, rule: "subject-verb" } : null;
}

/** Between two commas stands what was done with it ("The resolution, tabled by Ann Other, condemns"). */
function ownerIn(view: SentenceView, { start, end }: Span): NounPhrase | null {
  if (/^[^,]{1,40},[^,]+,/.test(view.words.slice(start - view.start, end - view.start))) return null;
  const phrase = view.phrases.find((one) => one.start > start && one.end <= end);
  return phrase && !phrase.attributive ? phrase : null;
}

/** Does a sentence open with a document that says something ("The letter condemns …")? */
export const opensWithDocument = (bare: string, { document }: SpeakerWordings): boolean => document.exec(bare)?.index === 0;

/** Does a clause set apart behind its words, or between them, give them to a document ("…, adds the text")? */
export const saidByDocument = (bare: string, { documentBehind }: SpeakerWordings): boolean => documentBehind.test(bare);

/** Speech that no verb with a subject ascribes. */
export function attributionWithoutVerb(view: SentenceView, bare: string, wordings: SpeakerWordings): Attribution | null {
  const said =
    accordingTo(view, bare, wordings) ?? readsOf(view, bare, wordings) ?? toldOf(view, bare, wordings) ?? quotedIn(view, bare);
  if (said) return said;
  for (const [pattern, rule] of [
    [wordings.impersonal, "impersonal"],
    [wordings.documentBehind, "document-says"],
    [wordings.document, "document-says"],
  ] as const) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const start = view.start + match.index;
    const present = /^it is\b/i.test(match[0]);
    const at = { start, end: start + match[0].length };
    // "The statement of the ministry said": of whoever is named there.
    const owner = rule === "document-says" ? ownerIn(view, at) : null;
    if (owner) return { subjects: [owner], verb: null, at, rule: "document-of" };
    return { subjects: [], verb: null, at, rule, present };
  }
  return null;
}
