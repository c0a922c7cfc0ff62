import { expect, test } from "vitest";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    (report) => `${report.class} ${modeAndSides(report)} @ ${report.place?.name.value ?? null}`,
  );

test.each([
  // Credentials of which the recipient is not told.
  ["Peruvian Ambassador Ana Quispe presented her credentials on Monday in Suva.", "meeting in-person:  > Ana Quispe @ Suva"],
  // A state that its capital is called by hosts the journey.
  ["Peruvian Minister Ana Quispe arrived in the Kenyan capital on Monday.", "visit official: Ana Quispe > Kenyan @ Nairobi"],
  // A country alone owns the name of somebody who is dealt with.
  [
    "Peruvian Minister Ana Quispe met Samoa's Sefolai Tuivai on Monday in Apia.",
    "meeting in-person: Sefolai Tuivai > Ana Quispe @ Apia",
  ],
  [
    "Peruvian Minister Ana Quispe and Samoa's Sefolai Tuivai held talks on Monday in Apia.",
    "meeting in-person: Sefolai Tuivai > Ana Quispe @ Apia",
  ],
])("%s", (text, ...expected) => expect(told(text)).toEqual(expected));

test("each country of a journey is a leg of it, behind its town as well", () =>
  expect(told("Peruvian Minister Ana Quispe will travel to Oslo, Norway, and Riga, Latvia, on 20 May.")).toEqual([
    "visit official: Ana Quispe > Norway @ Oslo",
    "visit official: Ana Quispe > Latvia @ Latvia",
  ]));

test("two persons side by side at the head of a headline act together", () =>
  expect(told("Peruvian Minister Quispe, Fijian Ambassador Lima to discuss tuna in Suva")).toEqual([
    "meeting in-person: Lima > Quispe @ Suva",
  ]));

test("whoever guides a delegation leads it", () =>
  expect(told("A delegation of Peru, guided by Ana Quispe of the harbour board, is in Suva until Friday.")).toEqual([
    "visit official: Ana Quispe >  @ Suva",
  ]));
