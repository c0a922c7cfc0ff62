import type { PersonWords } from "../../authority/person-words.ts";
import { months, weekdays } from "../days/en/words.ts";
import type { Token } from "./tokens.ts";

/** Letters of the short forms of weekdays that are names as well. */
const ABBREVIATED = 3;

/** Is the word at `at` a weekday or month that tells when, and no name ("received on Friday Ana Lima", "on 17 April Ana Lima")? */
export function isWordOfDay(tokens: readonly Token[], at: number, { beforeDays }: PersonWords): boolean {
  const [token, last] = [tokens[at], tokens[at - 1]];
  if (!token?.capital || !last) return false;
  if (token.low in months) return last.kind === "number" || beforeDays.has(last.low);
  // "led by Sun Dalin": short for a weekday, before another capital it is a name.
  const next = tokens[at + 1];
  const isName = token.low.length <= ABBREVIATED && next?.kind === "word" && next.capital && !(next.low in months);
  return token.low in weekdays && beforeDays.has(last.low) && !isName;
}
