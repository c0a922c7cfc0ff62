import { beforeAll, expect, test } from "vitest";
import { commitments } from "../../src/operations/commitments.ts";
import { delegations } from "../../src/operations/delegations.ts";
import { positions } from "../../src/operations/positions.ts";
import { refusals } from "../../src/operations/refusals.ts";
import { show } from "../../src/operations/show.ts";
import type { Store } from "../../src/store/store.ts";
import { recordOf, worldOf } from "./world-of.ts";

const texts = [
  "SUVA, May 4 -- A delegation of the Fiji Labour Party led by Sitiveni Naulu visited Tonga.\n\nNaulu said that Fiji supports the Pacific Games. Fiji will send two nurses to Tonga by June 2027.\n",
  "Estonian President Mari Tamm met Fijian Prime Minister Sitiveni Naulu. Tamm said that Estonia opposes the new tariffs.\n",
];
let store: Store;
beforeAll(async () => {
  store = await recordOf(
    "Example Sun",
    "FJ",
    texts.map((text) => ({ text, published: null })),
  );
}, 60_000);
const page = { limit: 50, offset: 0 };

test("positions, commitments and delegations are listed with their sentences and filtered by what they hold", async () => {
  const world = worldOf(store);
  const all = await positions.run(page, world);
  expect(all.positions.map(({ holder, act, about }) => `${holder} ${act} ${about}`).toSorted()).toEqual([
    "Estonia opposes the new tariffs",
    "Fiji supports the Pacific Games",
  ]);
  const [one] = (await positions.run({ ...page, about: "TARIFFS" }, world)).positions;
  expect(one).toMatchObject({
    holder: "Estonia",
    outlet: "Example Sun",
    words: "Tamm said that Estonia opposes the new tariffs.",
  });
  expect((await positions.run({ ...page, act: "supports", holder: "estonia" }, world)).total).toBe(0);
  expect(await positions.run({ limit: 1, offset: 1 }, world)).toMatchObject({
    total: 2,
    positions: [{ act: expect.any(String) }],
  });
  expect((await commitments.run({ ...page, by: "fiji", to: "tonga" }, world)).commitments).toMatchObject([
    {
      what: expect.stringContaining("send two nurses"),
      due: "June 2027",
      words: "Fiji will send two nurses to Tonga by June 2027.",
    },
  ]);
  expect((await commitments.run({ ...page, what: "doctors" }, world)).total).toBe(0);
  expect((await delegations.run({ ...page, leader: "Naulu", country: "fj" }, world)).delegations).toMatchObject([
    // The dash behind the dateline is no part of the sentence.
    {
      organisation: "Fiji Labour Party",
      country: "FJ",
      words: "A delegation of the Fiji Labour Party led by Sitiveni Naulu visited Tonga.",
    },
  ]);
  expect((await delegations.run({ ...page, organisation: "Workers" }, world)).total).toBe(0);
});

test("a day and a place that nobody told are refused with the reason, by the record and beside their source", async () => {
  const world = worldOf(store);
  const { refusals: listed } = await refusals.run({ ...page, cell: "meeting" }, world);
  expect(listed.map(({ cell, reason }) => [cell.split(" ")[2], reason])).toEqual([
    ["when", "no day is told, and the day of publication is no substitute"],
    ["place", "no place is told or follows from what is"],
  ]);
  const { source } = listed[0]!;
  const shown = await show.run({ id: source }, world);
  expect(shown.kind === "source" && shown.refused.map(({ cell }) => cell)).toEqual(
    expect.arrayContaining(listed.map(({ cell }) => cell)),
  );
  expect((await refusals.run({ ...page, source: "s0" }, world)).total).toBe(0);
});
