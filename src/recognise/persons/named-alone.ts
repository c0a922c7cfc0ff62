import type { PersonWords } from "../../authority/person-words.ts";
import { isLoneName } from "./is-lone-name.ts";
import { nameBehind } from "./name-behind-comma.ts";
import { readAppositions } from "./read-appositions.ts";
import type { Token } from "./tokens.ts";

/** Behind these stands a place, or what nobody has an office in. */
const placing = new Set("in at near of from via the a an".split(" "));

/** Does a word that opens as somebody's only name stand before an office that tells of which country or body it is ("Wiryadi, the Foreign Minister of Indonesia, met …")? `lower` are the article's lower-case words. */
export function isNamedAlone(tokens: readonly Token[], at: number, words: PersonWords, lower: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  if (!isLoneName(tokens, at, words) || tokens[at]!.possessive || lower.has(tokens[at]!.low) || tokens[at + 1]?.text !== ",")
    return false;
  if (before && (before.capital || before.cover || before.kind === "number" || placing.has(before.low))) return false;
  const { offices, to } = readAppositions(tokens, at + 1, words);
  // "Tidefleet, member of the World Reef Union": what firms and states are as well.
  const { officials, officialsOf, officialsOfBodies, kinds } = words;
  const isOfficial = (noun: string): boolean =>
    officials.has(noun) || officials.has(noun.replace(kinds.ranked, "")) || officialsOf.has(noun) || officialsOfBodies.has(noun);
  const told = offices.some(({ country, organisation, noun }) => isOfficial(noun) && (country !== null || organisation !== null));
  // "Meanwhile, the Minister of Trade of Fiji, Ana Lima, came": the office is hers.
  return told && /^[,.;]$/.test(tokens[to]?.text ?? ".") && nameBehind(tokens, to, words) === null;
}
