import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadTowns } from "../../src/authority/towns.ts";

const names = readFileSync(join(import.meta.dirname, "../../authority/towns.tsv"), "latin1")
  .split("\n")
  .flatMap((line) => (/^[a-z]/.test(line) && !line.startsWith("form\t") ? [line.split("\t")[0]!] : []))
  .filter((_, at) => at % 500 === 0);

test("every name of the list is found, and its first words tell that it goes on", () => {
  const towns = loadTowns();
  expect(names.length).toBeGreaterThan(100);
  expect(names.some((name) => name.includes(" "))).toBe(true);
  for (const name of names) {
    expect(towns(name).countries).not.toEqual([]);
    const words = name.split(" ");
    for (let count = 1; count < words.length; count++) expect(towns(words.slice(0, count).join(" ")).goesOn).toBe(true);
  }
});

test("what begins no name goes on to none", () => {
  expect(loadTowns()("qqqq")).toEqual({ countries: [], goesOn: false });
  expect(loadTowns()("zzzzzz")).toEqual({ countries: [], goesOn: false });
});

test("what was asked once is not sought again", () => {
  const towns = loadTowns();
  expect(towns("nowhere at all")).toBe(towns("nowhere at all"));
});
