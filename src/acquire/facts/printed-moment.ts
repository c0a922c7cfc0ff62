import type { MetadataNames } from "../../codebook/pages/metadata-names.ts";
import type { Span } from "../../text/span.ts";
import { isoDay, type Moment } from "./read-moment.ts";

/** A day that a page prints, with its time and zone where they stand beside it. */
export interface PrintedMoment extends Span {
  readonly moment: Moment;
}

const year = /(?:19|20)\d\d/;
const dayName =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|\.)?[\s\u00a0-]{1,2}(?:de |of )?(\p{L}{3,12})\.?,?[\s\u00a0-]{1,2}(?:de |del )?((?:19|20)\d{2})(?!\d)/gu;
const nameDay = /(\p{L}{3,12})\.?[\s\u00a0]{1,2}(\d{1,2})(?:st|nd|rd|th)?,?[\s\u00a0]{1,2}((?:19|20)\d{2})(?!\d)/gu;
const yearFirst = /(?<!\d)((?:19|20)\d{2})(?:[-/.]|\. |年\s?|년\s?)(\d{1,2})(?:[-/.]|\. |月\s?|월\s?)(\d{1,2})(?!\d)/gu;
const yearName = /(?<!\d)((?:19|20)\d{2})\.?[\s\u00a0]{1,2}(\p{L}{3,12})\.?[\s\u00a0]{1,2}(\d{1,2})(?!\d)/gu;
const dayFirst = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/gu;
const clock =
  /^[\s\u00a0,|–—·•日일(]{0,6}(?:at |um |à |a las |às |kl\.? |o |в |klo |godz\. |\p{L}{2,9}, )?(\d{1,2})[:.h](\d{2})(?::\d{2})?(?:\s?(am|pm|a\.m\.|p\.m\.))?(?:\s?(?:Uhr|hrs?|Hrs|h))?(?:\s?\(?(GMT|UTC)?([+-]\d{1,2})?(?::?(\d{2}))?)?/iu;

function timeAfter(text: string): string {
  const found = clock.exec(text);
  if (!found) return "";
  const [, h, min, half, utc, shift, shiftMin] = found;
  const hour = half ? (Number(h) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(h);
  if (hour > 23 || Number(min) > 59) return "";
  const zone = shift && utc ? `${shift[0]}${shift.slice(1).padStart(2, "0")}:${shiftMin ?? "00"}` : utc ? "Z" : "";
  return `T${String(hour).padStart(2, "0")}:${min}${zone}`;
}

/** Days printed in a short text. Of numbers alone the day comes first, unless it cannot; with a slash it must be plain which is the month. */
export function printedMoments(text: string, { months }: Pick<MetadataNames, "months">): readonly PrintedMoment[] {
  if (!year.test(text)) return [];
  const found: PrintedMoment[] = [];
  const add = (match: RegExpExecArray, year: string, month: number | undefined, day: string): void => {
    const end = match.index + match[0].length;
    const iso = month === undefined ? null : isoDay(Number(year), month, Number(day));
    if (iso === null || found.some((one) => one.start < end && match.index < one.end)) return;
    found.push({ start: match.index, end, moment: `${iso}${timeAfter(text.slice(end, end + 40))}` });
  };
  const named = (name: string): number | undefined => months.get(name.toLowerCase());
  for (const match of text.matchAll(dayName)) add(match, match[3]!, named(match[2]!), match[1]!);
  for (const match of text.matchAll(nameDay)) add(match, match[3]!, named(match[1]!), match[2]!);
  for (const match of text.matchAll(yearName)) add(match, match[1]!, named(match[2]!), match[3]!);
  for (const match of text.matchAll(yearFirst)) add(match, match[1]!, Number(match[2]), match[3]!);
  for (const match of text.matchAll(dayFirst)) {
    const [, first, by, second, year] = match as unknown as [string, string, string, string, string];
    if (by === "/" && Number(first) <= 12 && Number(second) <= 12 && first !== second) continue;
    if (Number(second) <= 12) add(match, year, Number(second), first);
    else add(match, year, Number(first), second);
  }
  return found.sort((a, b) => a.start - b.start);
}
