import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMarked } from "./read-marked.ts";
import { addScores, f1, noScores } from "./score-split.ts";
import { splitText } from "./split-text.ts";

const folder = join(import.meta.dirname, "layouts");

test.each(readdirSync(folder))("%s is split as its marks say, to the last line", (file) => {
  const scores = noScores();
  const page = readMarked(readFileSync(join(folder, file), "utf8"));
  const misses = addScores(scores, file, page, splitText(page.text, file));
  expect(misses).toEqual([]);
  expect(f1(scores.posts)).toBe(1);
});
