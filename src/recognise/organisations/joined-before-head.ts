import type { Word } from "../words.ts";
import { capitalsFrom, foldedForm, goesOn, type HeadContext, headAt } from "./name-run.ts";

/** Parts of the longest list ("Rail, Maritime and Transport Union"), and the words of one. */
const MOST_PARTS = 4;
const MOST_WORDS = 2;

/** Do the words name somebody who is known beforehand? A common word of the language does not. */
const isNamed = (run: readonly Word[], { isKnown, isRegional }: HeadContext): boolean =>
  isKnown(run.map(({ folded }) => folded).join(" ")) && !(run.length === 1 && isRegional(run[0]!.folded));

/** "Workers' and Peasants' Front": people, and no owner of what follows. */
export const isPeople = ({ raw, possessive }: Word): boolean => possessive && /^\p{Lu}\p{Ll}+(?:s|men)$/u.test(raw);

/** Is it a word that may stand for a trade or a cause in a name, and for nobody by itself? */
function isPart(run: readonly Word[], context: HeadContext): boolean {
  const { heads, isName, isCountry, isCity, isOffice, isRegional, isBody, isVerb, isHonorific } = context;
  const last = run.at(-1)!;
  const isActor = ({ folded, raw }: Word): boolean =>
    !isCountry(folded) &&
    ((!isRegional(folded) && (isName(folded) || isCity(folded))) ||
      (isOffice(folded) && !isRegional(folded)) ||
      isVerb(folded) ||
      (isHonorific(folded) && !isRegional(folded)) ||
      /^\p{Lu}+$/u.test(raw));
  return (
    run.length > 0 &&
    run.length <= MOST_WORDS &&
    run.every((word) => word.capital && (!word.possessive || isPeople(word)) && !isActor(word)) &&
    !isCountry(last.folded) &&
    !isBody(last.folded) &&
    !isNamed(run, context) &&
    (run.length === 1 || !isOffice(run.map(({ folded }) => folded).join(" "))) &&
    !heads.alone.has(last.raw) &&
    !run.some((_, at) => (headAt(run, at, heads.first) ?? headAt(run, at, heads.last)) && !heads.people.has(run[at]!.raw))
  );
}

/** Words of the longest adjective of a country ("Papua New Guinean"). */
const LONGEST = 3;

/** Index behind the country that a name opens with ("the Cabo Verdean Food and Drug Administration", "Fiji's Truth and Peace Party"); `at` where it opens with none. */
function behindCountry(words: readonly Word[], at: number, { isCountry }: HeadContext): number {
  for (let length = LONGEST; length > 0; length--)
    if (words[at + length]?.capital && isCountry(foldedForm(words.slice(at, at + length)))) return at + length;
  return at;
}

/**
 * Index after the capitalised words behind "and" in a name whose head stands at its end ("the Truth and Reconciliation Commission", "the Rail, Maritime and Transport Union"):
 * only behind "the", for without it two are named. Null where the words before "and" may be somebody.
 */
export function joinedBeforeHead(words: readonly Word[], at: number, context: HeadContext): number | null {
  const before = words[at - 1];
  const own = behindCountry(words, at, context);
  const owned = own > at && words[own - 1]!.possessive;
  // Where nothing stands before, the name opens its sentence.
  if (!owned && before !== undefined && (before.raw.toLowerCase() !== "the" || before.gap !== " ")) return null;
  let from = own;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    let end = from;
    while (end - from <= MOST_WORDS && words[end]?.capital && (words[end]!.gap === " " || isPeople(words[end]!))) end++;
    const joiner = words[end];
    const listed = words[end]?.capital === true && words[end]!.gap === ", ";
    if (listed) end++;
    if (!isPart(words.slice(from, end), context)) return null;
    if (listed) {
      from = end;
      continue;
    }
    if ((joiner?.raw !== "and" && joiner?.raw !== "&") || !goesOn(joiner)) return null;
    const stop = capitalsFrom(words, end + 1, context.heads);
    const first = words[end + 1];
    // "the Sun and Peace Foundation": a head alone behind "and" is a thing of its own.
    const alone =
      first?.capital === true && headAt(words, end + 1, context.heads.last) !== null && !context.heads.people.has(first.raw);
    const acts =
      first === undefined ||
      (context.isName(first.folded) && !context.isRegional(first.folded)) ||
      context.isCountry(first.folded);
    return stop > end + 1 && !alone && !acts && !context.isOffice(first.folded) && !isNamed([first], context) ? stop : null;
  }
  return null;
}
