import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { type FoundInput, readFiles } from "../../src/acquire/read-files.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-archive-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const utf8 = (text: string): Buffer => Buffer.from(text, "utf8");
const page = (town: string): Buffer =>
  utf8(`<html><body><p>Fijian Foreign Minister Sela Naivalu met her colleague in ${town} on Monday.</p></body></html>`);

/** A record as ISO 28500 has it. */
const record = (type: string, address: string, contentType: string, body: Uint8Array): Buffer =>
  Buffer.concat([
    utf8(
      `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2026-05-04T22:30:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`,
    ),
    body,
    utf8("\r\n\r\n"),
  ]);
const answer = (address: string, status: number, contentType: string, body: Uint8Array, more = ""): Buffer =>
  record(
    "response",
    address,
    "application/http;msgtype=response",
    Buffer.concat([utf8(`HTTP/1.1 ${status} X\r\nContent-Type: ${contentType}\r\n${more}\r\n`), body]),
  );
/** A body in pieces of ten bytes, as servers send it. */
function inChunks(body: Uint8Array): Buffer {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += 10) {
    const piece = body.subarray(at, at + 10);
    pieces.push(utf8(`${piece.length.toString(16)}\r\n`), piece, utf8("\r\n"));
  }
  return Buffer.concat([...pieces, utf8("0\r\n\r\n")]);
}

const site = "https://ministry.example";
const records = [
  record("warcinfo", "", "application/warc-fields", utf8("software: example\r\n")),
  record(
    "request",
    `${site}/suva`,
    "application/http;msgtype=request",
    utf8("GET /suva HTTP/1.1\r\nHost: ministry.example\r\n\r\n"),
  ),
  answer(`${site}/suva`, 200, "text/html; charset=utf-8", page("Suva")),
  answer(`${site}/photo.png`, 200, "image/png", new Uint8Array(500_000)),
  answer(`${site}/moved`, 301, "text/html", page("nowhere")),
  answer(
    `${site}/apia`,
    200,
    "text/html",
    inChunks(gzipSync(page("Apia"))),
    "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
  ),
  answer(`${site}/swells`, 200, "text/html", gzipSync(new Uint8Array(2_000_000)), "Content-Encoding: gzip\r\n"),
  record("resource", `${site}/nothing`, "text/html", new Uint8Array(0)),
  record("conversion", `${site}/text`, "text/plain", utf8("A visit to Tonga was announced.\n")),
];

async function read(name: string, content: Uint8Array): Promise<readonly FoundInput[]> {
  writeFileSync(join(folder, name), content);
  const found: FoundInput[] = [];
  for await (const input of readFiles([join(folder, name)], {
    maxBytes: 100_000,
    captured: "2020-01-01",
    publisher: "Example Ministry",
  }))
    found.push(input);
  return found;
}
const told = (input: FoundInput): string =>
  "refused" in input
    ? input.refused
    : `${input.document} ${input.sighting.captured} ${Buffer.from(input.bytes).toString("utf8")}`;

test.each([
  ["as it is", "site.warc", Buffer.concat(records)],
  ["packed record by record", "site.warc.gz", Buffer.concat(records.map((one) => gzipSync(one)))],
])("a web archive %s gives its pages with their addresses and days, and tells which cannot be had", async (_, name, content) => {
  const found = await read(name, content);
  expect(found.map(told)).toEqual([
    `${site}/suva 2026-05-04 ${page("Suva")}`,
    `${site}/apia 2026-05-04 ${page("Apia")}`,
    "it is more than --max-bytes 100000",
    "it is empty",
    `${site}/text 2026-05-04 A visit to Tonga was announced.\n`,
  ]);
  expect(found.map((input) => input.name)).toContain(`${join(folder, name)}: ${site}/swells`);
  expect(found[0]).toMatchObject({ sighting: { address: `${site}/suva`, publisher: "Example Ministry" } });
});

test("an archive that is found in a folder is read like any file there", async () => {
  writeFileSync(join(folder, "one.warc.gz"), gzipSync(Buffer.concat(records.slice(0, 3))));
  const names: string[] = [];
  for await (const { name } of readFiles([folder], { maxBytes: 100_000 })) names.push(name);
  expect(names).toContain(`${join(folder, "one.warc.gz")}: ${site}/suva`);
});

test("an archive that breaks off gives the pages before, and no page that is cut", async () => {
  const whole = Buffer.concat(records);
  expect((await read("cut.warc", whole.subarray(0, whole.indexOf("/apia") + 300))).map(told)).toEqual([
    `${site}/suva 2026-05-04 ${page("Suva")}`,
    "it breaks off after 6 records: unexpected end of file",
  ]);
  const packed = gzipSync(Buffer.concat(records.slice(0, 3)));
  expect((await read("cut.warc.gz", packed.subarray(0, packed.length - 60))).at(-1)).toHaveProperty("refused");
});

test("what is no archive, and a head without end, is told in one line", async () => {
  expect((await read("prose.warc", utf8("A visit to Tonga.\nNothing more.\n"))).map(told)).toEqual(["it is no web archive"]);
  expect((await read("empty.warc", new Uint8Array(0))).map(told)).toEqual(["it is no web archive"]);
  const endless = gzipSync(Buffer.concat([utf8("WARC/1.1\r\nX: "), Buffer.alloc(20_000_000, "x")]));
  expect((await read("endless.warc.gz", endless)).map(told)).toEqual(["it holds a record whose head has no end"]);
});
