import type { PersonWords } from "../../authority/person-words.ts";
import type { Word } from "../words.ts";

/** Is the word a capital one that neither an office nor a body begins with? */
const mayBeName = (
  word: Word | undefined,
  { officeHeads, officeModifiers, portfolios, bodies, noNames, honorifics }: PersonWords,
): boolean =>
  word?.capital === true &&
  ![officeHeads, officeModifiers, portfolios, bodies, noNames, honorifics].some((list) => list.has(word.raw.toLowerCase()));

/** From so many letters on a country's name is no short family's name. */
const SHORT = 4;

/** Words before the name of a place. */
const placing: ReadonlySet<string> = new Set(["in", "of", "from", "to", "at", "near", "across", "inside", "around"]);

const besides = (one: Word | undefined): boolean => one !== undefined && !one.possessive && one.gap === " ";

/**
 * Does the country's name at `at` stand in somebody's name ("Minister Jordan Ayitey", "José Montenegro Ruiz")? As a given name it stands behind an office or form of address, or before a
 * family's name; as a family's name behind a given one.
 */
export function isInName(words: readonly Word[], at: number, persons: PersonWords): boolean {
  const word = words[at]!;
  const low = word.raw.toLowerCase();
  const [before, next] = [words[at - 1], words[at + 1]];
  if (persons.family.has(low) && besides(before) && mayBeName(before, persons) && persons.given.has(before!.folded)) return true;
  // "Ms. Liza Montenegro": behind a form of address no country follows a name.
  const address = words[at - 2];
  if (besides(before) && mayBeName(before, persons) && address?.capital === true && /^\.? $/.test(address.gap))
    if (persons.honorifics.has(address.raw.toLowerCase()) && !persons.officials.has(address.raw.toLowerCase())) return true;
  // "Foreign Minister Pak Myong Ho": a short family's name before two more names.
  const third = words[at + 2];
  if (low.length < SHORT && persons.family.has(low) && besides(word) && mayBeName(next, persons) && besides(next))
    if (mayBeName(third, persons) && /\p{Ll}/u.test(next!.raw) && /\p{Ll}/u.test(third!.raw)) return true;
  if (!persons.given.has(low) || !besides(word) || !mayBeName(next, persons)) return false;
  const title = before?.raw.toLowerCase() ?? "";
  const titled = besides(before) && before!.capital && (persons.officeHeads.has(title) || persons.honorifics.has(title));
  if (!titled && placing.has(before?.folded ?? "")) return false;
  return titled || (persons.family.has(next!.folded) && !(besides(before) && before!.capital));
}
