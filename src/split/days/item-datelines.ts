import type { Dateline } from "../../model/article.ts";
import { anyMonth } from "../../text/calendar-names.ts";
import type { Line } from "../lines/lines.ts";

/** The dateline of an item names a month near the head of its line: a quick first look. */
const within = 60;
const likely = new RegExp(`^.*\\b${anyMonth}\\b`, "iu");

/** The datelines with place, day and agency of items further down a text than its own ("LIMA, Feb. 3 (XNA) – …", "QUITO, Feb. 4 (XNA) – …"), as a digest of agency copy has them. A day without an agency may be that of what an entry of a chronicle tells. */
export const itemDatelines = (
  lines: readonly Line[],
  { first, last }: { readonly first: number; readonly last: number },
  own: Dateline | null,
  datelineOf: (at: number) => Dateline | null,
): readonly Dateline[] =>
  lines
    .slice(first, last + 1)
    .flatMap(({ text }, offset) => (likely.test(text.slice(0, within)) ? (datelineOf(first + offset) ?? []) : []))
    .filter(({ start, place, date, agency }) => start !== own?.start && place !== null && date !== null && agency !== null);
