import { decodeAlong, isAscii } from "../text/decoding.ts";
import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";
import type { Segment, Source } from "./source.ts";

/** A stretch of a source's raw bytes; the last does not belong to it. `exact`: they decode to the very words of the span. */
export interface RawStretch {
  readonly byteStart: number;
  readonly byteEnd: number;
  readonly exact: boolean;
}

/** First segment that ends after a place. */
const segmentAt = (segments: readonly Segment[], place: number): number => firstWhere(segments, ({ end }) => end > place);

/** Bytes that the first `units` code units of an exact segment take. */
function bytesOf(bytes: Uint8Array, segment: Segment, encoding: string, units: number): number {
  const length = segment.end - segment.start;
  const whole = segment.byteEnd - segment.byteStart;
  if (units === 0 || units === length || whole === length) return units === length ? whole : units;
  const along = decodeAlong(encoding);
  let made = 0;
  for (let at = segment.byteStart; at < segment.byteEnd; at++) {
    const letters = along(bytes.subarray(at, at + 1));
    made += letters.length;
    // A broken character that an ASCII letter ends is told together with it.
    if (made > units && isAscii(letters.at(-1)!)) return at - segment.byteStart;
    if (made >= units) return at + 1 - segment.byteStart;
  }
  return whole;
}

/**
 * The raw bytes that a span of canonical text was read from, piece by piece: where a span crosses markup or an entity it has several.
 * @param bytes the source's raw bytes, the byte-order mark included
 */
export function rawStretches(
  source: Pick<Source, "segments" | "encoding" | "text">,
  bytes: Uint8Array,
  span: Span,
): readonly RawStretch[] {
  const segments = source.segments ?? [wholeText(source, bytes)];
  const stretches: RawStretch[] = [];
  for (let at = segmentAt(segments, span.start); at < segments.length && segments[at]!.start < span.end; at++) {
    const segment = segments[at]!;
    if (!segment.exact) {
      stretches.push({ byteStart: segment.byteStart, byteEnd: segment.byteEnd, exact: false });
      continue;
    }
    const from = Math.max(0, span.start - segment.start);
    const to = Math.min(segment.end, span.end) - segment.start;
    const before = bytesOf(bytes, segment, source.encoding, from);
    const end = bytesOf(bytes, segment, source.encoding, to);
    stretches.push({ byteStart: segment.byteStart + before, byteEnd: segment.byteStart + end, exact: true });
  }
  return stretches;
}

const marks: Readonly<Record<string, readonly number[]>> = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
};

/** Plain text is one stretch behind its byte-order mark. */
function wholeText({ text, encoding }: Pick<Source, "text" | "encoding">, bytes: Uint8Array): Segment {
  const mark = marks[encoding] ?? [];
  const from = mark.length > 0 && mark.every((byte, at) => bytes[at] === byte) ? mark.length : 0;
  return { start: 0, end: text.length, byteStart: from, byteEnd: bytes.length, exact: true };
}
