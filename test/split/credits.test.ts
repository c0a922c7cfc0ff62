import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { creditsIn } from "../../src/split/articles/credits.ts";

const lines = load(readFileSync(join(import.meta.dirname, "credits.yaml"), "utf8")) as string[];
const { split } = loadCodebook();
const places = new Set(["Havana", "Tunis", "Kigali", "Addis Ababa", "Cardiff", "Santos", "Lesotho", "Cyprus"]);
const isPlace = (name: string): boolean => places.has(name);

test.each(lines)("%s", (line) => {
  const [text, outlets] = line.split(" | ") as [string, string];
  const found = creditsIn(
    { start: 0, end: text.length, text, kind: "paragraph", level: null, post: null, gap: 0 },
    split,
    isPlace,
  );
  expect(found.map(({ value }) => value)).toEqual(outlets === "-" ? [] : outlets.split("; "));
  for (const { value, spans } of found) expect(text.slice(spans[0]!.start, spans[0]!.end)).toContain(value.split(" ")[0]);
});
