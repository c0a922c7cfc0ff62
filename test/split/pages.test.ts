import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMarked } from "./read-marked.ts";
import { addScores, f1, noScores } from "./score-split.ts";
import { splitText } from "./split-text.ts";

const folder = join(import.meta.dirname, "pages");

test("pages of many kinds and countries in plain text are split as their marks say", () => {
  const scores = noScores();
  const misses = readdirSync(folder).flatMap((file) => {
    const page = readMarked(readFileSync(join(folder, file), "utf8"));
    return addScores(scores, file, page, splitText(page.text, file));
  });
  const shown = Object.fromEntries(Object.entries(scores).map(([name, count]) => [name, Number(f1(count).toFixed(3))]));
  if (process.env.SHOW_MISSES) console.log(`${misses.join("\n")}\n${JSON.stringify(shown)}`);
  expect(shown.posts).toBeGreaterThanOrEqual(0.98);
  expect(shown.reprints).toBeGreaterThanOrEqual(0.94);
  expect(shown.credits).toBeGreaterThanOrEqual(0.92);
  expect(shown.truncated).toBeGreaterThanOrEqual(0.97);
  expect(shown.dateline).toBeGreaterThanOrEqual(0.97);
  expect(shown.furniture).toBeGreaterThanOrEqual(0.9);
});
