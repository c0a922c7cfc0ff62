import type { CellWordings } from "../../codebook/wordings/cell-wordings.ts";
import type { Attendance } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";
import { type CellToken, cellTokens, joined } from "./cell-tokens.ts";
import { readNumber } from "./read-number.ts";

/** Words between the number and the noun that it counts. */
const BETWEEN = 6;
/** Fewer are the sides of a meeting. */
const LEAST = 3;

/** The noun counted from `at` on: up to the last of the listed nouns that modifiers and "and" lead to. */
function counted(tokens: readonly CellToken[], at: number, nouns: ReadonlySet<string>, stops: ReadonlySet<string>): number {
  let end = at;
  let found = at;
  while (end < tokens.length && end - at < BETWEEN) {
    const token = tokens[end]!;
    if (!/^\p{L}/u.test(token.raw) && token.raw !== "-") break;
    if (stops.has(token.low) || (token.low === "of" && found === at)) break;
    end++;
    for (let length = Math.min(5, end - at); length > 0; length--)
      if (nouns.has(joined(tokens, end - length, end).toLowerCase())) found = end;
    if (found === end && tokens[end]?.low !== "and" && tokens[end]?.low !== "of") break;
  }
  return found;
}

/** Finds how many came: "500 parties", "over 2,000 delegates from 40 countries". */
export function findAttendance(text: string, span: Span, { amounts, attendance }: CellWordings): readonly Attendance[] {
  const tokens = cellTokens(text, span);
  const found: Attendance[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(tokens, at, amounts);
    if (!number) {
      at++;
      continue;
    }
    const end = counted(tokens, number.next, attendance.nouns, amounts.stops);
    const start = tokens[at]!.start;
    const whole = { start, end: end > number.next ? tokens[end - 1]!.end : start };
    const before = text.slice(Math.max(span.start, start - 40), start).replace(amounts.around, "");
    const fits =
      end > number.next &&
      Number.isInteger(number.value) &&
      number.value >= LEAST &&
      !attendance.notBefore.test(before) &&
      !attendance.notAfter.test(text.slice(whole.end, Math.min(span.end, whole.end + 30)));
    if (fits) found.push({ value: number.value, unit: joined(tokens, number.next, end), spans: [whole] });
    at = fits ? end : number.next;
  }
  return found;
}
