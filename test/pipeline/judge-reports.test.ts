import { beforeEach, expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { exportJsonl } from "../../src/export/export-jsonl.ts";
import { addSources } from "../../src/pipeline/add-sources.ts";
import { foldInto } from "../../src/pipeline/fold-into.ts";
import { judgeReports, undoJudgement } from "../../src/pipeline/judge-reports.ts";
import { rebuildRecord } from "../../src/pipeline/rebuild-record.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { makeFiling, seenAt } from "../store/make-filing.ts";

const told = { host: "Amara Osei Tutu", guest: "Lena Vikström", place: "Accra" };
const filings = [told, { ...told, more: "It rained." }, { host: "Bilal Haddad", guest: "Mirjam Koppel", place: "Amman" }].map(
  (one) => makeFiling(one, seenAt("2026-05-05")),
);
const [a, b, c] = filings.map((filing) => filing.reports[0]!.report.id) as [string, string, string];
const who = { by: "Ada", at: "2026-05-06T10:00:00Z", grounds: ["another day was meant"] };
let store: Store;
const exported = async (): Promise<string> => {
  const lines: string[] = [];
  for await (const line of exportJsonl(store, false)) lines.push(line);
  return lines.join("\n");
};

beforeEach(async () => {
  store = openStore(":memory:", { create: true });
  for (const filing of filings) {
    await store.putSource(filing);
    await store.addSighting(filing.source.id, seenAt("2026-05-05"));
    await foldInto(
      store,
      filing.reports.map(({ report }) => report.id),
    );
  }
});

test("a judgement parts or joins events, and withdrawing it leaves all as it was, byte for byte", async () => {
  const before = await exported();
  expect(await store.eventOf(a)).toBe(await store.eventOf(b));
  for (const [pair, verdict, together] of [
    [[a, b], "different", false],
    [[a, c], "same", true],
    [[b, a], "undecided", false],
  ] as const) {
    const { id } = await judgeReports(store, pair, verdict, who);
    expect((await store.eventOf(pair[0])) === (await store.eventOf(pair[1])), verdict).toBe(together);
    expect(await exported()).not.toBe(before);
    expect(await undoJudgement(store, id, "Ada", "2026-05-07T10:00:00Z")).toBe(true);
    expect(await exported()).toBe(before);
    expect(await undoJudgement(store, id, "Ada", "2026-05-07T10:00:00Z")).toBe(false);
  }
});

test("a report that is not there cannot be judged", async () => {
  await expect(judgeReports(store, [a, "r0"], "same", who)).rejects.toThrow("no report r0");
  await expect(judgeReports(store, [a, a], "same", who)).rejects.toThrow("two reports");
  expect(await store.judgements()).toEqual([]);
});

test("a rebuild makes the same record from its sources and judgements", async () => {
  const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
  store = openStore(":memory:", { create: true });
  const page = (name: string, text: string) => ({
    name,
    bytes: new TextEncoder().encode(text),
    sighting: seenAt("2026-05-05", "Example News Agency", name),
  });
  await addSources(
    [
      page(
        "a.txt",
        "ACCRA, May 4 -- Foreign Minister Amara Osei Tutu of Ghana met Swedish Foreign Minister Lena Vikström here on Monday.\n",
      ),
      page(
        "b.txt",
        "Ghana's Foreign Minister Amara Osei Tutu met Swedish Foreign Minister Lena Vikström in Accra on 4 May 2026.\n",
      ),
    ],
    store,
    knowledge,
    { now: () => "2026-05-05T10:00:00Z", progress: () => {}, coder: "rules" },
  );
  const before = await exported();
  const { sources, lost } = await rebuildRecord(store, knowledge, "rules", () => {});
  expect({ sources, lost }).toEqual({ sources: 2, lost: [] });
  expect(await exported()).toBe(before);
});
