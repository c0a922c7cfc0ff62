import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const folder = join(import.meta.dirname, "pages");
const pages = readdirSync(folder).filter((file) => file.endsWith(".txt"));

/** Lines of the stretches that are cut out, and how far apart they begin. */
const LINES = [1, 4, 9];
const STEP = 5;

test.each(pages)("every stretch of a page is split, wherever it breaks off: %s", (file) => {
  const lines = readFileSync(join(folder, file), "utf8")
    .split(/\n+/u)
    .filter((line) => line.trim() !== "");
  for (let at = 0; at < lines.length; at += STEP)
    for (const length of LINES) {
      const text = `${lines.slice(at, at + length).join("\n\n")}\n`;
      const { articles } = splitText(text);
      for (const { start, end } of articles) expect([start < end, end <= text.length]).toEqual([true, true]);
    }
});
