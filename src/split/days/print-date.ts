import { anyMonth, anyWeekday, monthNumber } from "../../text/calendar-names.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { NumberOrder } from "../../text/number-order.ts";
import type { Span } from "../../text/span.ts";

/** A day as printed: `YYYY-MM-DD`, or `MM-DD` where no year stands there. */
export interface PrintedDay extends Span {
  readonly day: string;
}

const dayNumber = "(?<d>[0-3]?\\d)(?:st|nd|rd|th)?";
/** "No. 6, June 1974" is no sixth of June. */
const ofIssue = "(?<!(?:no|nos|nr|n°|№|vol|volume|issue|number)\\.? ?)";
const weekday = `(?:${anyWeekday}\\.?,? +(?:the +)?)?`;
const forms = [
  `${weekday}(?<m>${anyMonth})\\.?,? +${dayNumber}(?:(?:, *|/| +|\\. +|\\.,? *)(?<y>(?:19|20)\\d\\d)(?!\\d))?(?!\\d)`,
  `${weekday}${ofIssue}${dayNumber}(?:[.,]? +| +of +|-|/)(?<m>${anyMonth})\\b\\.?(?:(?:, *| +|-|/|\\. *)(?<y>(?:19|20)\\d\\d)(?!\\d))?`,
  "(?<dd>[0-3]?\\d)(?<s>\\.) (?<mm>[01]?\\d)\\. (?<y>(?:19|20)\\d\\d)(?!\\d)",
  "(?<y>(?:19|20)\\d\\d)(?<s>[-/.])(?<mm>[01]?\\d)\\k<s>(?<d>[0-3]?\\d)(?!\\d)",
  "(?<dd>[0-3]?\\d)(?<s>[-/.])(?<mm>[0-3]?\\d)\\k<s>(?<y>(?:19|20)\\d\\d)(?!\\d)",
].map((form) => new LeanExpression(`(?<![\\p{L}\\d]|\\d:)${form}`, "giu"));

const two = (number: number): string => String(number).padStart(2, "0");

/** A line that holds nothing but a day with the last two digits of its year ("30.09.17", "4/26/24, 11:02 AM"). */
const shortYear = /^(?<dd>[0-3]?\d)(?<s>[-/.])(?<mm>[0-3]?\d)\k<s>(?<yy>\d\d)(?=$|,? +\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?$)/iu;
/** Years from 70 on are of the last century: no web page is older. */
const centuryTurn = 70;

function dayOf(groups: Record<string, string | undefined>, numbers: NumberOrder | null): string | null {
  let day = Number(groups.d ?? groups.dd);
  let month = groups.m ? monthNumber(groups.m) : Number(groups.mm);
  if (groups.dd) {
    // 05/06/2024 is two days in two countries; only full stops settle on day first, and what the page's other days show.
    if (month > 12 && day <= 12) [day, month] = [month, day];
    else if (day <= 12 && day !== month && groups.s !== ".") {
      if (numbers === null) return null;
      if (numbers === "month-first") [day, month] = [month, day];
    }
  }
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return `${groups.y ? `${groups.y}-` : ""}${two(month)}-${two(day)}`;
}

/**
 * The days printed in a short stretch of text, in order; overlapping readings keep the first and longest.
 * @param numbers how the page writes days in digits; where null, those that may be two days are none
 */
export function printedDays(printed: string, numbers: NumberOrder | null = null): readonly PrintedDay[] {
  if (!/\d/.test(printed)) return [];
  // The comma of Arabic.
  const text = printed.replace(/،/gu, ",");
  const found: PrintedDay[] = [];
  const printedShort = shortYear.exec(text.trim());
  const short = printedShort?.groups;
  if (short) {
    const year = Number(short.yy) + (Number(short.yy) < centuryTurn ? 2000 : 1900);
    const day = dayOf({ ...short, y: String(year) }, numbers);
    const start = text.indexOf(text.trim());
    return day ? [{ start, end: start + printedShort[0].length, day }] : [];
  }
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const day = dayOf(match.groups!, numbers);
      if (day) found.push({ start: match.index, end: match.index + match[0].trimEnd().length, day });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PrintedDay[] = [];
  for (const day of found) if (kept.length === 0 || kept.at(-1)!.end <= day.start) kept.push(day);
  return kept;
}
