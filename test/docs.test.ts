import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { catalogue } from "../src/operations/catalogue.ts";
import { record as schema } from "../src/store/sqlite/migrations/0001-record.ts";
import { exportKinds } from "../src/store/store.ts";

const root = resolve(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const decisions = readdirSync(join(root, "docs/decisions")).map((name) => `docs/decisions/${name}`);
const pages = ["README.md", "CONTRIBUTING.md", "docs/record.md", "docs/own-codebook.md", "docs/patterns.md", ...decisions];
const codeIn = (page: string): string[] => [
  ...[...page.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!),
  ...[...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((match) => match[1]!.trim().split("\n")),
];

test.each(pages)("every path that %s names is there", (page) => {
  const folders = /^(?:src|test|docs|examples|codebook|authority|bin|scripts|\.ci)\//;
  const named = codeIn(read(page)).filter((code) => folders.test(code) && !/\s/.test(code));
  for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
});

test.each(pages)("every command that %s names is there", (page) => {
  const scripts = JSON.parse(read("package.json")).scripts as Record<string, string>;
  const names = new Set([...catalogue.map(({ name }) => name), "serve", "COMMAND"]);
  for (const code of codeIn(read(page))) {
    for (const [, command] of code.matchAll(/(?:^|[ /])readout ([a-zA-Z]+)/g)) expect(names, code).toContain(command);
    for (const [, script] of code.matchAll(/npm run ([\w:]+)/g)) expect(scripts, code).toHaveProperty(script!);
  }
});

test("README and catalogue name the same commands", () => {
  const table = read("README.md").split("| command | does |")[1]!.split("\n\n")[0]!;
  for (const { name } of [...catalogue, { name: "serve" }]) expect(table).toMatch(new RegExp(`\`${name}\\b`));
});

test("the worked sentence has its words where the page says", () => {
  const page = read("docs/record.md");
  const text = /```text worked\n([\s\S]*?)\n```/.exec(page)![1]!;
  const rows = [...page.matchAll(/^\| (\d+) \| (\d+) \| ([^|]+) \|/gm)];
  expect(rows.length).toBeGreaterThan(8);
  for (const [, start, end, words] of rows) expect(text.slice(Number(start), Number(end))).toBe(words);
  expect(text.slice(37, 67)).toBe("Latvian President Dzidra Ozola");
  expect(text.slice(77, 115)).toBe("Fijian Foreign Minister Sitiveni Naulu");
});

test("the page of the record names every table and every kind of line", () => {
  const page = read("docs/record.md");
  for (const [, table] of schema.matchAll(/create (?:virtual )?table (\w+)/g)) expect(page).toContain(`\`${table}\``);
  expect(page).toContain(exportKinds.map((kind) => `\`${kind}\``).join(", "));
});
