import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Judgement } from "../../src/model/event.ts";
import { foldInto } from "../../src/pipeline/fold-into.ts";
import type { Filing } from "../../src/store/filing.ts";
import { exportKinds, type Store } from "../../src/store/store.ts";
import { makeFiling, seenAt } from "./make-filing.ts";

const atlas = { host: "Amara Osei Tutu", guest: "Lena Vikström", place: "Accra" };
const other = { host: "Bilal Haddad", guest: "Mirjam Koppel", place: "Amman" };

async function put(store: Store, filing: Filing, captured: string | null = "2026-05-05"): Promise<void> {
  await store.transact(async () => {
    await store.putSource(filing);
    await store.addSighting(filing.source.id, seenAt(captured));
    await foldInto(
      store,
      filing.reports.map(({ report }) => report.id),
    );
  });
}

async function exported(store: Store): Promise<string> {
  const lines: string[] = [];
  for (const kind of exportKinds) for await (const line of store.exportLines(kind)) lines.push(JSON.stringify({ kind, ...line }));
  return lines.join("\n");
}

/** What every backend of the record must do. `open` gives a store over an empty record, or over the same record again. */
export function storeCases(name: string, open: () => Promise<Store>, reopen: (store: Store) => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
    });

    test("gives a source back as it was put in, bytes and text", async () => {
      const filing = makeFiling({ ...atlas, more: "日本語 and 🙂, and \u0000 a zero." }, seenAt("2026-05-05"));
      await put(store, filing);
      const kept = await store.readSource(filing.source.id);
      expect(kept.text).toBe(filing.source.text);
      expect(Buffer.from(await store.readBytes(filing.source.id)).equals(Buffer.from(filing.bytes))).toBe(true);
      expect(await store.hasSource(filing.source.id)).toBe(true);
      expect(await store.hasSource("s000")).toBe(false);
      await expect(store.readSource("s000")).rejects.toThrow("s000");
    });

    test("keeps every cell with its words", async () => {
      const filing = makeFiling(atlas, seenAt("2026-05-05"));
      await put(store, filing);
      const cells = await store.cellsOf(filing.reports[0]!.report.id);
      expect(cells.find(({ field }) => field === "place.name")?.quotes.map(({ words }) => words)).toEqual(["Accra"]);
      expect(cells.find(({ field }) => field === "salience")?.basis).toBe("the article's first sentence");
      expect((await store.cellsOfSource(filing.source.id)).length).toBe(filing.cells.length);
    });

    test("knows a sighting that it has seen, and puts the earliest first", async () => {
      const filing = makeFiling(atlas, seenAt("2026-05-05"));
      await put(store, filing);
      expect(await store.addSighting(filing.source.id, seenAt("2026-05-05"))).toBe(false);
      expect(await store.addSighting(filing.source.id, seenAt(null))).toBe(true);
      expect(await store.addSighting(filing.source.id, seenAt("2026-05-01"))).toBe(true);
      expect((await store.sightingsOf(filing.source.id)).map(({ captured }) => captured)).toEqual([
        "2026-05-01",
        "2026-05-05",
        null,
      ]);
    });

    test("keeps all of a transaction or nothing", async () => {
      const filing = makeFiling(atlas, seenAt("2026-05-05"));
      const before = await exported(store);
      await expect(
        store.transact(async () => {
          await store.putSource(filing);
          throw new Error("broken off");
        }),
      ).rejects.toThrow("broken off");
      expect(await exported(store)).toBe(before);
      await put(store, filing);
      expect(await store.hasSource(filing.source.id)).toBe(true);
    });

    test("putting a source again leaves the record as it was", async () => {
      const filing = makeFiling(atlas, seenAt("2026-05-05"));
      await put(store, filing);
      await put(store, makeFiling(other, seenAt("2026-05-05")));
      const before = await exported(store);
      await put(store, filing);
      expect(await exported(store)).toBe(before);
      expect(before.split("\n").length).toBeGreaterThan(20);
    });

    test("folds two reports of one event into one, whichever came first", async () => {
      const filings = [atlas, { ...atlas, more: "It rained." }, other].map((told) => makeFiling(told, seenAt("2026-05-05")));
      for (const filing of filings) await put(store, filing);
      const { total, events } = await store.listEvents({});
      expect(total).toBe(2);
      expect(events.map(({ reports }) => reports).toSorted()).toEqual([1, 2]);
      const one = await exported(store);
      const turned = await open();
      for (const filing of filings.toReversed()) await put(turned, filing);
      expect(await exported(turned)).toBe(one);
      await turned.close();
    });

    test("lists events by each filter", async () => {
      await put(store, makeFiling(atlas, seenAt("2026-05-05")));
      await put(store, makeFiling(other, seenAt("2026-05-05")));
      const found = async (filter: Parameters<Store["listEvents"]>[0]): Promise<number> => (await store.listEvents(filter)).total;
      expect(await found({ actor: "vikstrom" })).toBe(1);
      expect(await found({ actor: "%" })).toBe(0);
      expect(await found({ class: "meeting" })).toBe(2);
      expect(await found({ class: "visit" })).toBe(0);
      expect(await found({ from: "2026-05-04", to: "2026-05-04" })).toBe(2);
      expect(await found({ from: "2026-05-05" })).toBe(0);
      expect(await found({ outlet: "example news" })).toBe(2);
      expect(await found({ standing: "denied" })).toBe(0);
      expect((await store.listEvents({ limit: 1, offset: 1 })).events).toHaveLength(1);
    });

    test("takes what a user types as words and never as a query", async () => {
      await put(store, makeFiling(atlas, seenAt("2026-05-05")));
      expect((await store.searchSentences(["received", "accra"], 5)).map(({ words }) => words)).toEqual([
        "President Amara Osei Tutu received Minister Lena Vikström in Accra on 4 May 2026.",
      ]);
      expect(await store.searchSentences(["vikstrom"], 5)).toHaveLength(1);
      for (const hostile of ['"', "a OR b", "NEAR(", "accra*", "'; drop table sources; --", "words:accra"])
        await store.searchSentences([hostile], 5);
      expect(await store.hasSource(makeFiling(atlas, seenAt(null)).source.id)).toBe(true);
    });

    test("keeps judgements for ever, and withdraws them by a mark", async () => {
      const judgement: Judgement = {
        id: "j1",
        about: "report",
        left: "r1",
        right: "r2",
        verdict: "same",
        grounds: ["one day"],
        by: "Ada",
        at: "2026-05-05T10:00:00Z",
        judged: null,
      };
      await store.addJudgement(judgement);
      await store.addJudgement({ ...judgement, id: "j2" });
      expect(await store.withdrawJudgement("j1", "Ada", "2026-05-06T10:00:00Z")).toBe(true);
      expect(await store.withdrawJudgement("j1", "Ada", "2026-05-06T10:00:00Z")).toBe(false);
      expect((await store.judgements()).map(({ id }) => id)).toEqual(["j2"]);
      store = await reopen(store);
      expect(await store.judgements()).toEqual([{ ...judgement, id: "j2" }]);
    });

    test("keeps runs with what was left out and why", async () => {
      const run = await store.beginRun({ at: "2026-05-05T10:00:00Z", coder: "rules", codebook: "1.3" });
      await store.leaveOut(run, { input: "a.txt", reason: "it is empty" });
      await store.endRun(run, "2026-05-05T10:01:00Z", 3, 4);
      expect(await store.runs()).toEqual([
        {
          id: run,
          at: "2026-05-05T10:00:00Z",
          coder: "rules",
          codebook: "1.3",
          ended: "2026-05-05T10:01:00Z",
          added: 3,
          known: 4,
          leftOut: [{ input: "a.txt", reason: "it is empty" }],
        },
      ]);
    });

    test("is the same when it is opened again", async () => {
      await put(store, makeFiling(atlas, seenAt("2026-05-05")));
      const before = await exported(store);
      store = await reopen(store);
      expect(await exported(store)).toBe(before);
    });
  });
}
