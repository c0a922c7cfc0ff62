import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test, vi } from "vitest";
import { acquire } from "../../src/acquire/acquire.ts";
import { type FoundInput, readFiles } from "../../src/acquire/read-files.ts";
import { hostilePages, swellingPage } from "../../src/evaluate/hostile-pages.ts";
import { proveSpans } from "./prove-spans.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-wrong-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
async function read(paths: readonly string[], maxBytes = 100_000): Promise<readonly FoundInput[]> {
  const found: FoundInput[] = [];
  for await (const input of readFiles(paths, { maxBytes })) found.push(input);
  return found;
}
const reason = (input: FoundInput | undefined): string | null => (input && "refused" in input ? input.refused : null);
const page = (text: string): Uint8Array => new TextEncoder().encode(text);
const report = "RĪGA, May 4 -- Latvian Foreign Minister Dzidra Ozola received her Fijian colleague here on Monday.\n";

test("each file that cannot be read is told in one line, and the rest goes on", async () => {
  const found = await read([
    file("empty.txt", ""),
    file("long.txt", "x".repeat(100_001)),
    file("swells.html.gz", gzipSync("<p>x</p>".repeat(100_000))),
    file("broken.html.gz", gzipSync("<p>x</p>".repeat(1_000)).subarray(0, 40)),
    file("nothing.html.gz", gzipSync("")),
    join(folder, "none.txt"),
    file("good.html.gz", gzipSync(`<html><p>${report}</p>`)),
  ]);
  expect(found.map(reason)).toEqual([
    "it is empty",
    "100001 bytes are more than --max-bytes 100000",
    "unpacked it is more than --max-bytes 100000",
    "it is compressed, and cannot be unpacked whole",
    "it is empty",
    "no such file or folder",
    null,
  ]);
});

test("a pipe among the files is not waited for", async () => {
  const pipes = join(folder, "pipes");
  mkdirSync(pipes);
  execFileSync("mkfifo", [join(pipes, "a.txt")]);
  writeFileSync(join(pipes, "b.txt"), report);
  expect((await read([pipes])).map(reason)).toEqual(["it is no regular file", null]);
});

test("a name with control characters is one line, with nothing in it that a terminal obeys", async () => {
  const [input] = await read([file("evil\n\u001b[31m\u202e.txt", "")]);
  expect(input?.name.slice(folder.length + 1)).toBe("evil\\u000a\\u001b[31m\\u202e.txt");
});

test("a file that vanishes or grows while the run goes on is left out", async () => {
  const [first, second, third] = ["1.txt", "2.txt", "3.txt"].map((name) => file(name, report)) as [string, string, string];
  const found: FoundInput[] = [];
  for await (const input of readFiles([first, second, third], { maxBytes: 1_000 })) {
    found.push(input);
    if (found.length === 1) unlinkSync(second);
  }
  expect(found.map(reason)).toEqual([null, "no such file or folder", null]);
  vi.resetModules();
  vi.doMock("node:fs", async (actual) => {
    const fs = (await actual()) as typeof import("node:fs");
    return {
      ...fs,
      readFileSync: (path: Parameters<typeof fs.readFileSync>[0], ...rest: never[]) => {
        const bytes = fs.readFileSync(path, ...rest);
        if (typeof path === "number") fs.appendFileSync(third, "More came while it was read.\n");
        return bytes;
      },
    };
  });
  const { readFiles: readAgain } = await import("../../src/acquire/read-files.ts");
  for await (const input of readAgain([third], { maxBytes: 1_000 })) expect(reason(input)).toBe("it changed while it was read");
  vi.doUnmock("node:fs");
});

test("a folder that this user may not list is told, and its neighbours go on", () => {
  // Root may read everything: there the run goes on as nobody once its code is loaded.
  const isRoot = process.getuid?.() === 0;
  const root = join(folder, "closed");
  mkdirSync(join(root, "a-locked"), { recursive: true });
  writeFileSync(join(root, "a-locked", "in.txt"), report);
  writeFileSync(join(root, "b.txt"), report);
  writeFileSync(join(root, "c.txt"), report);
  chmodSync(folder, 0o755);
  chmodSync(join(root, "a-locked"), isRoot ? 0o700 : 0o000);
  chmodSync(join(root, "c.txt"), isRoot ? 0o600 : 0o000);
  const script = `
    import { readFiles } from ${JSON.stringify(join(import.meta.dirname, "../../src/acquire/read-files.ts"))};
    if (${isRoot}) {
      process.setgroups([]);
      process.setgid(65534);
      process.setuid(65534);
    }
    for await (const input of readFiles([${JSON.stringify(root)}], { maxBytes: 1000 })) console.log(input.name.slice(${root.length + 1}), input.refused ?? "read");`;
  const out = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
  expect(out.trim().split("\n")).toEqual(["a-locked may not be read", "b.txt read", "c.txt may not be read"]);
});

test.each([
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ["a PDF file", page("%PDF-1.7\n%âãÏÓ\n1 0 obj\n")],
  ["zeros", new Uint8Array(500)],
  ["bytes of a program", Uint8Array.from({ length: 500 }, (_, at) => (at * 7919) % 251)],
])("%s is no text", (_, bytes) => {
  expect(() => acquire(bytes, "page.html")).toThrow("it is no text that can be read");
});

test("a page that is cut off anywhere is read as far as it goes", () => {
  const bytes = readFileSync(join(import.meta.dirname, "../pages/ministry-report.html"));
  for (let end = 1; end < bytes.length; end += 37) {
    const cut = bytes.subarray(0, end);
    proveSpans(acquire(cut, "cut.html"), cut);
  }
});

test("entities that name each other are letters, and nothing grows of them", () => {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("");
  const bytes = page(`<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "ha">${levels}]><html><body><p>&e9;</p></body></html>`);
  expect(acquire(bytes, "bomb.xhtml").source.text.length).toBeLessThan(1_000);
});

test("markup that grows with the square of a page is refused", () => {
  expect(() => acquire(page(swellingPage(200_000)), "page.html")).toThrow(/its markup makes more than \d+ nodes/);
});

test.each(Object.entries(hostilePages))("a page of %s is read in time, with every span in its place", (_, make) => {
  const bytes = page(`<!doctype html><html><body>${make(100_000)}`);
  proveSpans(acquire(bytes, "page.html"), bytes);
});

test("a line of a million letters and nesting ten thousand deep are read", () => {
  const line = page(`<html><p>${"word ".repeat(200_000)}</p>`);
  expect(acquire(line, "line.html").source.text).toHaveLength(999_999);
  const deep = page(`<html>${"<div>".repeat(10_000)}words at the bottom${"</div>".repeat(10_000)}`);
  expect(acquire(deep, "deep.html").source.text).toBe("words at the bottom");
});
