import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, standing, participants }) =>
      `${name} ${standing.value} ${participants.map((one) => `${one.side}:${one.name.value}`).join(" ")}`,
  );

test("what a body of no told country gives to an organisation of states goes abroad", () => {
  expect(events("The Finance Committee on Monday approved a contribution of 4 million euros to UNICEF.")).toEqual([
    "aid held A:Finance Committee B:UNICEF",
  ]);
});

test("what a gift is for is no work of whoever is told of it", () => {
  expect(
    events(
      "Peru is to give 3 million euros for the repair of the North Road, Ambassador Ana Quispe told the Ministry of Works in Apia.",
    ),
  ).toEqual(["aid promised A:Peru A:Ana Quispe"]);
});
