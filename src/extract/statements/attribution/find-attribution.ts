import type { VerbPattern } from "../../../codebook/patterns/verb-patterns.ts";
import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import type { Attribution } from "./attribution.ts";
import { attributionWithoutVerb, opensWithDocument, saidByDocument } from "./attribution-without-verb.ts";
import { behindDay } from "./behind-day.ts";
import { agentsAfter, lastPhraseBefore, subjectAfter, subjectBefore } from "./find-subject.ts";
import { adjunct, isFrame } from "./is-frame.ts";
import { quotedAs } from "./quoted-as.ts";
import { outsideQuotes } from "./quoted-words.ts";
import { unknownSubject } from "./unknown-subject.ts";

const MOST_VERBS = 40;
const passive = /\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:[a-z]+ly\s+|also\s+|then\s+)?$/i;
const infinitive = /\b(?:to|will|would|shall|may|might|could|can|should|must)\s+(?:[a-z]+ly\s+|also\s+|then\s+)?$/i;
const modal = /\b(?:will|would|should|must|shall|can|cannot|could|may|might|ought to|needs? to|ha(?:s|ve) to)\b/i;
const several: ReadonlySet<NounPhrase["sort"]> = new Set(["both", "several", "group"]);
/** "supporting Chad as it defends itself": told by the way, and nobody is said to speak. */
const byTheWay =
  /[^\s,;:\u0001”"–—]\s+(?:as|because|until|once|if|where|whether)\s+(?:it|he|she|they|we)\s+(?:[a-z]+ly\s+|also\s+)?$/iu;
/** A determiner makes the word a noun: "its calls", "a reply". */
const determiner =
  /(?<!\p{L})(?:an?|the|his|her|their|its|our|my|your|this|that|these|those|no|any|some|each|every|such|of|in|for|with|from|by|on|into|under|over)\s+(?:[a-z]+-[a-z]+\s+)?$|\ban?\s+[a-z-]{3,20}\s+$|['’]s\s+$/iu;

/** Behind "asked" whom somebody asks. */
const toWhom =
  /^\s+(?:the |all |its |his |her |their )?(?!(?:about|whether|if|by|on|in|at|how|why|what|when|where|for|to)\b)(?:[\p{L}’'-]+ ){1,6}(?:to|for) /u;

/** Does the sentence end behind the verb, but for where and when ("…, Ann Other, asked on Monday.")? */
const isLast = (bare: string, end: number): boolean =>
  /^(?: (?:on|in|at|during|yesterday|today|this|last|[A-Z][a-z]+day)(?![\p{L}])[^,;:.]{0,50})?[.”"\s]*$/u.test(
    bare.slice(end, end + 80),
  );

/** Does the verb stand in the base form or as a plural or third person, which a noun may also be? */
const likeNoun = (word: string, { lemma }: VerbPattern): boolean => {
  const base = lemma.split(" ")[0]!;
  return word === base || word === `${base}s` || word === `${base}es`;
};

/** Is what was named as said denied: "never said", "at no point in his speech claimed"? Only words of the verb's own clause count. */
function isUnsaid(bare: string, subjectEnd: number, verbAt: number, { unsaid, refused }: SpeechWordings): boolean {
  const gap = bare.slice(Math.min(subjectEnd, verbAt), verbAt);
  const clause = gap.slice(Math.max(gap.lastIndexOf(","), gap.lastIndexOf(" but "), gap.lastIndexOf(" and "), 0));
  return unsaid.test(clause) || refused.test(gap);
}

/** Is what was said but the noun before the clause ("the waiver that Fiji had requested, …")? */
const isObject = (bare: string, from: number, at: number, end: number): boolean =>
  /\b(?:that|which) (?:the )?$/.test(bare.slice(Math.max(0, from - 12), from)) &&
  /\bhad $/.test(bare.slice(from, at)) &&
  /^\s*(?:[,.;]|$)/.test(bare.slice(end, end + 4));

/** "When the ministers announce that there is no choice, they teach …": what is said now and then is told by the way. */
const nowAndThen = /^(?:Whenever|When|If|Unless|As long as|Every time|Each time)\s[^,;:]*$/;

interface Found {
  readonly attribution: Attribution;
  readonly frame: boolean;
}

/** Does a clause with its own subject end right before the comma at `at` ("Fiji must choose, warns Ann Other")? Then whoever stands behind a verb that may have an object says so. */
function followsClause(view: SentenceView, bare: string, at: number): boolean {
  const own = view.phrases.find(({ attributive }) => !attributive);
  if (!own || own.start - view.start > 40) return false;
  const gap = bare.slice(own.end - view.start, at);
  return /^\s+(?:will|would|must|should|can|cannot|may|is|are|has|have|do|does)\s[^,;:]*,\s*$/.test(gap);
}

/** The end of words in quotation marks. */
const quotationEnds = /[\u0001”"»]\s*$/;

/** "Kenya rejects the plan, said Ann Other.": whoever stands right behind a verb that only frames, with nothing said after. */
function saidBy(
  view: SentenceView,
  bare: string,
  at: number,
  end: number,
  word: string,
  { lemma }: VerbPattern,
  wordings: SpeechWordings,
): readonly NounPhrase[] | null {
  // "“…,” answered Ann Other.": behind words in quotation marks nobody is answered.
  const before = bare.slice(Math.max(0, at - 4), at);
  const quoted = quotationEnds.test(before) && wordings.frames.has(lemma) && !wordings.takesSomebody.has(lemma);
  const whole = quoted || wordings.takesNobody.has(lemma);
  if (word.endsWith("ing") || !(quotationEnds.test(before) || /,\s*$/.test(before))) return null;
  if (!whole && !(wordings.frames.has(lemma) && followsClause(view, bare, at))) return null;
  const subjects = subjectAfter(view, bare, end, wordings);
  const behind =
    subjects.length > 0 ? bare.slice(subjects.at(-1)!.end - view.start, subjects.at(-1)!.end - view.start + 240) : "";
  return subjects.length > 0 && adjunct.test(behind) && (whole || !/^\s+and\b/.test(behind)) ? subjects : null;
}

/** A verb that asks for words behind it, where whoever said it stands there instead. */
function invert(
  view: SentenceView,
  bare: string,
  at: number,
  word: string,
  verbs: readonly VerbPattern[],
  wordings: SpeechWordings,
): Found | null {
  for (const verb of verbs) {
    const subjects = saidBy(view, bare, at, at + word.length, word, verb, wordings);
    const span = { start: view.start + at, end: view.start + at + word.length };
    if (subjects && subjects.length > 0)
      return { attribution: { subjects, verb, at: span, rule: "verb-subject" }, frame: at > 8 };
  }
  return null;
}

function ascribe(
  view: SentenceView,
  bare: string,
  at: number,
  word: string,
  verb: VerbPattern,
  wordings: SpeechWordings,
): Found | null {
  const end = at + word.length;
  const before = bare.slice(Math.max(0, at - 24), at);
  const span = { start: view.start + at, end: view.start + end };
  if (likeNoun(word, verb) && (determiner.test(before) || (word.endsWith("s") && wordings.counts.test(before)))) return null;
  if (likeNoun(word, verb) && nowAndThen.test(bare.slice(0, Math.min(at, 300)))) return null;
  if (word === verb.lemma && wordings.oneThing.test(bare.slice(Math.max(0, at - 40), at))) return null;
  if (byTheWay.test(bare.slice(Math.max(0, at - 60), at))) return null;
  const quotedAs = word === "quoted" || word === "cited";
  if (infinitive.test(before) && !word.endsWith("ed")) return null;
  // "X, asked about Y, said": who was asked says nothing by it, but "X, head of Y, asked the donors to".
  if (word === "asked" && /,\s+(?:when |if )?$/.test(before) && !toWhom.test(bare.slice(end, end + 80)) && !isLast(bare, end))
    return null;
  if (passive.test(before) && !word.endsWith("ing") && !quotedAs) {
    // "was expressed in Nairobi on Monday by the Premier", "was brushed aside by the Premier".
    const agent =
      /^(?:\s+(?:aside|off|out|down|away|back))?(?:\s+(?:today|yesterday|tonight|(?:on|in|at|during|before)\s+[^.;:,“”"\u0001]{1,40}?)){0,2}?\s+by\s+/.exec(
        bare.slice(end, end + 110),
      );
    const greets =
      wordings.greeted.has(word) &&
      (wordings.greetedAt.test(bare.slice(at, end + 60)) ||
        subjectBefore(view, bare, at - passive.exec(before)![0].length, word, wordings).length > 0);
    const subjects = agent && !greets ? agentsAfter(view, bare, end + agent[0].length - 1, wordings) : [];
    return subjects.length > 0 ? { attribution: { subjects, verb, at: span, rule: "passive-agent" }, frame: false } : null;
  }
  const turned = saidBy(view, bare, at, end, word, verb, wordings);
  if (turned) return { attribution: { subjects: turned, verb, at: span, rule: "verb-subject" }, frame: at > 8 };
  // "Ann Other was quoted as saying".
  const aside = quotedAs ? (passive.exec(before)?.[0].length ?? 0) : 0;
  // "the visit by Fiji's President, invited by his host": what is done by somebody behind it, those before do not do.
  const reduced =
    word.endsWith("ed") && /[,)]\s+$/.test(before) && /^ by (?!\p{Ll}+ing(?!\p{L}))/u.test(bare.slice(end, end + 24));
  const subjects = reduced ? [] : subjectBefore(view, bare, at - aside, word, wordings);
  if (subjects.length > 0) {
    const subject = subjects.at(-1)!;
    const from = subject.end - view.start;
    if (wordings.talked.has(verb.lemma) && (subjects.length > 1 || several.has(subject.sort))) return null;
    if (isObject(bare, subjects[0]!.start - view.start, at, end)) return null;
    // "should keep … and oppose": the verb hangs on the modal, and nobody is said to oppose.
    if (word === verb.lemma.split(" ")[0] && modal.test(bare.slice(Math.min(from, at), at))) return null;
    if (isUnsaid(bare, from, at, wordings) && verb.lemma !== "deny")
      return { attribution: { subjects, verb, at: span, rule: "unsaid" }, frame: false };
    const rule = subject.attributive ? "own-document" : "subject-verb";
    const frame = wordings.frames.has(verb.lemma) && isFrame(bare, view, subjects[0]!, at, end, verb, wordings);
    return { attribution: { subjects, verb, at: span, rule }, frame };
  }
  // "…," said X. Only after a comma, a quotation mark or at the head of a clause.
  const lead = bare.slice(Math.max(0, at - 60), at);
  if (/(?:^|[,\u0001”"»—–-]\s*|\bas\s+|^\s*(?:so|thus)\s+)$/i.test(lead) && !word.endsWith("ing")) {
    const inverted = subjectAfter(view, bare, end, wordings);
    if (inverted.length > 0) return { attribution: { subjects: inverted, verb, at: span, rule: "verb-subject" }, frame: at > 8 };
  }
  // An outlet that nothing recognised reports.
  const unknown = word.endsWith("ing") || verb.lemma === "report" ? null : unknownSubject(view, bare, at, wordings);
  return unknown && { attribution: { subjects: [unknown], verb, at: span, rule: "subject-verb" }, frame: false };
}

/** Finds who a sentence says has spoken: the clause set apart that ascribes the rest, else the first verb of speech outside quotation marks that has a subject. */
export function findAttribution(view: SentenceView, wordings: SpeechWordings): Attribution | null {
  const bare = outsideQuotes(view);
  const quoted = quotedAs(view, bare, wordings);
  if (quoted) return quoted;
  const found = framed(view, bare, wordings);
  // "The letter condemns Fiji and demands …": Fiji is whom it condemns.
  const document =
    (found?.frame !== true && opensWithDocument(bare, wordings.speakers)) || saidByDocument(bare, wordings.speakers);
  return (
    (document ? null : found?.attribution) ??
    attributionWithoutVerb(view, bare, wordings.speakers) ??
    found?.attribution ??
    withinUnclosed(view, wordings)
  );
}

/** Is the second of two verbs of speech in what the first one says ("…, said his party wants peace and hopes to learn")? No clause set apart begins between them. */
function goesOnWith(bare: string, view: SentenceView, first: Found, second: Found): boolean {
  const subject = second.attribution.subjects[0];
  const from = first.attribution.at.end - view.start;
  return (
    subject !== undefined &&
    subject.start - view.start >= from &&
    !/[,;\u0001”"–—]/u.test(bare.slice(from, subject.start - view.start))
  );
}

/** The verb of speech that stands before an offset, by what follows it there. */
function verbBefore(view: SentenceView, end: number, verbs: readonly VerbPattern[]): VerbPattern | undefined {
  const fitting = (from: number): VerbPattern | undefined =>
    verbs.find(({ follows }) => follows === null || follows.test(view.words.slice(from, from + 200)));
  const found = fitting(end);
  const behind = found ? null : behindDay(view, end);
  return behind === null ? found : fitting(behind);
}

/** A verb that frames the words before it, where its clause ends right behind it or goes on with no more than where and when; one of several words ("go on to say") says nothing by its first. */
const closingFrame = (
  bare: string,
  end: number,
  verbs: readonly VerbPattern[],
  { frames }: SpeechWordings,
): VerbPattern | undefined =>
  adjunct.test(bare.slice(end, end + 240)) ? verbs.find(({ lemma }) => frames.has(lemma) && !lemma.includes(" ")) : undefined;

/** Is a subject called what outlets are called ("the Example News Agency")? */
const isOutlet = (subjects: readonly NounPhrase[], { speakers }: SpeechWordings): boolean =>
  subjects.length === 1 && speakers.outlet.test(subjects[0]!.printed) && !speakers.agency.test(subjects[0]!.printed);

/** "Ann Other noted that …, Example Trend reported." */
const lastReports = /^report(?:s|ed)$/;
/** The clause set apart that ascribes a sentence, else its first verb of speech with a subject. */
function framed(view: SentenceView, bare: string, wordings: SpeechWordings): Found | null {
  let first: Found | null = null;
  let reported: Found | null = null;
  let looked = 0;
  for (const match of bare.matchAll(/(?<![\p{L}’'-])[a-z]{2,16}(?![\p{L}])/gu)) {
    const word = match[0];
    const verbs = wordings.verbs.get(word);
    if (!verbs) continue;
    if (looked++ >= MOST_VERBS) break;
    const end = match.index + word.length;
    const verb = verbBefore(view, end, verbs);
    // ", wrote Ann Other in a post": of who stands behind it the verb asks nothing.
    const turned = verb ? null : invert(view, bare, match.index, word, verbs, wordings);
    if (turned) return turned;
    // "…, Ann Other, the minister, maintains.": at the end of its clause a verb that frames needs nothing behind it.
    const closing = verb ? undefined : closingFrame(bare, end, verbs, wordings);
    const told = verb ?? closing;
    if (!told) continue;
    const over = view.phrases[lastPhraseBefore(view, view.start + match.index) + 1];
    if (over && over.words.start <= view.start + match.index) continue;
    const found = ascribe(view, bare, match.index, word, told, wordings);
    if (!found || (closing && !found.frame)) continue;
    // "…, the Example Agency reported": it tells whose words they are, and they are not its own.
    if (found.frame && (isOutlet(found.attribution.subjects, wordings) || (first && lastReports.test(word)))) {
      reported ??= found;
      continue;
    }
    if (found.frame && !(first && goesOnWith(bare, view, first, found))) return found;
    first ??= found;
  }
  return first ?? reported;
}

/** A quotation that is never closed hides who is said to speak: then a clause set apart in it still tells. */
function withinUnclosed(view: SentenceView, wordings: SpeechWordings): Attribution | null {
  const last = view.quotations.at(-1);
  if (!last || last.closed || last.end < view.end) return null;
  const found = framed(view, view.words, wordings);
  return found?.frame ? found.attribution : null;
}
