import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const sides = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) => `${name}: ${participants.map(({ side, name: who }) => `${side} ${who.value}`).join(", ")}`,
  );

test("who deal with each other may be told as one group: its countries are the sides", () => {
  expect(sides("The prime ministers of Togo and Fiji met in Suva on Monday.")).toEqual(["meeting: B Togo, A Fiji"]);
  expect(sides("The Togo-Fiji joint commission met in Lomé on Monday.")).toEqual(["meeting: A Togo, B Fiji"]);
  expect(sides("Delegations from Togo and from Fiji met in Suva on Monday.")).toEqual(["meeting: B Togo, A Fiji"]);
  expect(sides("The energy ministers of Togo met in Lomé on Monday.")).toEqual([]);
});

test("an office right behind the word for its being given is nobody else", () => {
  expect(
    sides(
      "Diplomat Feleti Paenga, whose father sat in the Fono, was on Monday appointed Deputy Secretary General of the Fiji Tuna Commission.",
    ),
  ).toEqual(["office-change: A Feleti Paenga, B Fiji Tuna Commission"]);
});

test("two who stand side by side before a plural verb act together, an article or an office before their names", () => {
  expect(sides("The Dockers' Party of Jamaica, the Dockers' Party of Peru sign accord on salt.")).toEqual([
    "agreement: A Dockers' Party of Jamaica, A Dockers' Party of Peru",
  ]);
  expect(sides("The African Union, Fiji sign accord on salt.")).toEqual(["agreement: A African Union, A Fiji"]);
  expect(sides("Kenyan Minister Amina Wanjeru, Peruvian Minister Rosario Quispal sign accord on salt.")).toEqual([
    "agreement: A Amina Wanjeru, A Rosario Quispal",
  ]);
});
