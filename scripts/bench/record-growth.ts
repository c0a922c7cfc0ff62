// Time to keep and fold one more report, as the record grows: a generated world of meetings, visits and reprints with its hard cases.
// READOUT_REPORTS=1000000 npm run bench -- record-growth goes as far as you like.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storyAt } from "../../src/evaluate/generator/happenings.ts";
import { renderReports } from "../../src/evaluate/generator/render-reports.ts";
import { tellingsOf } from "../../src/evaluate/generator/tellings.ts";
import { blockingKeys } from "../../src/fold/blocking-keys.ts";
import type { FiledReport } from "../../src/model/event.ts";
import { foldInto } from "../../src/pipeline/fold-into.ts";
import type { Filing } from "../../src/store/filing.ts";
import { openStore } from "../../src/store/open-store.ts";
import { sha256 } from "../../src/text/identity.ts";

const SEED = 20_261_124;
const most = Number(process.env.READOUT_REPORTS ?? 10_000);

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

export async function bench(): Promise<{ readonly title: string; readonly lines: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "readout-growth-"));
  const store = openStore(join(folder, "record.db"), { create: true });
  const lines = ["| reports in the record | ms for one more |", "| ---: | ---: |"];
  const stretch = Math.max(1_000, most / 10);
  let [kept, since, began] = [0, 0, performance.now()];
  for (let at = 0; kept < most; at++) {
    const reports = tellingsOf(SEED, at, storyAt(SEED, at)).flatMap((telling) =>
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
    kept += reports.length;
    if (kept - since < stretch) continue;
    lines.push(`| ${kept.toLocaleString("en")} | ${((performance.now() - began) / (kept - since)).toFixed(2)} |`);
    [since, began] = [kept, performance.now()];
  }
  const { events } = await store.counts();
  await store.close();
  rmSync(folder, { recursive: true });
  return {
    title: `Keeping and folding one more report (${kept.toLocaleString("en")} reports of ${events!.toLocaleString("en")} events)`,
    lines,
  };
}
