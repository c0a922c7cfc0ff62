import { beforeAll, expect, test } from "vitest";
import { explain } from "../../src/operations/explain.ts";
import type { World } from "../../src/operations/operation.ts";
import { people } from "../../src/operations/people.ts";
import { show } from "../../src/operations/show.ts";
import { foldInto } from "../../src/pipeline/fold-into.ts";
import { openStore } from "../../src/store/open-store.ts";
import { makeFiling, seenAt } from "../store/make-filing.ts";

const filing = makeFiling({ host: "Amara Osei Tutu", guest: "Lena Vikström", place: "Accra" }, seenAt("2026-05-05"));
const report = filing.reports[0]!.report.id;
const store = openStore(":memory:", { create: true });
const never = (): never => {
  throw new Error("not to be asked here");
};
const world: World = { record: async () => store, knowledge: never, now: never, user: never, progress: never, inputs: never };

beforeAll(async () => {
  await store.putSource(filing);
  await store.addSighting(filing.source.id, seenAt("2026-05-05"));
  await foldInto(store, [report]);
});

test("says the rule, the pattern, the placeholders, the words and the sentence of a cell", async () => {
  const id = (await store.eventOf(report))!;
  const { cells } = await explain.run({ id, field: "date" }, world);
  expect(cells).toHaveLength(1);
  expect(cells[0]).toMatchObject({
    of: report,
    field: "when",
    rule: "test",
    pattern: "P received P",
    placeholders: "PERSON received PERSON in PLACE on DAY",
    quotes: [{ words: "4 May 2026" }],
    sentence: filing.sentences[0]!.words,
  });
  expect(explain.text!({ cells })).toContain("placeholders  PERSON received PERSON in PLACE on DAY");
});

test("takes a field with what is inside it, and without one all cells", async () => {
  const fields = async (field?: string): Promise<string[]> =>
    (await explain.run({ id: report, field }, world)).cells.map((cell) => cell.field);
  expect(await fields("place")).toEqual(["place.name"]);
  expect(await fields("participants[0]")).toEqual(["participants[0].name", "participants[0].office"]);
  expect(await fields("office")).toEqual(["participants[0].office", "participants[1].office"]);
  expect((await fields()).length).toBeGreaterThan(8);
});

test("of a person it takes every source's cells, and of what is no report the sentence of its words", async () => {
  const { people: listed } = await people.run({ name: "Osei", limit: 5, offset: 0 }, world);
  const { cells } = await explain.run({ id: listed[0]!.id, field: "name" }, world);
  expect(cells).toMatchObject([
    { of: `${filing.source.id}/${filing.actors[0]!.id}`, field: "name", sentence: filing.sentences[0]!.words, pattern: null },
  ]);
});

test("says in one line what is not there", async () => {
  await expect(explain.run({ id: "e0" }, world)).rejects.toThrow("nothing in the record has the id e0");
  await expect(explain.run({ id: report, field: "colour" }, world)).rejects.toThrow("has no cell colour");
});

test("show tells each kind of thing", async () => {
  const id = (await store.eventOf(report))!;
  const shown = await Promise.all(
    [id, filing.source.id, report, filing.statements[0]!.id].map((one) => show.run({ id: one }, world)),
  );
  expect(shown.map(({ kind }) => kind)).toEqual(["event", "source", "cells", "cells"]);
  for (const one of shown) expect(show.text!(one).length).toBeGreaterThan(20);
  expect(show.text!(shown[0]!)).toContain("side A: Amara Osei Tutu");
});
