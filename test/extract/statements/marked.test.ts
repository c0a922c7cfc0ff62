import { expect, test } from "vitest";
import type { Statement } from "../../../src/model/statement.ts";
import { foldName } from "../../../src/text/fold-name.ts";
import { overlap } from "../../../src/text/span.ts";
import { code, readMarked } from "./read-marked.ts";

/** Least F1 of each file; where persons without a title speak, the recognition of names holds it down. */
const floors: Readonly<Record<string, number>> = {
  "first.yaml": 0.93,
  "second.yaml": 0.93,
  "party-readouts.yaml": 0.93,
  "ministry-readouts.yaml": 0.88,
  "agencies.yaml": 0.88,
  "spoken-texts.yaml": 0.8,
  "narrated.yaml": 0.83,
  "printed-in-pages.yaml": 0.84,
  "world-outlets.yaml": 0.95,
  "shapes-of-pages.yaml": 0.93,
};
const show = process.env.SHOW_MISSES === "1";

interface Count {
  wanted: number;
  found: number;
  paired: number;
  right: number;
  form: number;
}

function count(file: string): Count {
  const sum: Count = { wanted: 0, found: 0, paired: 0, right: 0, form: 0 };
  for (const { style, text, published, wanted } of readMarked(file)) {
    const found = [...code(text, published).extraction.statements];
    sum.wanted += wanted.length;
    sum.found += found.length;
    const missed: string[] = [];
    const used = new Set<Statement>();
    for (const one of wanted) {
      const pair = found.find(
        (it) => !used.has(it) && overlap(it, one) >= 0.5 * (Math.max(it.end, one.end) - Math.min(it.start, one.start)),
      );
      if (!pair) {
        missed.push(`missed ${one.speaker}: ${text.slice(one.start, one.end)}`);
        continue;
      }
      used.add(pair);
      sum.paired++;
      const name = foldName(pair.speaker.value);
      const wants = foldName(one.speaker);
      if (name === wants || (name.includes(" ") && (name.includes(wants) || wants.includes(name)))) sum.right++;
      else missed.push(`speaker ${pair.speaker.value} ≠ ${one.speaker}: ${text.slice(one.start, one.end)}`);
      if (pair.form === one.form) sum.form++;
      else missed.push(`form ${pair.form}: ${text.slice(one.start, one.end)}`);
    }
    for (const it of found) if (!used.has(it)) missed.push(`too many ${it.speaker.value}: ${text.slice(it.start, it.end)}`);
    if (show && missed.length > 0) console.log(`# ${style}\n  ${missed.join("\n  ")}`);
  }
  return sum;
}

test.each(Object.keys(floors))("statements of %s keep their floor", (file) => {
  const { wanted, found, paired, right, form } = count(file);
  const f1 = (2 * right) / (wanted + found);
  if (show) console.log(file, { f1, speaker: right / paired, form: form / paired, wanted, found, paired });
  expect(f1).toBeGreaterThan(floors[file]!);
  expect(right / paired).toBeGreaterThan(0.88);
  expect(form / paired).toBeGreaterThan(0.95);
});
