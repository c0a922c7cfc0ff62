import { anyMonth, monthNumber } from "./calendar-names.ts";

/** Which number comes first in a date of digits. */
export type NumberOrder = "day-first" | "month-first";

/** Countries whose English writes the month first in digits. */
const writeMonthFirst = new Set(["US", "PH", "FM", "MH", "PW", "PR", "GU", "VI", "AS", "MP", "LR"]);

const named = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<d>[0-3]?\\d)(?:st|nd|rd|th)? (?:of )?(?<m>${anyMonth})|(?<n>${anyMonth})\\.? (?<e>[0-3]?\\d)(?:st|nd|rd|th)?)(?![\\p{L}\\d])`,
  "giu",
);
/** Days between a post and what it tells of, as far as they show which number of its day is the month. */
const NEAR = 10;
/** A place in the year: as far apart as two days are, or a little more. */
const inYear = (month: number, day: number): number => month * 31 + day;

/** The days that a text names by their month, as places in the year. */
const daysNamed = (text: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(named)].map(({ groups }) => inYear(monthNumber((groups!.m ?? groups!.n)!), Number(groups!.d ?? groups!.e))),
  );

const isNear = (days: ReadonlySet<number>, place: number): boolean =>
  Array.from({ length: 2 * NEAR + 1 }, (_, step) => place + step - NEAR).some((day) => days.has(day));

/**
 * How a text writes 03/07/2024: as its other dates in digits show, or the days that it names by their month ("on 2 July"), else as its publisher's country (ISO code)
 * does; null where nothing tells.
 */
export function numberOrder(text: string, country: string | null): NumberOrder | null {
  const votes = { "month-first": 0, "day-first": 0 };
  const days = daysNamed(text);
  for (const match of text.matchAll(/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-]|\.\d)/g)) {
    const first = Number(match[1]);
    const second = Number(match[3]);
    if (first > 12 && first <= 31 && second <= 12) votes["day-first"]++;
    if (second > 12 && second <= 31 && first <= 12) votes["month-first"]++;
    if (first > 12 || second > 12 || first === second) continue;
    const [dayFirst, monthFirst] = [isNear(days, inYear(second, first)), isNear(days, inYear(first, second))];
    if (dayFirst !== monthFirst) votes[dayFirst ? "day-first" : "month-first"]++;
  }
  if (votes["month-first"] !== votes["day-first"]) return votes["month-first"] > votes["day-first"] ? "month-first" : "day-first";
  return country === null ? null : writeMonthFirst.has(country) ? "month-first" : "day-first";
}
