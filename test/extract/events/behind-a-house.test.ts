import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const meetings = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.flatMap(({ class: name, participants }) =>
    name === "meeting" ? [participants.map(({ side, name: { value } }) => `${side} ${value}`).join(", ")] : [],
  );

test.each([
  ["Prime Minister Luis Vakalolo met at the guest house Belgian Minister Karin Solberg."],
  ["Prime Minister Luis Vakalolo received in his office the Belgian Minister, Karin Solberg."],
  ["Prime Minister Luis Vakalolo met at the guest house the Foreign Minister of Belgium, Karin Solberg."],
  ["Prime Minister Luis Vakalolo met at the guest house a Belgian delegation led by Minister Karin Solberg."],
])("who is met stands behind the house: %s", (text) => {
  expect(meetings(text)).toEqual(["A Luis Vakalolo, B Karin Solberg"]);
});

test("whose house it is was not met there", () => {
  expect(
    meetings("Prime Minister Luis Vakalolo received at the house of Belgian Minister Karin Solberg the keys of the town."),
  ).toEqual([]);
});

test("who speaks next was not met there", () => {
  expect(meetings("The members met at the guest house, Belgian Minister Karin Solberg said in Suva.")).toEqual([]);
});
