import type { PersonWords } from "../../authority/person-words.ts";
import { officeHead, skipHonorifics } from "./lexicon.ts";
import { isNameWord, readName } from "./read-name.ts";
import type { Token } from "./tokens.ts";

/**
 * Somebody's own title and name behind the "of" or "to" of an office ("the special envoy of President Ana Lima", "of H.E. Ana Lima", "of Ana Lima"): the
 * office is another's. Of "the special envoy of the Secretary-General Ana Lima" it is hers.
 * @param at index of the token behind the preposition
 * @returns where the name begins and ends; null where none stands there
 */
export function namedSuperior(
  tokens: readonly Token[],
  at: number,
  words: PersonWords,
): { readonly from: number; readonly to: number } | null {
  const opening = tokens[at];
  if (!opening?.capital) return null;
  const length = officeHead(tokens, at, words);
  const from = skipHonorifics(tokens, at + length, words);
  // "Minister of Justice Ana Lima", "of General Affairs Ana Lima": what the office is for.
  if (length === 1 && (words.portfolios.has(opening.low) || words.portfolios.has(tokens[from]?.low ?? ""))) return null;
  // A name without any title is one by its first word, and has a second.
  const bare = from === at;
  if (!isNameWord(tokens[from], words) || (bare && !(words.given.has(opening.folded) && isNameWord(tokens[at + 1], words))))
    return null;
  const to = readName(tokens, from, words, true);
  return to > (bare ? from + 1 : from) ? { from, to } : null;
}
