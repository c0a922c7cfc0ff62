import { months, weekdays } from "../days/en/words.ts";
import type { Token } from "./tokens.ts";

/** Before a weekday or month these tell when something was. */
const before = new Set("on this last next since until till by in during from to early late mid every the".split(" "));

/** Is the word at `at` a weekday or month that tells when, and no name ("received on Friday Ana Lima", "on 17 April Ana Lima")? */
export function isWordOfDay(tokens: readonly Token[], at: number): boolean {
  const [token, last] = [tokens[at], tokens[at - 1]];
  if (!token?.capital || !last) return false;
  if (token.low in months) return last.kind === "number" || before.has(last.low);
  return token.low in weekdays && before.has(last.low);
}
