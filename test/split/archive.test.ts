import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acquire } from "../../src/acquire/acquire.ts";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { split } from "../../src/split/split.ts";
import { readArchive } from "./read-archive.ts";
import { addScores, f1, noScores } from "./score-split.ts";

const folder = join(import.meta.dirname, "../pages/archive");
const nobody = { address: null, publisher: null, country: null, captured: null, published: null, headline: null };

test("archive pages in the shapes of official sites of twenty countries are split into their posts", () => {
  const { split: wordings } = loadCodebook();
  const authority = loadAuthority();
  const scores = noScores();
  const files = readdirSync(folder).filter((file) => file.endsWith(".html"));
  const misses = files.flatMap((file) => {
    const page = acquire(readFileSync(join(folder, file)), file);
    const gold = readArchive(readFileSync(join(folder, file.replace(".html", ".yaml")), "utf8"), page.source.text);
    return addScores(scores, file, gold, split(page, nobody, authority, wordings));
  });
  if (process.env.SHOW_MISSES) console.log(misses.join("\n"));
  expect(files).toHaveLength(20);
  expect(f1(scores.posts)).toBeGreaterThanOrEqual(0.97);
  expect(f1(scores.reprints)).toBeGreaterThanOrEqual(0.9);
  expect(f1(scores.truncated)).toBe(1);
  expect(f1(scores.dateline)).toBe(1);
});
