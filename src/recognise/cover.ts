import type { Span } from "../text/span.ts";

/** Tells whether an offset stands in one of the spans, by halving. */
export function cover(list: readonly Span[]): (offset: number) => boolean {
  const spans = [...list].sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    // A phrase can hold a shorter one, so the few before are looked at as well.
    for (let at = low - 1; at >= Math.max(0, low - 4); at--) if (offset < spans[at]!.end) return true;
    return false;
  };
}
