import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";

/** Tells whether an offset stands in one of the spans, by halving. */
export function cover(list: readonly Span[]): (offset: number) => boolean {
  const spans = [...list].sort((a, b) => a.start - b.start);
  return (offset) => {
    const behind = firstWhere(spans, ({ start }) => start > offset);
    // A phrase can hold a shorter one, so the few before are looked at as well.
    for (let at = behind - 1; at >= Math.max(0, behind - 4); at--) if (offset < spans[at]!.end) return true;
    return false;
  };
}
