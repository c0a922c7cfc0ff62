// Time to keep and fold one more report, as the record grows: a generated world of meetings, visits and reprints with its hard cases.
// npm run bench -- record-growth --reports 1000000 --record FILE goes as far as you like; with --record it can be broken off and goes on where it was.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { storyAt } from "../../src/evaluate/generator/happenings.ts";
import { renderReports } from "../../src/evaluate/generator/render-reports.ts";
import { tellingsOf } from "../../src/evaluate/generator/tellings.ts";
import { blockingKeys } from "../../src/fold/blocking-keys.ts";
import type { FiledReport } from "../../src/model/event.ts";
import { foldInto } from "../../src/pipeline/fold-into.ts";
import type { Filing } from "../../src/store/filing.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { sha256 } from "../../src/text/identity.ts";

const SEED = 20_261_124;
/** Sizes at which the table has a line; each is measured over the last tenth before it. */
const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/** Stories after which the way so far is written down. */
const STEP = 100;

/** A source that brings reports and nothing else. */
const filingOf = (id: string, reports: readonly FiledReport[]): Filing => ({
  source: { id, sha256: sha256(id), textSha256: "", format: "text", encoding: "utf-8", text: "", segments: null },
  bytes: new Uint8Array(),
  publisher: null,
  coder: "generator",
  codebook: "",
  articles: [],
  furniture: [],
  sentences: [],
  actors: [],
  mentions: [],
  tenures: [],
  reports,
  keys: reports.map((filed) => [...new Set(blockingKeys(filed))]),
  statements: [],
  positions: [],
  commitments: [],
  delegations: [],
  formulas: [],
  refused: [],
  cells: [],
  sketches: [],
});

/** How far a run has come. `wall` and `work` are the milliseconds spent since `since` reports were in the record; `lines` are the sizes that were reached. */
interface Progress {
  readonly story: number;
  readonly kept: number;
  readonly since: number;
  readonly wall: number;
  readonly work: number;
  readonly lines: readonly { readonly size: number; readonly wall: number; readonly work: number }[];
}
const START: Progress = { story: 0, kept: 0, since: 0, wall: 0, work: 0, lines: [] };

/** Keeps and folds the reports of one story, source by source as `add` does. @returns how many they were */
async function addStory(store: Store, story: number): Promise<number> {
  const reports = tellingsOf(SEED, story, storyAt(SEED, story)).flatMap((telling) =>
    renderReports(telling).map(({ filed }) => filed),
  );
  for (const [source, filed] of Map.groupBy(reports, (one) => one.source))
    await store.transact(async () => {
      await store.putSource(filingOf(source, filed));
      await foldInto(
        store,
        filed.map(({ report }) => report.id),
      );
    });
  return reports.length;
}

const workedMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Goes on from where a run was, to `most` reports; tells `save` every so often how far it has come. */
async function grow(store: Store, most: number, from: Progress, save: (progress: Progress) => void): Promise<Progress> {
  let at = from;
  let [wallFrom, workFrom] = [performance.now(), workedMs()];
  const now = (story: number, kept: number): Progress => {
    const [wall, work] = [performance.now() - wallFrom, workedMs() - workFrom];
    [wallFrom, workFrom] = [performance.now(), workedMs()];
    const spent = { story, kept, since: at.since, wall: at.wall + wall, work: at.work + work, lines: at.lines };
    const size = SIZES.find((one) => one > at.kept && one <= kept);
    // The last tenth before a size is measured by itself.
    const opens = SIZES.some((one) => at.kept < one * 0.9 && kept >= one * 0.9);
    if (size !== undefined) {
      const each = kept - at.since;
      return {
        ...spent,
        since: kept,
        wall: 0,
        work: 0,
        lines: [...at.lines, { size, wall: spent.wall / each, work: spent.work / each }],
      };
    }
    return opens ? { ...spent, since: kept, wall: 0, work: 0 } : spent;
  };
  let [story, kept] = [from.story, from.kept];
  while (kept < most) {
    kept += await addStory(store, story++);
    if (story % STEP === 0 || kept >= most) {
      at = now(story, kept);
      save(at);
    }
  }
  return at;
}

export async function bench(): Promise<{ readonly title: string; readonly lines: readonly string[] }> {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { reports: { type: "string" }, record: { type: "string" } },
    allowPositionals: true,
  });
  const most = Number(values.reports ?? 10_000);
  const folder = values.record ? null : mkdtempSync(join(tmpdir(), "readout-growth-"));
  const record = values.record ?? join(folder!, "record.db");
  const way = `${record}.growth.json`;
  const from: Progress = existsSync(way) ? JSON.parse(readFileSync(way, "utf8")) : START;
  const store = openStore(record, { create: true });
  const { kept, lines } = await grow(store, most, from, (progress) => writeFileSync(way, JSON.stringify(progress)));
  const { reports, events } = await store.counts();
  await store.close();
  if (folder) rmSync(folder, { recursive: true });
  const first = lines[0]?.work ?? 1;
  return {
    title: `Keeping and folding one more report (${reports!.toLocaleString("en")} reports of ${events!.toLocaleString("en")} events, ${kept.toLocaleString("en")} made)`,
    lines: [
      "| reports in the record | ms for one more | ms of work for one more | of the first line's work |",
      "| ---: | ---: | ---: | ---: |",
      ...lines.map(
        ({ size, wall, work }) =>
          `| ${size.toLocaleString("en")} | ${wall.toFixed(2)} | ${work.toFixed(2)} | ${(work / first).toFixed(2)} |`,
      ),
    ],
  };
}
