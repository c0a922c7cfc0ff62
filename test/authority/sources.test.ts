import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const folder = resolve(import.meta.dirname, "../../authority");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:tsv|yaml|txt)$/.test(file));

test.each(files)("%s names its source and its licence", (file) => {
  const head = readFileSync(join(folder, file), "utf8").slice(0, 700);
  expect(head).toMatch(/^# .*(?:Source|[Oo]wn list)/ms);
  expect(head).toMatch(/MIT|CC0|CC BY|PDDL/);
});

test("SOURCES.md lists every table", () => {
  const sources = readFileSync(join(folder, "SOURCES.md"), "utf8");
  for (const file of files.filter((name) => name.endsWith(".tsv"))) expect(sources).toContain(`\`${file}\``);
});

test("the data stay under 8 MB", () => {
  const size = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
  expect(size).toBeLessThan(8_000_000);
  expect(size).toBeGreaterThan(1_000_000);
});
