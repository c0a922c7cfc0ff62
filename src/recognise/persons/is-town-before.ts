import type { PersonWords } from "../../authority/person-words.ts";
import type { Token } from "./tokens.ts";

/** Is it a town that runs into somebody's name ("received in Suva Ana Lima")? */
export function isTownBefore(tokens: readonly Token[], at: number, { given }: PersonWords): boolean {
  const [token, next, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (tokens[at - 1]?.low !== "in" || !token.capital || token.possessive || given.has(token.folded)) return false;
  return next?.capital === true && given.has(next.folded) && third?.capital === true && !third.cover;
}
