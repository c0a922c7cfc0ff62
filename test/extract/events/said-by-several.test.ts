import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, standing, participants }: Report) =>
      `${name} ${standing.value}: ${participants.map((one) => `${one.side} ${one.name.value}`).join(", ")}`,
  );

test.each([
  ["Kenya, Uganda and Chad demanded that Mali release the sailors.", "declaration held: A Kenya, A Uganda, A Chad, B Mali"],
  ["Kenya and Uganda condemned Mali for the raid.", "declaration held: A Kenya, A Uganda, B Mali"],
  ["Kenya's government condemned Mali for the raid.", "declaration held: A Kenya's government, B Mali"],
  ["Kenyan officials demanded that Mali renounce its plan.", "declaration held: A Kenyan officials, B Mali"],
])("who speaks, and of whom: %s", (text, event) => {
  expect(told(text)).toEqual([event]);
});

test("whose government it is acts, and its decision does not", () => {
  expect(told("Kenya's government on Monday imposed sanctions on Uganda.")).toEqual([
    "measure held: A Kenya's government, B Uganda",
  ]);
  expect(told("Kenya's government's decision angered Uganda.")).toEqual([]);
});

test("what is welcomed in a country is no guest there", () => {
  expect(told("Kenya welcomed the ceasefire in Uganda on Monday.")).toEqual(["declaration held: A Kenya"]);
  expect(told("Kenya welcomed the Ugandan delegation at the airport in Nairobi.")).not.toContain("declaration held: A Kenya");
});

test.each([
  ["Kenya supported the decision by Uganda to free the sailors on Monday.", "declaration held: A Kenya, B Uganda"],
  ["Kenya warned on Monday against attempts by Uganda to close the lake.", "declaration held: A Kenya, B Uganda"],
  ["The African Union supported the Ugandan move on Monday.", "declaration held: A African Union, B Ugandan"],
])("what stands behind its object makes no verb passive: %s", (text, event) => {
  expect(told(text)).toContain(event);
});

test("a treaty signed by somebody is", () => {
  expect(told("A treaty signed the same day by Kenya and Uganda opens the lake.")).toEqual(["agreement held: A Kenya, A Uganda"]);
});
