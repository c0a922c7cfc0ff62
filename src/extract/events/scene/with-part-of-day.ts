import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Span } from "../../../text/span.ts";

/** Letters of the longest part of a day beside it. */
const LONGEST = 32;

/** A day with the part of it that is printed before or behind it ("the morning of 15 May", "May 16 evening"): none of these words tells what happened. */
export function withPartOfDay<T extends Span>(text: string, day: T, { partBefore, partBehind }: EventWords): T {
  const before = partBefore.exec(text.slice(Math.max(0, day.start - LONGEST), day.start));
  const behind = partBehind.exec(text.slice(day.end, day.end + LONGEST));
  return before || behind
    ? { ...day, start: day.start - (before?.[0].length ?? 0), end: day.end + (behind?.[0].length ?? 0) }
    : day;
}
