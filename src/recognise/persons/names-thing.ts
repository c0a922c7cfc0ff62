import type { PersonWords } from "../../authority/person-words.ts";
import type { Places } from "../../authority/places.ts";
import { firstWhere } from "../../text/first-where.ts";
import { foldName } from "../../text/fold-name.ts";
import { byCapitals, type NameFinding } from "./person-finding.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** Rules by which nothing but capitals or a form of address makes a person. */
const byAddress: ReadonlySet<string> = new Set([...byCapitals, "address"]);

/**
 * Is what only capitals or a form of address make a name that of something else: a feast ("Pi Mai"), a ship ("the frigate Zeeland"), or a place with what is a form of address elsewhere
 * ("Luang Prabang"), or a small town behind "in" ("in Cam Lo")?
 */
export function namesThing(
  text: string,
  { tokens }: ReadSentence,
  one: NameFinding,
  words: PersonWords,
  places: Places,
): boolean {
  if (one.offices.length > 0 || one.affiliation !== null || !byAddress.has(one.rule)) return false;
  if (words.festivals.has(foldName(one.name))) return true;
  const from = firstWhere(tokens, ({ start }) => start >= one.phrase.start);
  const before = tokens[from - 1]?.low ?? "";
  const style = tokens[from - 1]?.text === "." ? (tokens[from - 2]?.low ?? "") : before.replace(/\.$/, "");
  if (words.ships.has(before) || words["ship-styles"].has(style)) return true;
  const whole = foldName(text.slice(one.phrase.start, one.end));
  if (one.phrase.start < one.start && places.cities.has(whole)) return true;
  return words["inside-towns"].has(before) && places.towns(foldName(one.name)).countries.length > 0;
}
