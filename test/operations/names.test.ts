import { beforeEach, expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { judge } from "../../src/operations/judge.ts";
import { names } from "../../src/operations/names.ts";
import { people } from "../../src/operations/people.ts";
import { show } from "../../src/operations/show.ts";
import { undo } from "../../src/operations/undo.ts";
import { verify } from "../../src/operations/verify.ts";
import { rebuildRecord } from "../../src/pipeline/rebuild-record.ts";
import type { Store } from "../../src/store/store.ts";
import { recordOf, worldOf } from "./world-of.ts";

const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
const texts = [
  "SUVA, May 4 -- Kyrgyz Foreign Minister Aybek Nurgaliyev met Fijian Foreign Minister Sitiveni Naulu in Suva on Monday.\n",
  "SUVA, May 5 -- Kyrgyz Foreign Minister Aybek Nurgaliev met Fijian Senator Mere Naulu in Suva on Tuesday.\n",
  "SUVA, May 6 -- Fijian Senator Mere Naulu Tikoca met Chilean Ambassador Javiera Larraín in Suva on Wednesday.\n",
];
let store: Store;
beforeEach(async () => {
  store = await recordOf(
    "Example Suva Sun",
    "FJ",
    texts.map((text, at) => ({ text, published: `2026-05-0${at + 4}` })),
  );
});
const whole = { limit: 100, offset: 0 };
const listed = async () => {
  const { people: number, pairs } = await names.run(whole, worldOf(store));
  return { number, pairs: pairs.map(({ verdict, left, right, by }) => [verdict, left.name, right.name, by]) };
};
const called = async (name: string) => (await people.run({ ...whole, name }, worldOf(store))).people;

test("names across sources are one, or undecided, with grounds; a judgement changes it, and withdrawing it leaves all as it was", async () => {
  const before = await listed();
  expect(before).toEqual({
    number: 5,
    pairs: [
      ["same", "Aybek Nurgaliyev", "Aybek Nurgaliev", "rules"],
      ["undecided", "Mere Naulu", "Mere Naulu Tikoca", "rules"],
    ].map((pair) => expect.arrayContaining(pair)),
  });
  const [mere, tikoca] = (await called("Mere")).map(({ id }) => id) as [string, string];
  const world = worldOf(store);
  const made = await judge.run(
    { about: "name", left: mere, right: tikoca, verdict: "same", why: "she took a second name" },
    world,
  );
  expect(made.left).toBe(made.right);
  expect(await called("Mere")).toMatchObject([{ id: made.left, name: "Mere Naulu Tikoca" }]);
  expect((await listed()).number).toBe(4);
  await undo.run({ judgement: made.judgement }, world);
  expect(await listed()).toEqual(before);
});

test("what the rules put together is told apart by the sources' own ids, and the judgement outlives a rebuild", async () => {
  const [aybek] = await called("Aybek");
  const shown = await show.run({ id: aybek!.id }, worldOf(store));
  if (shown.kind !== "actor") throw new Error("no actor");
  const [left, right] = shown.members.map(({ id }) => id) as [string, string];
  expect(shown.matches).toMatchObject([{ verdict: "same", by: "rules" }]);
  const world = worldOf(store);
  await judge.run({ about: "name", left, right, verdict: "different", by: "Ada" }, world);
  expect(await called("Aybek")).toHaveLength(2);
  expect((await rebuildRecord(store, knowledge, "rules", () => {})).lost).toEqual([]);
  expect(await called("Aybek")).toHaveLength(2);
  expect((await verify.run({}, world)).faults).toEqual([]);
});

test("a judgement on somebody who is not there, on one alone or on unlike kinds is refused and keeps nothing", async () => {
  const world = worldOf(store);
  const [aybek] = await called("Aybek");
  for (const [left, right, message] of [
    [aybek!.id, "n0", "nobody n0 in the record"],
    [aybek!.id, aybek!.id, "needs two names"],
  ] as const)
    await expect(judge.run({ about: "name", left, right, verdict: "same" }, world)).rejects.toThrow(message);
  expect(await store.judgements()).toEqual([]);
});
