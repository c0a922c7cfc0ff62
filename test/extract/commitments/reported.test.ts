import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const commitments = (words: string): readonly string[] =>
  code(
    `Notes of the week\n\nForeign Minister Tomas Varga of Hungary met Amina Wanjiru of Kenya in Nairobi on Monday.\n\n${words}\n`,
    "2026-05-06",
  ).extraction.commitments.map(({ by, what }) => `${by.value}: ${what.value}`);

test("what a narrator reports that a state has bound itself to do is a commitment of it, and no words", () => {
  expect(commitments("Hungary has agreed to help Kenya build a school in Kisumu.")).toEqual([
    "Hungary: help Kenya build a school in Kisumu",
  ]);
  expect(commitments("Hungary and Kenya have agreed to build a school in Kisumu.")).toEqual([
    "Hungary and Kenya: build a school in Kisumu",
  ]);
  // Near misses: what is decided against somebody, and what one does at home.
  expect(commitments("Hungary has decided to expel two envoys of Kenya.")).toEqual([]);
  expect(commitments("Hungary is ready to cut its own taxes.")).toEqual([]);
});

test("a need for what takes two is a proposal", () => {
  const act = (words: string): readonly string[] =>
    code(
      `Notes of the week\n\nForeign Minister Tomas Varga of Hungary met Amina Wanjiru of Kenya on Monday.\n\n${words}\n`,
      "2026-05-06",
    ).extraction.positions.map(({ act }) => act.value);
  expect(act("Varga stressed the need to strengthen cooperation in fisheries.")).toEqual(["proposes"]);
  expect(act("Varga stressed the need to release the prisoners.")).toEqual(["demands"]);
});

test.each([
  ["Hungary stood firmly by the people of Samoa.", ["supports"]],
  ["Hungary does not accept changes of borders by force.", ["opposes"]],
  ["Hungary stood in the rain at the airport.", []],
] as const)("told of a state: %s", (words, acts) => {
  const { positions } = code(`Notes of the week\n\nIt rained in Budapest on Monday.\n\n${words}\n`, "2026-05-06").extraction;
  expect(positions.map(({ act }) => act.value)).toEqual(acts);
});
