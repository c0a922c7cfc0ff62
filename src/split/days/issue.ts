import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Article } from "../../model/article.ts";
import { type Cell, printed } from "../../model/cell.ts";
import type { Sighting } from "../../model/source.ts";
import { anyMonth, monthNumber } from "../../text/calendar-names.ts";
import { daysAfter } from "../../text/iso-days.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { NumberOrder } from "../../text/number-order.ts";
import type { Line } from "../lines/lines.ts";
import { isDayOfMail } from "../lines/mail-heads.ts";
import type { Role } from "../lines/role.ts";
import { printedDays } from "./print-date.ts";

/** The lines at a page's head that may tell of which issue it is. */
const most = 14;
const longest = 140;
/** So near the head or end of its line stands a day that a line is for. */
const edge = 14;
/** Words beside the month and year where no other word speaks of an issue. */
const fewWords = 5;

const month = new LeanExpression(String.raw`(?<![\p{L}\d])(?<m>${anyMonth})\b[.,]?`, "giu");
const year = new LeanExpression(String.raw`(?<![\p{L}\d/.-])(?:19|20)\d\d(?![\d/-])`, "gu");
/** "Bulletin 3/1978", "No. 3/2004 (March)" */
const ofYear = /(?<![\d/])\d{1,3}\/((?:19|20)\d\d)(?![\d/])/u;
const ofRange = /\d\p{L}{0,2}(?: \p{L}+)? ?(?:[–—-]|to|and) ?$/u;
const figures = /(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\d])/u;

/** What a line of the head tells: the ISO day of the issue, or its month or year. @param stands where it stands by the first headline */
function readIssue(
  { start, text }: Line,
  stands: "over" | "in" | "below",
  { marks, datelines }: SplitWordings,
  numbers: NumberOrder | null,
  ofMail: boolean,
): Cell<string> | null {
  if (
    text.length > longest ||
    (marks.published.test(text) && !/^(?:news|at|on)\b/iu.test(text) && !datelines.numbered.test(text) && !ofMail) ||
    marks.modified.test(text) ||
    marks.byline.test(text)
  )
    return null;
  const speaks = ofMail || datelines.issues.test(text);
  const days = printedDays(text, numbers);
  const [day] = days;
  const others = (from: number, to: number): number =>
    `${text.slice(0, from)} ${text.slice(to)}`.split(/[^\p{L}]+/u).filter((word) => word.length > 1).length;
  // "Congress, 12–14 May 2019"; "No. 52 — 22 December 1989" is none.
  if (day && ofRange.test(text.slice(0, day.start).replace(datelines.numbered, ""))) return null;
  const isAtEdge = day !== undefined && (day.start < edge || text.length - day.end < edge);
  if (
    day &&
    days.length === 1 &&
    day.day.length === 10 &&
    (speaks || (stands !== "below" && isAtEdge && others(day.start, day.end) <= (stands === "over" ? fewWords : 1)))
  )
    return printed(day.day, [{ start: start + day.start, end: start + day.end }], "day-of-issue");
  if (days.length > 0) return null;
  const counted = speaks ? text.match(ofYear) : null;
  if (counted) {
    const from = counted.index! + counted[0].length - 4;
    return printed(counted[1]!, [{ start: start + from, end: start + from + 4 }], "year-of-issue");
  }
  const years = [...text.matchAll(year)];
  const [only] = years;
  if (!only || years.length > 1) return null;
  const last = [...text.matchAll(month)].at(-1);
  const span = (from: number): Cell<string>["spans"] => [{ start: start + from, end: start + only.index + 4 }];
  if (last && last.index < only.index) {
    const few = others(last.index, only.index) <= fewWords && !figures.test(text.slice(0, last.index));
    if (!speaks && (stands === "below" || !few)) return null;
    const value = `${only[0]}-${String(monthNumber(last.groups!.m!)).padStart(2, "0")}`;
    return printed(value, span(last.index), "month-of-issue");
  }
  return speaks && !last ? printed(only[0], span(only.index), "year-of-issue") : null;
}

/** Do the lines of a page's head number it or call it an issue ("No. 52", "daily digest")? */
export const callsItselfIssue = (lines: readonly Line[], headline: number | null, { datelines }: SplitWordings): boolean =>
  lines
    .slice(0, Math.min(most, (headline ?? most - 1) + 1))
    .some(({ text }) => text.length <= longest && datelines.issues.test(text));

/**
 * The day, month or year of the issue that a page is, as the lines above its first text tell it ("Thursday 24 October 2019 | Issue 203", "Volume 8, No. 6, June 1974"); null where none does.
 * @param headline the line of the first post's headline
 */
export function issueOf(
  lines: readonly Line[],
  roles: readonly Role[],
  headline: number | null,
  wordings: SplitWordings,
  numbers: NumberOrder | null,
): Cell<string> | null {
  for (let at = 0; at < Math.min(most, lines.length) && lines[at]!.text.length <= longest; at++) {
    if (roles[at]!.is === "cut") continue;
    const found = readIssue(
      lines[at]!,
      headline === null || at < headline ? "over" : at === headline ? "in" : "below",
      wordings,
      numbers,
      isDayOfMail(lines, at),
    );
    if (found) return found;
  }
  return null;
}

/** Days before the issue from which its posts may be, and behind it where they tell their own. */
const before = 45;
const behind = 2;

/** Are the days that posts tell of themselves those of an issue of that day, so that the others are of it too? */
function areOfIssue(own: readonly string[], { value }: Cell<string>): boolean {
  const [from, to] = [daysAfter(value, -before), daysAfter(value, behind)];
  return own.every((day) => day >= from && day <= to);
}

/**
 * Gives the posts of an issue its day where they tell none, and its month or year to count from. The day on which a page was captured may be the clock of its skin, and so may that beside it
 * where posts have days of their own; not where the head numbers the issue.
 */
export function ofIssue(
  articles: readonly Article[],
  issue: Cell<string> | null,
  numbered: boolean,
  { captured }: Sighting,
): readonly Article[] {
  if (!issue) return articles;
  const isDay = issue.value.length === 10;
  const own = articles.flatMap(({ parent, published }) =>
    parent === null && published !== null && !published.spans.some(({ start }) => start === issue.spans[0]!.start)
      ? [published.value.slice(0, 10)]
      : [],
  );
  const clock = captured?.slice(0, 10);
  const slack = own.length > 0 ? 1 : 0;
  const mayBeClock =
    isDay &&
    !numbered &&
    clock !== undefined &&
    issue.value >= daysAfter(clock, -slack) &&
    issue.value <= daysAfter(clock, slack);
  if (mayBeClock || (isDay && issue.value === clock) || (own.length > 0 && !(isDay && areOfIssue(own, issue)))) return articles;
  return articles.map((article) =>
    article.parent !== null || article.published !== null
      ? article
      : isDay
        ? { ...article, published: issue }
        : { ...article, issued: issue },
  );
}
