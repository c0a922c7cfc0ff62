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
