import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, when, participants }: Report) =>
      `${name} ${when?.value.date ?? "-"}: ${participants.map((one) => `${one.side} ${one.name.value}`).join(", ")}`,
  );

test.each([
  ["Under an agreement signed in 1998, Kenya sent Uganda 40 tents.", "aid -: A Kenya, B Uganda"],
  ["Under a deal signed last year, Kenya on Monday handed over two boats to Uganda.", "aid 2026-05-04: A Kenya, B Uganda"],
  ["Following the visit paid to Nairobi in March, Uganda on Monday sent Kenya 40 tents.", "aid 2026-05-04: A Uganda, B Kenya"],
  ["On the eve of a visit by the king, Fiji and Tonga signed a gas deal.", "agreement -: A Fiji, A Tonga"],
  [
    "A railway linking Kenya and Uganda was opened on Monday in accordance with a Security Council resolution.",
    "cooperation 2026-05-04: A Kenya, A Uganda",
  ],
])("what a phrase tells of by the way lends neither its day nor its actors: %s", (text, only) => {
  expect(told(text)).toEqual([only]);
});

test("a phrase that tells where it happened lends its day", () => {
  expect(told("At a ceremony held on Monday, Kenya and Uganda signed a treaty.")).toEqual([
    "agreement 2026-05-04: A Kenya, A Uganda",
  ]);
  expect(told("In talks held in April, Kenya and Uganda signed a treaty.")).toEqual(["agreement 2026-04-01: A Kenya, A Uganda"]);
});

test.each([
  [
    "While the Security Council was debating the crisis, the African Union decided to reinstate Uganda's membership.",
    "measure -: A African Union, B Uganda",
  ],
  ["As the ministers of Fiji and Tonga met in Suva, Kenya sent Uganda 40 tents.", "aid -: A Kenya, B Uganda"],
])("who acts in a clause of time does not act in the main clause: %s", (text, event) => {
  expect(told(text)).toContain(event);
  expect(told(text).filter((one) => one.startsWith("meeting") && one.includes("Kenya"))).toEqual([]);
});
