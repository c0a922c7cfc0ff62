import { expect } from "vitest";
import type { Page } from "../../src/model/page.ts";
import { decode } from "../../src/text/decoding.ts";
import type { Span } from "../../src/text/span.ts";

/** Holds every place that a page tells against its text and its bytes. */
export function proveSpans(page: Page, bytes: Uint8Array): void {
  const { source, blocks, furniture, posts } = page;
  const isIn = ({ start, end }: Span): boolean => start >= 0 && start < end && end <= source.text.length;
  const follow = (spans: readonly Span[]): boolean => spans.every(({ start }, at) => at === 0 || spans[at - 1]!.end <= start);
  expect(blocks.every(isIn) && furniture.every(isIn) && posts.every(isIn), "spans are in the text").toBe(true);
  expect(follow(blocks) && follow(furniture) && follow(posts), "spans follow each other").toBe(true);
  expect(posts.flatMap(({ headline, bylines }) => [...(headline ? [headline] : []), ...bylines]).every(isIn)).toBe(true);

  let place = 0;
  for (const { start, end, byteStart, byteEnd, exact } of source.segments ?? []) {
    if (start !== place || byteStart < 0 || byteEnd < byteStart || byteEnd > bytes.length)
      expect.fail(`segment ${start}–${end} is out of place`);
    if (exact && decode(bytes.subarray(byteStart, byteEnd), source.encoding) !== source.text.slice(start, end))
      expect.fail(`bytes ${byteStart}–${byteEnd} do not give ${JSON.stringify(source.text.slice(start, end))}`);
    place = end;
  }
  if (source.segments) expect(place, "segments cover the text").toBe(source.text.length);
}
