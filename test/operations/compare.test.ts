import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { compare } from "../../src/operations/compare.ts";
import { addSources } from "../../src/pipeline/add-sources.ts";
import { openStore } from "../../src/store/open-store.ts";
import { worldOf } from "./world-of.ts";

interface Line {
  readonly id: string;
  readonly words: string;
}
interface PairFile {
  readonly meeting: string;
  readonly leads: { readonly left: string; readonly right: string };
  readonly asked?: string;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}
const files = parse(readFileSync(join(import.meta.dirname, "../fold/compare/pairs.yaml"), "utf8")) as readonly PairFile[];
const outlets = ["Example Left Bulletin", "Example Right Gazette"] as const;
type Pair = z.infer<(typeof compare)["output"]>["pairs"][number];

/** The two readouts as two outlets print them, read, folded and compared by the whole program. */
async function compared({ leads, left, right }: PairFile): Promise<Pair | null> {
  const store = openStore(":memory:", { create: true });
  const inputs = ([left, right] as const).map((lines, at) => ({
    name: `${at}.txt`,
    bytes: new TextEncoder().encode(
      `${[at === 0 ? leads.left : leads.right, ...lines.map(({ words }) => words)].join("\n\n")}\n`,
    ),
    sighting: {
      address: `${at}.txt`,
      publisher: outlets[at]!,
      country: null,
      captured: "2025-03-20",
      published: "2025-03-05",
      headline: null,
    },
  }));
  const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
  await addSources(inputs, store, knowledge, { now: () => "2025-03-20T00:00:00Z", progress: () => {}, coder: "rules" });
  const { events } = await store.listEvents({ class: "meeting" });
  const told = events.find(({ reports }) => reports === 2);
  if (!told) return null;
  const { pairs } = await compare.run({ event: told.id }, worldOf(store));
  return pairs[0] ?? null;
}

/** The row in which a line of one side stands, by its words. */
const rowOf = (pair: Pair, side: "left" | "right", line: Line) =>
  pair.statements.find((row) => row[side].some(({ words }) => line.words.includes(words) || words.includes(line.words)));

let results: readonly { readonly file: PairFile; readonly pair: Pair | null }[];
beforeAll(async () => {
  results = await Promise.all(files.map(async (file) => ({ file, pair: await compared(file) })));
}, 120_000);

test("both readouts of each meeting are folded into one event", () => {
  expect(results.filter(({ pair }) => pair === null).map(({ file }) => file.meeting)).toEqual([]);
});

test("every planted one-side-only statement is found, and at most 5 % of those on both sides are called missing", () => {
  const unseen: string[] = [];
  const missing: string[] = [];
  let both = 0;
  for (const { file, pair } of results) {
    if (!pair) continue;
    const turned = pair.left.outlet !== outlets[0];
    for (const [side, own, other] of [
      ["left", file.left, file.right],
      ["right", file.right, file.left],
    ] as const)
      for (const line of own) {
        const row = rowOf(pair, turned ? (side === "left" ? "right" : "left") : side, line);
        const alone = row ? row.left.length === 0 || row.right.length === 0 : true;
        const planted = !other.some(({ id }) => id === line.id);
        if (planted && !(row && alone)) unseen.push(`${file.meeting}: ${line.id}`);
        if (!planted) {
          both++;
          if (alone) missing.push(`${file.meeting}: ${line.id} (${side})`);
        }
      }
  }
  expect(unseen).toEqual([]);
  expect(missing.length / both, missing.join("; ")).toBeLessThanOrEqual(0.05);
});

test("it is said who asked for the meeting, by whom that is said", () => {
  for (const { file, pair } of results) {
    if (!pair) continue;
    const [first, second] = pair.left.outlet === outlets[0] ? [pair.left, pair.right] : [pair.right, pair.left];
    expect(first.asked, file.meeting).toEqual([]);
    expect(second.asked.map(({ words }) => words.toLowerCase()).join("; "), file.meeting).toContain(
      file.asked?.toLowerCase() ?? "",
    );
    if (!file.asked) expect(second.asked, file.meeting).toEqual([]);
  }
});
