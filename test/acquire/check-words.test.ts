import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { acquire } from "../../src/acquire/acquire.ts";
import { checkWords } from "../../src/evaluate/check-words.ts";
import { rawStretches } from "../../src/model/raw-bytes.ts";

interface Encoded {
  readonly written: string;
  readonly bom?: boolean;
  readonly read: string;
  readonly undeclared?: string;
  readonly has: readonly string[];
  readonly lacks?: readonly string[];
}

const folder = join(import.meta.dirname, "../pages");
const named = (under: string): string[] => readdirSync(join(folder, under)).filter((name) => name.endsWith(".html"));
const plain = [...named("."), ...named("archive").map((name) => `archive/${name}`)];
const table = parse(readFileSync(join(folder, "encodings/pages.yaml"), "utf8")) as Readonly<Record<string, Encoded>>;
const encoded = Object.entries(table);
const pageOf = (name: string): string => readFileSync(join(folder, `encodings/${name}.html`), "utf8");
const wordsLeast = 50;

/** A page in another encoding, which must have all of its letters. */
function write(page: string, { written, bom }: Encoded): Uint8Array {
  const bytes = iconv.encode(page, written, { addBOM: bom ?? false });
  expect(iconv.decode(bytes, written), `${written} has all letters`).toBe(page);
  return bytes;
}

/** Leads every word back, and holds the text against that of the same page in UTF-8. */
function proveWords(page: string, how: Encoded, encoding: string): string {
  const bytes = write(page, how);
  const { source } = acquire(bytes, "page.html");
  expect(source.encoding).toBe(encoding);
  expect(source.text).toBe(acquire(Buffer.from(page), "page.html").source.text);
  const { words, wrong } = checkWords(source, bytes);
  expect(wrong).toEqual([]);
  expect(words).toBeGreaterThan(wordsLeast);
  return source.text;
}

test("the pages are sixty and more, and no two have the same text", () => {
  const texts = new Set(plain.map((name) => acquire(readFileSync(join(folder, name)), name).source.text));
  for (const [name] of encoded) texts.add(acquire(Buffer.from(pageOf(name)), name).source.text);
  expect(texts.size).toBe(plain.length + encoded.length);
  expect(texts.size).toBeGreaterThan(60);
  expect(encoded.map(([name]) => `${name}.html`).toSorted()).toEqual(named("encodings").toSorted());
});

test.each(plain)("every word of %s leads back to its bytes", (name) => {
  const bytes = readFileSync(join(folder, name));
  const page = bytes.toString("utf8");
  for (const how of [
    { written: "utf-8", read: "utf-8", has: [] },
    { written: "utf-8", bom: true, read: "utf-8", has: [] },
    { written: "utf-16le", bom: true, read: "utf-16le", has: [] },
  ])
    proveWords(page, how, how.read);
});

test.each(encoded)("every word of %s leads back to its bytes as it stands", (name, how) => {
  const text = proveWords(pageOf(name), how, how.read);
  for (const words of how.has) expect(text).toContain(words);
  for (const words of how.lacks ?? []) expect(text).not.toContain(words);
});

const declaration = /<meta [^>]*charset[^>]*>|<\?xml[^>]*\?>\n?/i;

test.each(encoded)("every word of %s leads back to its bytes where it declares nothing, or another encoding", (name, how) => {
  const bare = pageOf(name).replace(declaration, "");
  const encoding = how.undeclared ?? how.read;
  proveWords(bare, how, encoding);
  for (const charset of ["iso-8859-1", "utf-8", "windows-1251"])
    proveWords(bare.replace(/<title>/i, `<meta charset=${charset}>$&`), how, encoding);
});

test("a segment that is moved by one byte is found out", () => {
  const bytes = readFileSync(join(folder, "ministry-report.html"));
  const { source } = acquire(bytes, "page.html");
  const long = source.segments!.findIndex(({ start, end, exact }) => exact && end - start > 20);
  const moved = source.segments!.map((segment, at) => (at === long ? { ...segment, byteStart: segment.byteStart + 1 } : segment));
  expect(checkWords({ ...source, segments: moved }, bytes).wrong.length).toBeGreaterThan(0);
});

test("a sign of a script without spaces is a word of its own", () => {
  const bytes = Buffer.from("<p>双方 met 会谈。</p>");
  expect(checkWords(acquire(bytes, "page.html").source, bytes)).toEqual({ words: 6, wrong: [] });
});

test("a letter behind a broken character leads back to its own byte", () => {
  const talks = "双方就两国关系和地区问题交换了意见，会谈在友好的气氛中进行。";
  const bytes = Buffer.concat([
    Buffer.from("<meta charset=gb18030><p>"),
    iconv.encode(talks, "gb18030"),
    Buffer.of(0xcb, 0x20),
    Buffer.from("went on"),
    Buffer.of(0xcb),
    Buffer.from("<b>and on</b></p>"),
  ]);
  const { source } = acquire(bytes, "page.html");
  expect(source.text).toBe(`${talks}\ufffd went on\ufffdand on`);
  expect(checkWords(source, bytes).wrong).toEqual([]);
  const at = source.text.indexOf(" went");
  const [space] = rawStretches(source, bytes, { start: at, end: at + 1 });
  expect(space).toEqual({ byteStart: bytes.indexOf(" went"), byteEnd: bytes.indexOf("went"), exact: true });
});
