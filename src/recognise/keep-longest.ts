import { bySpan, overlap, type Span, spanLength } from "../text/span.ts";

/** Of stretches that overlap only the longest stay, of equal ones the first given. The result follows the text. */
export function keepLongest<T extends Span>(found: readonly T[]): T[] {
  const ordered = [...found].sort(bySpan);
  const kept: T[] = [];
  for (const next of ordered) {
    let last = kept[kept.length - 1];
    let beaten = false;
    while (last && overlap(last, next) > 0) {
      if (spanLength(last) >= spanLength(next)) {
        beaten = true;
        break;
      }
      kept.pop();
      last = kept[kept.length - 1];
    }
    if (!beaten) kept.push(next);
  }
  return kept;
}
