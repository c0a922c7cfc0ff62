import { beforeAll, expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import type { Sighting } from "../../src/model/source.ts";
import { reprints } from "../../src/operations/reprints.ts";
import { versions } from "../../src/operations/versions.ts";
import { addSources } from "../../src/pipeline/add-sources.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { worldOf } from "./world-of.ts";

const body = `Kenyan President Wairimu Otieno received Finnish President Eero Laaksonen in Nairobi on Wednesday.

The two presidents spoke about the restoration of the Mau forest, which Finland has supported for eleven years. Otieno asked that Kenyan nurses be given work permits under simpler rules. Laaksonen said that his government would send a delegation of foresters in the autumn.

They agreed to open a centre for young programmers in Nairobi and to meet again in Helsinki next spring.`;
const origin = `NAIROBI, April 9 (Example Rift Agency) -- ${body}\n`;
const edited = `Finland to help Kenya's forests

NAIROBI, April 9 (Example Rift Agency) -- ${body
  .replace("eleven years", "many years")
  .replace("Otieno asked that Kenyan nurses be given work permits under simpler rules. ", "")
  .replace("to meet again", "to meet again with their ministers of education")}
`;
const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
const told = { now: () => "2025-05-01T00:00:00Z", progress: () => {}, coder: "rules" };
const page = (name: string, text: string, more: Partial<Sighting>) => ({
  name,
  bytes: new TextEncoder().encode(text),
  sighting: {
    address: name,
    publisher: null,
    country: null,
    captured: "2025-04-20",
    published: null,
    headline: null,
    ...more,
  },
});
const web = "https://ministry.example/news/17";
const inputs = [
  page("origin.txt", origin, { publisher: "Example Rift Agency", published: "2025-04-09" }),
  page("edited.txt", edited, { publisher: "Example Baltic Daily", published: "2025-04-10" }),
  page("first.txt", `Talks\n\n${body}\n\nA note on nurses follows.\n`, {
    address: web,
    captured: "2025-04-11",
    publisher: "Example Ministry",
  }),
  page("later.txt", `Talks\n\n${body}\n`, { address: web, captured: "2025-04-30", publisher: "Example Ministry" }),
];

let store: Store;
const recordOf = async (order: readonly (typeof inputs)[number][]): Promise<Store> => {
  const record = openStore(":memory:", { create: true });
  await addSources(order, record, knowledge, told);
  return record;
};
beforeAll(async () => {
  store = await recordOf(inputs);
}, 60_000);

test("a reprint with three planted edits: the chain leads to its origin, and the three edits are shown", async () => {
  const sources = await Promise.all((await store.sourceIds()).map((id) => store.readSource(id)));
  const carrier = sources.find(({ text }) => text.startsWith("Finland to help"))!;
  const { articles } = await reprints.run({ id: carrier.id, limit: 50, offset: 0 }, worldOf(store));
  // The post, and in it the agency's text.
  expect(articles).toHaveLength(2);
  const { chain } = articles.find(({ chain: links }) => links.some(({ origin }) => origin.outlet === "Example Rift Agency"))!;
  const [link] = chain;
  expect(link).toMatchObject({ extent: "edited", origin: { outlet: "Example Rift Agency", published: "2025-04-09" } });
  const [found] = chain.filter(({ origin: of }) => of.outlet === "Example Rift Agency");
  expect(found!.passages.map(({ left, right }) => [left?.words ?? null, right?.words ?? null])).toEqual([
    ["many", "eleven"],
    [null, "Otieno asked that Kenyan nurses be given work permits under simpler rules"],
    ["with their ministers of education", null],
  ]);
});

test("every reprint of the record is listed, and none that is none", async () => {
  const { carriages } = await reprints.run({ limit: 50, offset: 0 }, worldOf(store));
  // Four texts of one, so six pairs; the agency's own is the origin in three of them, and what a daily has from it by its dateline in two.
  expect(carriages).toHaveLength(6);
  expect(carriages.filter((one) => one.origin.outlet === "Example Rift Agency")).toHaveLength(5);
  const lone = await recordOf([inputs[0]!]);
  expect((await reprints.run({ limit: 50, offset: 0 }, worldOf(lone))).carriages).toEqual([]);
});

test("a page that was silently edited comes to light with what was taken out", async () => {
  const { pages } = await versions.run({}, worldOf(store));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatchObject({ address: web, publisher: "Example Ministry" });
  expect(pages[0]!.changes[0]!.passages).toMatchObject([
    { kind: "left-only", left: { words: "A note on nurses follows" }, right: null },
  ]);
});

test("reprints and versions are no second witness, whatever the order in which they came", async () => {
  const records = [store, await recordOf(inputs.toReversed()), await recordOf([inputs[2]!, inputs[0]!, inputs[3]!, inputs[1]!])];
  const listed = await Promise.all(records.map(async (record) => (await record.listEvents({ class: "meeting" })).events));
  for (const events of listed) {
    const [held] = events.filter(({ standing, reports }) => standing === "held" && reports > 1);
    expect(held).toMatchObject({ reports: 4, witnesses: 1 });
    expect(events).toEqual(listed[0]);
  }
});
