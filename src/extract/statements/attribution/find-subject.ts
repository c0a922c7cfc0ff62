import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SubjectWordings } from "../../../codebook/wordings/subject-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";

/** How far from its verb a subject may stand, and how many phrases are looked at: keeps long sentences linear. */
const FARTHEST = 320;
const MOST_PHRASES = 7;
/** "…, who recalled": what stands before may be governed by anything. */
const relative = /(?:^|,)\s*who\s+(?:also\s+|has\s+|had\s+|[a-z]{2,16}ly\s+)?$/;

/** Index of the last phrase whose naming words end at or before `offset` of the text; -1 where there is none. */
export function lastPhraseBefore({ phrases }: SentenceView, offset: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.words.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first phrase that starts at or after `offset` of the text. */
export function firstPhraseFrom(view: SentenceView, offset: number): NounPhrase | undefined {
  let at = lastPhraseBefore(view, offset) + 1;
  while (at < view.phrases.length && view.phrases[at]!.start < offset) at++;
  return view.phrases[at];
}

/** Is the gap between a subject and a verb one that a subject can reach over? `word` is the verb as printed. */
export function reaches(whole: string, word: string, { between, opens }: SpeechWordings): boolean {
  const gap = whole.includes("(") ? whole.replace(/\([^()]{0,80}\)/g, "") : whole;
  // "Ann Other, who spoke after talks that lasted an hour, said".
  if (/^\s*,\s*who\s[^,;:]+,\s*$/.test(gap)) return true;
  if (/[;:]|\b(?:that|which|because|whereas)\b/i.test(gap)) return false;
  const parenthesis = /^\s*,/.test(gap) && /,\s*(?:(?:also|then|further|later|has|had|in turn|[a-z]{2,16}ly)\s+){0,2}$/.test(gap);
  let rest = gap.replace(/^[\s,–—-]+/, "");
  for (let shorter = rest.replace(between, ""); shorter !== rest; shorter = rest.replace(between, "")) rest = shorter;
  if (rest === "" || parenthesis || relative.test(gap)) return true;
  if (/^(?:and|or|but|’s|'s)\b/.test(rest)) return false;
  // Joined verbs: "met the guests and said", "praised the talks, adding".
  const joined =
    /(?:\b(?:and|but|then|yet|while|when|by|in)|,|[–—])\s*(?:(?:also|then|further|later|jointly|[a-z]{2,16}ly)\s*)?$/i.test(rest);
  if (joined && /^[a-z\u0001]/.test(rest)) return !word.endsWith("ing") || /(?:,|while|by|and|when|in|[–—])\s*$/.test(rest);
  if (word.endsWith("ing") && /^[a-z]/.test(rest)) return /[,–—]\s*$/.test(rest);
  return opens.test(rest);
}

/** A clause of its own in between, whose doer is no object ("said that the Premier"). */
const ownClause = /\b(?:that|who|which|where|while|when|because|as|and|but)\s/;

/** "The host received the guest, saying": who does so is the doer of the clause, not whom it is done to. @param at index of the phrase nearest to the participle */
function doerOfClause(view: SentenceView, bare: string, at: number, { besides, actsOn }: SubjectWordings): number {
  const object = view.phrases[at]!;
  for (let before = at - 1; before >= 0 && before > at - MOST_PHRASES; before--) {
    const phrase = view.phrases[before]!;
    if (phrase.attributive) continue;
    const [start, end] = [phrase.start - view.start, phrase.end - view.start];
    if (besides.test(bare.slice(Math.max(0, start - 24), start)) || belongsTo(view, before)) continue;
    const gap = bare.slice(end, object.start - view.start);
    if (ownClause.test(gap)) return at;
    if (actsOn.test(gap)) return before;
  }
  return at;
}

const joinsSubjects =
  /^\s*(?:,\s*)?(?:and|as well as|&|,)\s+(?:the\s+)?(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|for|and|counterpart|host|guest|colleague|her|his|its|their),?\s+){0,8}$/u;
/** A country or body that belongs to the name before it: "Ann Other of Kenya and …". */
const belongs = /^\s*(?:of|from|for|\()\s*(?:the\s+)?$/;

const plural: ReadonlySet<NounPhrase["sort"]> = new Set(["both", "several", "group"]);

const setsScene = /^(?:[^,]{0,60},\s+|(?:and|but)\s+)?(?:From|In|At|On|For|Across|Outside|Inside|Throughout)\s+(?:the\s+)?$/i;
const bareLead = (view: SentenceView, phrase: NounPhrase): string => view.words.slice(0, phrase.start - view.start);

/** "Fiji told of joining the Union, and Tonga reaffirmed": behind a verb and before a comma the first of two is what the clause before is about. */
const isOfClauseBefore = (view: SentenceView, [first, second]: readonly NounPhrase[]): boolean =>
  /^\s*,\s+and\b/.test(view.words.slice(first!.end - view.start, second!.start - view.start)) &&
  /(?<!\p{L})\p{Ll}{2,}(?:ed|ing)(?!\p{L})/u.test(bareLead(view, first!));

/** Subjects that stand beside a phrase in a coordination ("the Minister and the Premier"), titles between them skipped. */
export function coordinated(view: SentenceView, at: number): readonly NounPhrase[] {
  const list = [view.phrases[at]!];
  let linked = false;
  for (let before = at - 1; before >= 0 && before > at - 10 && list.length < 6; before--) {
    const phrase = view.phrases[before]!;
    if (phrase.attributive) continue;
    const owner = before > 0 ? view.phrases[before - 1]! : null;
    // "the unions of Chad and Niger", whose phrase holds both names.
    if (owner && !owner.attributive && plural.has(owner.sort) && owner.end >= list[0]!.end) return [owner];
    if (owner && !owner.attributive && belongs.test(view.words.slice(owner.end - view.start, phrase.start - view.start))) {
      const whole = view.words.slice(phrase.end - view.start, list[0]!.start - view.start);
      // "the ministers of Estonia, Latvia and Lithuania", "the leaders of Chad and Niger": the ministers act.
      if (plural.has(owner.sort) && (linked || /^\s+and\s+(?:the\s+)?$/.test(whole))) {
        const end = list.at(-1)!.end;
        return [{ ...owner, end, printed: view.words.slice(owner.start - view.start, end - view.start) }];
      }
      if (joinsSubjects.test(whole.replace(/^\)/, ""))) continue;
    }
    const gap = view.words
      .slice(phrase.end - view.start, list[0]!.start - view.start)
      .replace(/^\s*(?:(?:of|from)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*\s*){1,6}|\([^()]{1,40}\))/u, "");
    // "Britain and China, the envoy said": the last of several is joined by "and".
    // "From Costa Rica, Ann Other …": where she speaks.
    if (setsScene.test(bareLead(view, phrase)) && /^\s*,/.test(gap)) break;
    if (!joinsSubjects.test(gap) || (list.length === 1 && !/\band\b|&|as well as/.test(gap))) break;
    linked ||= /\band\b|&|as well as/.test(gap);
    list.unshift(phrase);
  }
  if (list.length === 2 && isOfClauseBefore(view, list)) return [view.phrases[at]!];
  return linked ? list : [view.phrases[at]!];
}

/** Does the phrase at `start` stand in brackets ("Ann Other (Kenya) said")? */
const inBrackets = (words: string, start: number): boolean => /\([^()]*$/.test(words.slice(Math.max(0, start - 40), start));

/** "The Minister in a meeting with the Ambassador, Ann Other, recalled": she is whom the Minister met, where the sentence opens with the Minister. */
function metBy(view: SentenceView, bare: string, at: number, { besides }: SubjectWordings): boolean {
  const [first] = view.phrases;
  const before = view.phrases[at - 1];
  if (at < 2 || !first || first.attributive || first.start - view.start > 4 || !before) return false;
  const gap = view.words.slice(before.end - view.start, view.phrases[at]!.start - view.start);
  if (!/^,\s+(?:\p{Lu}[\p{L}.]*\s+){0,4}$/u.test(gap)) return false;
  const start = before.start - view.start;
  if (!besides.test(bare.slice(Math.max(0, start - 24), start))) return false;
  return /^\s+(?:in|during|at|after|on)\s[^,;:]*$/.test(bare.slice(first.end - view.start, start));
}

/** "Ann Other, general secretary, Example Party has sent": the party is what she is secretary of. */
function heldIn(view: SentenceView, at: number, gap: string): boolean {
  const before = view.phrases[at - 1];
  if (before?.sort !== "named" || before.attributive || gap.includes(",")) return false;
  if (!/^,\s+[a-z]/.test(view.words.slice(before.words.end - view.start, before.end - view.start))) return false;
  return /^\s*,\s+(?:the\s+)?$/.test(view.words.slice(before.end - view.start, view.phrases[at]!.start - view.start));
}

/** "to visit Fiji next year": what is done to whoever stands behind an infinitive; in "a letter to ministers Fiji" nothing is. */
const objectOfInfinitive =
  /(?<!\p{L})to\s+(?!(?:the|an?|his|her|its|their|our|my|this|that|these|those|all|both|any)\s)[a-z]{3,14}(?<!ing|[^s]s)\s+(?:the\s+)?$/u;
/** Between an object and a verb that is a second one behind the infinitive (", and wished"). */
const secondVerb = /,|(?<!\p{L})(?:and|but)\s/u;

/** "Ann Other of Kenya said": the country after "of" is not who said it, but where she is from. */
function belongsTo(view: SentenceView, at: number): boolean {
  const before = view.phrases[at - 1];
  if (!before || before.attributive) return false;
  return belongs.test(view.words.slice(before.end - view.start, view.phrases[at]!.start - view.start));
}

/** "Ann Other, Kenyan foreign ministry spokeswoman, said": a body that only opens what she is, between two commas. */
function isApposition(view: SentenceView, bare: string, at: number, gap: string): boolean {
  const phrase = view.phrases[at]!;
  const before = view.phrases[at - 1];
  if (before?.sort !== "named" || before.attributive || !/^[^,]{1,60},\s*(?:also\s+|[a-z]{2,16}ly\s+)?$/.test(gap)) return false;
  return /^\s*,\s+(?:the\s+|an?\s+)?$/.test(bare.slice(before.words.end - view.start, phrase.start - view.start));
}

const modal = /\b(?:will|would|should|must|shall|can|cannot|could|may|might)\b/i;

/** What is told of somebody, right before the name. */
const toldOf = /\bthat (?:the )?$/i;
const presently = /^\s+(?:[a-z]+ly\s+)?(?:is|(?!was|has|does)[a-z]{3,14}s)\s/;
const nextVerb = /\band\s+(?:[a-z]+ly\s+|also\s+)?$/;

/** "joined the demand that Malta release the crew, and condemned", "said that Malta sends tents and thanked": the verb goes back past what is demanded, or told in the present, of somebody. */
const pastClause = (before: string, gap: string, word: string, { demandedOf }: SubjectWordings): boolean =>
  /(?:ed|said|told)$/.test(word) &&
  nextVerb.test(gap) &&
  (demandedOf.test(before) || (toldOf.test(before) && presently.test(gap)));

/** "The President, receiving the Minister in Rome, said": who stands inside the commas did not say it. */
export const inParenthesis = (words: string, start: number, gap: string, { setApart }: SpeechWordings): boolean =>
  /,\s*$/.test(gap) && !/^\s*,.*\S/.test(gap.slice(0, -2)) && setApart.test(words.slice(Math.max(0, start - 90), start));

/** Whose document speaks: "Ann Other's letter said". */
export const ownDocument = (gap: string, documents: RegExp): boolean => gap.length < 60 && documents.test(gap);

/** The subject of a verb that stands at `verbAt` of the sentence, by what stands before it; several where they are coordinated. @param bare the sentence with its quotations blanked out */
export function subjectBefore(
  view: SentenceView,
  bare: string,
  verbAt: number,
  word: string,
  wordings: SpeechWordings,
): readonly NounPhrase[] {
  const { subjects } = wordings;
  const last = lastPhraseBefore(view, view.start + verbAt);
  for (let at = last; at >= 0 && at > last - MOST_PHRASES; at--) {
    const phrase = view.phrases[at]!;
    const end = phrase.end - view.start;
    if (verbAt - end > FARTHEST) return [];
    const gap = bare.slice(Math.min(end, verbAt), verbAt);
    if (phrase.attributive) {
      if (ownDocument(gap, wordings.documents)) return [phrase];
      continue;
    }
    const start = phrase.start - view.start;
    if (bare[start] === "\u0001" || inBrackets(bare, start) || belongsTo(view, at)) continue;
    if (inParenthesis(bare, start, gap, wordings)) continue;
    // "discussed how both could work together and agreed": the verb goes back past the modal.
    if (modal.test(gap) && /(?:ed|s|said|told)$/.test(word) && /\b(?:and|but)\s+(?:[a-z]+ly\s+|also\s+)?$/.test(gap)) continue;
    const before = bare.slice(Math.max(0, start - 60), start);
    if (subjects.counted.test(before) || pastClause(before, gap, word, subjects)) continue;
    // "A meeting of the committee condemned": the committee speaks.
    if (subjects.besides.test(before.slice(-24)) && !relative.test(gap) && !wordings.sittings.test(before)) continue;
    if (isApposition(view, bare, at, gap)) continue;
    if (objectOfInfinitive.test(before) && secondVerb.test(gap) && !relative.test(gap)) continue;
    if (metBy(view, bare, at, subjects)) return [view.phrases[0]!];
    if (heldIn(view, at, gap) && reaches(gap, word, wordings)) return coordinated(view, at - 1);
    if (!reaches(gap, word, wordings)) continue;
    const participle = word.endsWith("ing") && /,\s*(?:[a-z]+ly\s+|also\s+)?$/.test(gap);
    return coordinated(view, participle ? doerOfClause(view, bare, at, subjects) : at);
  }
  return [];
}

/** The subject right after a verb: "…," said the Minister. */
export function subjectAfter(
  view: SentenceView,
  bare: string,
  verbEnd: number,
  { beforeSubject }: SpeechWordings,
): readonly NounPhrase[] {
  const phrase = firstPhraseFrom(view, view.start + verbEnd);
  // "said, for his part, the Minister"
  if (!phrase || !beforeSubject.test(bare.slice(verbEnd, phrase.start - view.start))) return [];
  if (!phrase.attributive) return [phrase];
  // "Kenya's Foreign Minister Amina Wanjiru".
  const next = firstPhraseFrom(view, phrase.end);
  return next && !next.attributive && /^(?:['’]s)?\s+$/.test(bare.slice(phrase.end - view.start, next.start - view.start))
    ? [next]
    : [];
}

/** So many are listed behind "by" at most. */
const MOST_AGENTS = 8;
const comma = /^\s*,\s+(?:the\s+)?$/;
const lastLink = /^,?\s+and\s+(?:by\s+)?(?:the\s+)?$/;
/** Behind the last of a list a clause ends or goes on; a verb there makes the last its own subject ("condemned by Fiji and Tonga sent help"). */
const listEnd = /^\s*(?:[.,;]|$|(?:on|in|at|as|for|during)\s)/;

/** Those by whom a passive tells something to be said, in a list up to its "and": "was condemned by Fiji, Tonga and Samoa on Monday". */
export function agentsAfter(view: SentenceView, bare: string, verbEnd: number, wordings: SpeechWordings): readonly NounPhrase[] {
  const first = subjectAfter(view, bare, verbEnd, wordings);
  const list = [...first];
  for (let last = list.at(-1); last && list.length < MOST_AGENTS; last = list.at(-1)) {
    const next = firstPhraseFrom(view, last.end);
    if (!next || next.attributive) return first;
    const gap = bare.slice(last.end - view.start, next.start - view.start);
    list.push(next);
    if (lastLink.test(gap)) return listEnd.test(bare.slice(next.end - view.start)) ? list : first;
    if (!comma.test(gap)) return first;
  }
  return first;
}
