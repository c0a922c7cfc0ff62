import type { PersonWords } from "../../authority/person-words.ts";
import { months, weekdays } from "../days/en/words.ts";
import { officeHead } from "./lexicon.ts";
import { isNameWord } from "./read-name.ts";
import type { Token } from "./tokens.ts";

/** Shorter ones are acronyms and particles as often. */
const SHORTEST = 4;

/** Is it a word that may be somebody's only name ("the Foreign Minister of Indonesia, Wiryadi, …"): with a capital, no town, no day, and nothing that another finder found? */
export function isLoneName(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  const token = tokens[at];
  if (!token?.capital || token.capitals || token.town || token.initial || token.text.length < SHORTEST) return false;
  if (token.low in weekdays || token.low in months || words.portfolios.has(token.low) || words.bodies.has(token.low))
    return false;
  return isNameWord(token, words) && officeHead(tokens, at, words) === 0 && !/(?:ly|ing)$/.test(token.low);
}
