import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acquire } from "../../src/acquire/acquire.ts";
import { checkWords } from "../../src/evaluate/check-words.ts";

const folder = join(import.meta.dirname, "../pages");
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));

test.each(pages)("every word of %s leads back to its bytes", (name) => {
  const bytes = readFileSync(join(folder, name));
  const utf16 = Buffer.from(`\ufeff${bytes.toString("utf8")}`, "utf16le");
  for (const one of [bytes, Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]), utf16]) {
    const { words, wrong } = checkWords(acquire(one, name).source, one);
    expect(wrong).toEqual([]);
    expect(words).toBeGreaterThan(50);
  }
});

test("a segment that is moved by one byte is found out", () => {
  const bytes = readFileSync(join(folder, "ministry-report.html"));
  const { source } = acquire(bytes, "page.html");
  const long = source.segments!.findIndex(({ start, end, exact }) => exact && end - start > 20);
  const moved = source.segments!.map((segment, at) => (at === long ? { ...segment, byteStart: segment.byteStart + 1 } : segment));
  expect(checkWords({ ...source, segments: moved }, bytes).wrong.length).toBeGreaterThan(0);
});
