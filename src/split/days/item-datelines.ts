import type { Dateline } from "../../model/article.ts";
import { printed } from "../../model/cell.ts";
import { anyMonth } from "../../text/calendar-names.ts";
import type { Line } from "../lines/lines.ts";
import { printedDays } from "./print-date.ts";

/** The dateline of an item names a month near the head of its line, or opens with a town in capitals: a quick first look. */
const within = 60;
const likely = new RegExp(`^.*\\b${anyMonth}\\b`, "iu");
const inCapitals = /^["“(]?\p{Lu}[\p{Lu}\p{M}’'. -]*\p{Lu}(?![\p{L}’'])/u;

/** A line in brackets that ends in a day, with whose text follows or where it is from ("(From the Example Post, 30 July)"), and what it may stand below: a heading, which is no sentence. */
const bracketed = /^[([](?!\P{L}*\d)[^()[\]]{3,70}[)\]]$/u;
const heading = /[^.!?:;,”"]$/u;
const longestHeading = 120;
const mostWords = 9;
const range = /\d ?(?:[–—-]|to|and) ?\d/u;

/** The day of such a line below a heading, as that of what stands under it; null where the line is another. */
function creditedDay(line: Line, before: Line | undefined): Dateline | null {
  if (!bracketed.test(line.text) || !before || before.text.length > longestHeading || !heading.test(before.text)) return null;
  const [day, ...others] = printedDays(line.text);
  if (!day || others.length > 0 || line.text.length - day.end > 1 || range.test(line.text)) return null;
  if (line.text.split(/\s+/u).length > mostWords) return null;
  const span = { start: line.start + day.start, end: line.start + day.end };
  return { start: line.start, end: line.end, place: null, date: printed(day.day, [span], "day-of-credit"), agency: null };
}

/**
 * The datelines of items further down a text than its own ("LIMA, Feb. 3 (XNA) – …", "QUITO. Ecuador's President …"), as a digest of agency copy or a column of short news has
 * them: with place, day and agency, or headed by a town in capitals; and the days of lines that credit an item to an outlet. A day without an agency may be that of what an entry of
 * a chronicle tells.
 */
export const itemDatelines = (
  lines: readonly Line[],
  { first, last }: { readonly first: number; readonly last: number },
  own: Dateline | null,
  datelineOf: (at: number) => Dateline | null,
): readonly Dateline[] =>
  lines.slice(first, last + 1).flatMap((line, offset) => {
    const head = line.text.slice(0, within);
    const heads = inCapitals.test(head);
    const dated = likely.test(head);
    if (line.start === own?.start || !(heads || dated)) return [];
    const credited = dated ? creditedDay(line, lines[first + offset - 1]) : null;
    if (credited) return [credited];
    const item = datelineOf(first + offset);
    if (!item?.place || item.start === own?.start) return [];
    if (item.agency !== null && item.date !== null) return [item];
    // Its day then belongs to the text.
    return heads ? [{ ...item, date: null, end: item.place.spans[0]!.end }] : [];
  });
