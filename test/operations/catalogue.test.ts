import { expect, test } from "vitest";
import { z } from "zod";
import { catalogue } from "../../src/operations/catalogue.ts";
import { optionsOf } from "../../src/operations/options-of.ts";
import { readInput } from "../../src/operations/read-input.ts";

test("the catalogue says what the operations say of themselves", async () => {
  for (const { name, summary, load } of catalogue) {
    const operation = await load();
    expect({ name: operation.name, summary: operation.summary }).toEqual({ name, summary });
    expect(operation.examples.length, name).toBeGreaterThan(0);
    for (const example of operation.examples) expect(example).toMatch(new RegExp(`^readout ${name}\\b`));
  }
});

test("every field of an input is described, and the places are fields", async () => {
  for (const { name, load } of catalogue) {
    const operation = await load();
    const options = optionsOf(operation);
    for (const { field, describes } of options) expect(describes, `${name} ${field}`).not.toBe("");
    for (const place of operation.places) expect(options.map(({ field }) => field)).toContain(place);
  }
});

test("outputs that are served have a JSON schema", async () => {
  for (const { load } of catalogue) {
    const operation = await load();
    if (operation.method !== null) expect(() => z.toJSONSchema(operation.output)).not.toThrow();
  }
});

test("an input of a wrong kind is refused by its field, in one line", async () => {
  const events = await catalogue.find(({ name }) => name === "events")!.load();
  for (const [raw, message] of [
    [{ from: "yesterday" }, /^from: must be a day/],
    [{ country: "Kazakhstan" }, /^country: must be a code/],
    [{ limit: "many" }, /^limit/],
    [{ standing: "maybe" }, /^standing/],
    [{ nothing: "1" }, /does not know nothing/],
  ] as const)
    expect(() => readInput(events, raw)).toThrow(message);
  expect(readInput(events, { limit: "7", from: "2026-05-04" })).toMatchObject({ limit: 7, from: "2026-05-04", offset: 0 });
});
