import { beforeAll, expect, test } from "vitest";
import { people } from "../../src/operations/people.ts";
import type { Store } from "../../src/store/store.ts";
import { recordOf, worldOf } from "./world-of.ts";

/** Text and day of publication, where the page tells one. */
const pages = [
  ["NAIROBI, March 2, 2026 -- Kenyan Foreign Minister Achieng Odera received Fijian Senator Mere Naulu in Nairobi.\n", null],
  [
    "Foreign Minister of Kenya Achieng Odera received former President of Estonia Tiit Laanemets in Nairobi on Tuesday.\n",
    "2026-03-11",
  ],
  [
    "NAIROBI, June 5, 2026 -- Kenya's acting Foreign Minister Wanjiru Kamotho received Fijian Senator Semi Tikoca in Nairobi.\n",
    null,
  ],
  ["Kenyan Foreign Minister Baraka Simiyu received Fijian Senator Mere Naulu in Nairobi.\n", null],
] as const;
let store: Store;
beforeAll(async () => {
  store = await recordOf(
    "Example Daily",
    "KE",
    pages.map(([text, published]) => ({ text, published })),
  );
}, 60_000);
const at = async (day: string, country?: string) =>
  (await people.run({ at: day, country, limit: 100, offset: 0 }, worldOf(store))).holders.map(
    ({ person, from, to, mark, attestation, words }) =>
      [person, mark, from, to, attestation, words.map(({ words: printed }) => printed).join(" | ")].filter(Boolean).join(", "),
  );

test("one office has different holders on two days, each with the words and the days of the reports that attest it", async () => {
  expect(await at("2026-03-10", "KE")).toEqual([
    "Achieng Odera, 2026-03-02, 2026-03-11, on, Foreign Minister | Foreign Minister",
  ]);
  expect(await at("2026-07-01", "KE")).toEqual([
    "Wanjiru Kamotho, acting, 2026-06-05, 2026-06-05, before, acting Foreign Minister",
  ]);
});

test("nobody holds an office before the first report, by a page without a day, or after having left it", async () => {
  expect(await at("2026-03-01")).toEqual([]);
  const all = (await at("2026-12-31")).join("\n");
  expect(all).not.toContain("Baraka Simiyu");
  expect(all).not.toContain("Tiit Laanemets");
});

test("senators sit beside each other", async () => {
  expect(await at("2026-07-01", "FJ")).toEqual([
    "Mere Naulu, 2026-03-02, 2026-03-02, before, Senator | Senator",
    "Semi Tikoca, 2026-06-05, 2026-06-05, before, Senator",
  ]);
});
