import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { anyMonth, anyWeekday } from "../../text/calendar-names.ts";
import { listUnder } from "../../text/list-under.ts";
import { printedDays } from "../days/print-date.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";
import { namesAccount } from "./stamps.ts";

/** A headline is no longer. */
const longest = 160;
/** So many headings make a series. */
const enough = 3;

const numbered = /^(\d{1,2})[.)] \S/u;
const endsSentence = /[\p{L})][.;:,]["”’)\]]?$/u;
const clock = /\d{1,2}[:.h]\d\d/u;
const calendar = new RegExp(`(?<!\\p{L})(?:${anyMonth}|${anyWeekday})(?!\\p{L})\\.?|\\d+`, "giu");

/** Headings that count on through the page, each apart and over a text: "1. …", "2. …". */
function counted(lines: readonly Line[], could: (at: number) => boolean): readonly number[] {
  const series: number[] = [];
  lines.forEach(({ text, gap }, at) => {
    const number = Number(numbered.exec(text)?.[1] ?? 0);
    if (number === series.length + 1 && gap > 1 && could(at)) series.push(at);
  });
  return series;
}

/** Headings that differ in their day alone: "Diary of the minister: Monday 3 March 2025", "Diary of the minister: Tuesday 4 March 2025". */
function alikeButForDay(lines: readonly Line[], could: (at: number) => boolean): readonly number[] {
  const alike = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    if (!could(at) || clock.test(text) || namesAccount(text) || printedDays(text).length !== 1) return;
    const rest = text.replace(calendar, "#").toLowerCase();
    if ((rest.match(/\p{L}{2,}/gu) ?? []).length >= 2) listUnder(alike, rest, at);
  });
  return [...alike.values()].reduce<readonly number[]>((most, places) => (places.length > most.length ? places : most), []);
}

/** Does a line say by whom and when a piece was put up ("Posted on 5 May 2021", "5 May 2021 · 3 min read", "Press Office, 5 May 2021")? Above a headline it is that headline's. */
function tellsWhen(text: string, marks: SplitWordings["marks"]): boolean {
  const before = text.slice(0, printedDays(text)[0]?.start ?? 0).replace(/[\s|,:;·–—-]+$/u, "");
  return before === "" || [marks.published, marks.modified, marks.byline, marks.presses].some((mark) => mark.test(before));
}

/**
 * Finds the headings that head the pieces of a page by counting on, on a page that is named as a bulletin, or by differing in their day alone, on a page that prints no other days beside its
 * headings. What other headings such a page has are sections of its pieces.
 * @returns the headings, in the order of the page; none where no series begins the page's text
 */
export function markHeadingSeries(lines: readonly Line[], roles: Role[], { marks }: SplitWordings): readonly number[] {
  const could = (at: number): boolean => {
    const role = roles[at]!;
    const { text } = lines[at]!;
    // A day below a headline, or below who wrote under that, is that headline's.
    const over = roles[at - 1]?.is === "meta" ? roles[at - 2] : roles[at - 1];
    if (role.is === "meta" && (over?.is === "title" || lines[at]!.gap < 2)) return false;
    if (
      text.length > longest ||
      !(role.is === "meta" || role.is === "title" || role.is === "label" || (role.is === "text" && !endsSentence.test(text)))
    )
      return false;
    const under = roles[at + 1]?.is;
    return under === "text" || under === "cut" || (under === "title" && !(role.is === "meta" && tellsWhen(text, marks)));
  };
  const first = lines.findIndex(({ text }, at) => roles[at]!.is === "text" && text.length >= running);
  const isPeriodical = lines
    .slice(0, Math.max(0, first))
    .some(({ text }) => text.length <= longest && marks.periodical.test(text));
  const byNumber = isPeriodical ? counted(lines, could) : [];
  const byDay = byNumber.length >= enough ? [] : alikeButForDay(lines, could);
  const own = new Set(byDay);
  const otherDays =
    byDay.length > 0 && lines.some(({ text }, at) => roles[at]!.is === "meta" && !own.has(at) && printedDays(text).length > 0);
  const series = byNumber.length >= enough ? byNumber : otherDays ? [] : byDay;
  // Below the bulletin's own name a word to its readers may stand before the first.
  const over = roles.slice(0, Math.max(0, first)).findLastIndex(({ is }) => is === "title");
  const greets = series === byNumber && (over < 0 || marks.periodical.test(lines[over]!.text));
  if (series.length < enough || (series[0]! > first && !greets)) return [];
  for (const at of series) roles[at] = { is: "title" };
  return series;
}
