import { expect, test } from "vitest";
import { loadAuthority } from "../../src/authority/authority.ts";
import { loadCodebook } from "../../src/codebook/codebook.ts";
import { exportJsonl } from "../../src/export/export-jsonl.ts";
import { type AddInput, addSources } from "../../src/pipeline/add-sources.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { seenAt } from "../store/make-filing.ts";

const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
const world = { now: () => "2026-05-05T10:00:00Z", progress: () => {}, coder: "rules" };
const page = (
  name: string,
  text: string,
  captured: string | null = "2026-05-05",
  publisher = "Example News Agency",
): AddInput => ({
  name,
  bytes: new TextEncoder().encode(text),
  sighting: seenAt(captured, publisher, name),
});
const meeting =
  "ACCRA, May 4 -- Foreign Minister Amara Osei Tutu of Ghana met Swedish Foreign Minister Lena Vikström here on Monday.\n";
const visit = "AMMAN, May 4 -- Estonian President Mirjam Koppel paid a visit to Jordan on Monday.\n";

async function exported(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportJsonl(store, false)) lines.push(line);
  return lines.join("\n");
}
const empty = (): Store => openStore(":memory:", { create: true });

test("the second time nothing changes, and the log has no second run", async () => {
  const store = empty();
  const inputs = [page("a.txt", meeting), page("b.txt", visit)];
  expect(await addSources(inputs, store, knowledge, world)).toMatchObject({ added: 2, known: 0, leftOut: [] });
  const before = await exported(store);
  expect(await addSources(inputs, store, knowledge, world)).toMatchObject({ added: 0, known: 2, leftOut: [] });
  expect(await exported(store)).toBe(before);
  expect(await store.runs()).toHaveLength(1);
  expect(before).toContain('"type":"source"');
});

test("the order in which sources and sightings arrive makes no difference", async () => {
  const inputs = [
    page("a.txt", meeting),
    page("b.txt", visit),
    page("c.txt", `${meeting}More was said.`),
    page("d.txt", meeting, "2025-12-31", "Example Gazette"),
    page("e.txt", visit, null),
  ];
  const records = await Promise.all(
    [inputs, inputs.toReversed(), [inputs[3]!, inputs[1]!, inputs[0]!, inputs[4]!, inputs[2]!]].map(async (order) => {
      const store = empty();
      await addSources(order, store, knowledge, world);
      return exported(store);
    }),
  );
  expect(records[1]).toBe(records[0]);
  expect(records[2]).toBe(records[0]);
  // The same bytes seen a year earlier give a day of the year before: the first capture counts.
  expect(records[0]).toContain("Example Gazette");
});

test("lists what was left out, keeps the rest, and says why in the run's entry", async () => {
  const store = empty();
  const result = await addSources(
    [page("a.txt", meeting), { name: "b.bin", refused: "it is no text" }, page("c.txt", visit)],
    store,
    knowledge,
    world,
  );
  expect(result).toEqual({ added: 2, known: 0, leftOut: [{ input: "b.bin", reason: "it is no text" }] });
  expect((await store.runs())[0]).toMatchObject({ added: 2, leftOut: [{ input: "b.bin", reason: "it is no text" }] });
});
