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

/** Is it the second word of a name that only what stands around tells: behind an office ("ambassador Gerald Holland"), or before an office or a country of its own ("Marvin Ireland of Belize")? */
function isFamilyName(words: readonly Word[], at: number, isCountry: (form: string) => boolean, persons: PersonWords): boolean {
  const [title, before, word, next] = [words[at - 2], words[at - 1]!, words[at]!, words[at + 1]];
  if (!besides(before) || !mayBeName(before, persons) || isCountry(before.folded) || word.raw === word.raw.toUpperCase())
    return false;
  const isOffice = (one: Word | undefined): boolean => one !== undefined && persons.officeHeads.has(one.raw.toLowerCase());
  const given = persons.given.has(before.folded);
  const titled = besides(title) && isOffice(title);
  if (titled && given) return true;
  if (word.possessive || next === undefined || (!titled && title?.capital && besides(title))) return false;
  const owner = words[at + 2]?.folded === "the" ? words[at + 3] : words[at + 2];
  if (word.gap === " " && next.folded === "of" && owner?.capital && isCountry(owner.folded)) return true;
  const office = next.folded === "the" || next.folded === "a" ? words[at + 2] : next;
  return given && word.gap === ", " && isOffice(office);
}

/**
 * Does the country's name at `at` stand in somebody's name ("Minister Jordan Ayitey", "José Montenegro Ruiz")? As a given name it stands behind an office or form of address, or before a
 * family's name; as a family's name behind a given one.
 * @param isCountry is a folded word a country's name or adjective?
 */
export function isInName(
  words: readonly Word[],
  at: number,
  isCountry: (form: string) => boolean,
  persons: PersonWords,
): boolean {
  const word = words[at]!;
  const low = word.raw.toLowerCase();
  const [before, next] = [words[at - 1], words[at + 1]];
  if (persons.family.has(low) && besides(before) && mayBeName(before, persons) && persons.given.has(before!.folded)) return true;
  if (isFamilyName(words, at, isCountry, persons)) return true;
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
