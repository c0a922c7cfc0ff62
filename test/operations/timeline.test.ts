import { beforeAll, expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { ledger } from "../../src/operations/ledger.ts";
import { timeline } from "../../src/operations/timeline.ts";
import { addSources } from "../../src/pipeline/add-sources.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { worldOf } from "./world-of.ts";

const texts = [
  [
    "Example Suva Sun",
    "FJ",
    "2026-05-04",
    "SUVA, May 4 -- Fijian Foreign Minister Sitiveni Naulu met Norwegian Foreign Minister Ingrid Solheim in Suva on Monday.\n",
  ],
  [
    "Example Fjord Post",
    "NO",
    "2026-05-05",
    "OSLO, May 5 -- Norwegian Foreign Minister Ingrid Solheim met Fijian Foreign Minister Sitiveni Naulu in Suva on 4 May 2026.\n",
  ],
  [
    "Example Suva Sun",
    "FJ",
    "2026-06-10",
    "SUVA, June 10 -- Fijian Foreign Minister Sitiveni Naulu received Chilean Foreign Minister Javiera Larraín in Suva on 9 June 2026.\n",
  ],
] as const;
let store: Store;
beforeAll(async () => {
  store = openStore(":memory:", { create: true });
  await addSources(
    texts.map(([publisher, country, published, text], at) => ({
      name: `${at}.txt`,
      bytes: new TextEncoder().encode(text),
      sighting: { address: `${at}.txt`, publisher, country, captured: "2026-07-01", published, headline: null },
    })),
    store,
    { authority: loadAuthority(), codebook: loadCodebook() },
    { now: () => "2026-07-01T00:00:00Z", progress: () => {}, coder: "rules" },
  );
}, 60_000);
const ask = (...actors: string[]) => timeline.run({ actors }, worldOf(store));

test("a person, part of a name, a country, an office and a pair are followed, oldest first, with what was searched", async () => {
  for (const asked of ["Sitiveni Naulu", "naulu", "FJ", "fj", "Foreign Minister, FJ"]) {
    const { total, searched, events } = await ask(asked);
    expect([total, searched, events.map(({ date }) => date)], asked).toEqual([2, 2, ["2026-05-04", "2026-06-09"]]);
  }
  expect((await ask("Naulu", "Solheim")).events.map(({ date }) => date)).toEqual(["2026-05-04"]);
  expect((await ask("NO", "CL")).total).toBe(0);
  expect((await ask("Naulu")).counterparts.map(({ name, events }) => [name, events])).toEqual([
    ["Ingrid Solheim", 1],
    ["Javiera Larraín", 1],
  ]);
});

test("whoever is nobody in the record is told so, and hostile names are only names", async () => {
  for (const asked of ["Nobody Known", "%", "'; drop table events; --", "()"])
    await expect(ask(asked)).rejects.toThrow(/nobody in the record/);
});

test("the ledger tells whose telling was found, whose was not, and in how many articles", async () => {
  const { outlets, events } = await ledger.run({ span: 14, missing: false, limit: 50, offset: 0 }, worldOf(store));
  expect(outlets.map(({ outlet, articles }) => [outlet, articles])).toEqual([
    ["Example Suva Sun", 2],
    ["Example Fjord Post", 1],
  ]);
  const sides = events.map(({ event, sides: all }) => [
    event.date,
    ...all.map(({ country, found, articles }) => `${country} ${found} ${articles}`),
  ]);
  expect(sides).toEqual([
    ["2026-06-09", "CL nothing read 0", "FJ found 1"],
    ["2026-05-04", "FJ found 1", "NO found 1"],
  ]);
  const missing = await ledger.run({ span: 14, missing: true, limit: 50, offset: 0 }, worldOf(store));
  expect(missing.events.map(({ event }) => event.date)).toEqual(["2026-06-09"]);
});
