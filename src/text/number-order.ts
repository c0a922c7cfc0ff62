/** Which number comes first in a date of digits. */
export type NumberOrder = "day-first" | "month-first";

/** Countries whose English writes the month first in digits. */
const monthFirst = new Set(["US", "PH", "FM", "MH", "PW", "PR", "GU", "VI", "AS", "MP", "LR"]);

/** How a text writes 03/07/2024: as its other dates in digits show, else as its publisher's country (ISO code) does; null where neither tells. */
export function numberOrder(text: string, country: string | null): NumberOrder | null {
  const votes = { "month-first": 0, "day-first": 0 };
  for (const match of text.matchAll(/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/.-])/g)) {
    const first = Number(match[1]);
    const second = Number(match[3]);
    if (first > 12 && first <= 31 && second <= 12) votes["day-first"]++;
    if (second > 12 && second <= 31 && first <= 12) votes["month-first"]++;
  }
  if (votes["month-first"] !== votes["day-first"]) return votes["month-first"] > votes["day-first"] ? "month-first" : "day-first";
  return country === null ? null : monthFirst.has(country) ? "month-first" : "day-first";
}
