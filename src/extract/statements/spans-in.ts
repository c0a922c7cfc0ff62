import type { Span } from "../../text/span.ts";

/** Looks spans up by where they overlap. @param spans in the order of the text, none inside another */
export function spansIn<T extends Span>(spans: readonly T[]): (within: Span) => readonly T[] {
  return (within) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= within.start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < spans.length && spans[to]!.start < within.end) to++;
    return spans.slice(low, to);
  };
}
