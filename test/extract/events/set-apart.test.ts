import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, standing, participants }: Report) =>
      `${name} ${standing.value}: ${participants.map((one) => `${one.side} ${one.name.value}`).join(", ")}`,
  );

test.each([
  ["While critics dismissed the plan, Peru sent 40 tents to Bolivia.", "aid held: A Peru, B Bolivia"],
  ["Contrary to expectations, Kenya recognised Kosovo on Monday.", "measure held: A Kenya, B Kosovo"],
  ["Kenya, which had been suspended since 2011, pulled its embassy staff from Kampala.", "measure held: A Kenya, B Kampala"],
  ["After calling off its talks with Tonga, Fiji recognised Kosovo on Monday.", "measure held: A Fiji, B Kosovo"],
])("what is said of something else tells nothing of how it stands: %s", (text, event) => {
  expect(told(text)).toContain(event);
});

test.each([
  [
    "Peru has refused, despite pressure from its neighbours, to sign the treaty with Bolivia.",
    "agreement denied: A Peru, A Bolivia",
  ],
  ["Peru will, despite objections, send 40 tents to Bolivia.", "aid promised: A Peru, B Bolivia"],
  ["Contrary to reports that Peru had sent 40 tents to Bolivia, none came.", "aid denied: A Peru, B Bolivia"],
  [
    "Invited by President Luis Mamani of Bolivia, Peruvian Foreign Minister Ana Quispe will visit La Paz next week.",
    "visit invited: A Ana Quispe, B Luis Mamani",
  ],
])("what is said of the event itself does: %s", (text, event) => {
  expect(told(text)).toContain(event);
});

test("the verb of an aside takes nothing behind its comma", () => {
  expect(told("Fiji, rejecting criticism from the opposition, signed a treaty with Tonga on Monday.")).not.toContain(
    "measure held: A Fiji, B Tonga",
  );
});

test("of a phrase set apart a preposition leads to nobody where another leads to somebody in the main clause", () => {
  expect(told("Peru, in response to a call by the United Nations, delivered 20 tonnes of rice to Haiti.")).toEqual([
    "aid held: A Peru, B Haiti",
  ]);
  expect(told("Responding to a request from the government of Nepal, Peru delivered 20 tonnes of rice on Monday.")).toEqual([
    "aid held: A Peru, B government of Nepal",
  ]);
});
