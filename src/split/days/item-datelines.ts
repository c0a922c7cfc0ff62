import type { Dateline } from "../../model/article.ts";
import { anyMonth } from "../../text/calendar-names.ts";
import type { Line } from "../lines/lines.ts";

/** The dateline of an item names a month near the head of its line, or opens with a town in capitals: a quick first look. */
const within = 60;
const likely = new RegExp(`^.*\\b${anyMonth}\\b`, "iu");
const inCapitals = /^["“(]?\p{Lu}[\p{Lu}\p{M}’'. -]*\p{Lu}(?![\p{L}’'])/u;

/**
 * The datelines of items further down a text than its own ("LIMA, Feb. 3 (XNA) – …", "QUITO. Ecuador's President …"), as a digest of agency copy or a column of short news has
 * them: with place, day and agency, or headed by a town in capitals. A day without an agency may be that of what an entry of a chronicle tells.
 */
export const itemDatelines = (
  lines: readonly Line[],
  { first, last }: { readonly first: number; readonly last: number },
  own: Dateline | null,
  datelineOf: (at: number) => Dateline | null,
): readonly Dateline[] =>
  lines.slice(first, last + 1).flatMap(({ text, start }, offset) => {
    const heads = inCapitals.test(text.slice(0, within));
    if (start === own?.start || !(heads || likely.test(text.slice(0, within)))) return [];
    const dateline = datelineOf(first + offset);
    if (!dateline?.place || dateline.start === own?.start) return [];
    if (dateline.agency !== null && dateline.date !== null) return [dateline];
    // Its day then belongs to the text.
    return heads ? [{ ...dateline, date: null, end: dateline.place.spans[0]!.end }] : [];
  });
