import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { datelineAt } from "../../src/split/days/dateline.ts";
import { foldName } from "../../src/text/fold-name.ts";

const { found, none } = load(readFileSync(join(import.meta.dirname, "datelines.yaml"), "utf8")) as Record<string, string[]>;
const { split } = loadCodebook();
const { cities } = loadAuthority().places;
const isCity = (name: string): boolean => cities.has(foldName(name));

const read = (text: string): readonly (string | null)[] | null => {
  const dateline = datelineAt(text, { start: 0, end: text.length }, split.datelines, isCity);
  return dateline && [dateline.place?.value ?? null, dateline.date?.value ?? null, dateline.agency?.value ?? null];
};

test.each(found!)("%s", (line) => {
  const [text, ...cells] = line.split(" | ");
  const wanted = cells.map((cell) => (cell === "-" ? null : cell));
  expect(read(text!)).toEqual(wanted.every((cell) => cell === null) ? null : wanted);
});

test.each(none!)("no dateline: %s", (text) => {
  expect(read(text)).toBeNull();
});
