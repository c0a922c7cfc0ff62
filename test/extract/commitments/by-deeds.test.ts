import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const commitments = (words: string): number =>
  code(`Notes of the week\n\nMinister Amina Wanjiru of Kenya met the envoy of Peru. ${words}\n`, "2026-05-06").extraction
    .commitments.length;

test.each([
  ["She said that Kenya will collect medicines.", 1],
  ["She said that Kenya would create favourable conditions.", 1],
  ["She said that Kenya would establish a school.", 1],
  ["She said that Kenya will create wealth.", 0],
] as const)("%s", (words, count) => expect(commitments(words)).toBe(count));

const promised = (words: string): readonly (readonly [string | null, string])[] =>
  code(
    `Notes of the week\n\nPresident Mary Cole of Kenya met Prime Minister Joao Sousa of Peru. ${words}\n`,
    "2026-05-06",
  ).extraction.commitments.map(({ to, what }) => [to?.value ?? null, what.value]);

test("a promise is to whom something is done for, and to nobody against whom or with whose name it is made", () => {
  expect(promised("The leaders underscored their commitment to continue backing Chad in its talks.")).toEqual([
    ["Chad", "continue backing Chad in its talks"],
  ]);
  expect(promised("The leaders underscored their commitment to continue holding Chad accountable.")).toEqual([
    [null, "continue holding Chad accountable"],
  ]);
  expect(
    promised("Both leaders stressed their commitment to advance the Peru-Chad partnership, with Mali hosting a forum."),
  ).toEqual([[null, "advance the Peru-Chad partnership, with Mali hosting a forum"]]);
});

test("what is promised keeps its noun", () => {
  expect(promised("She pledged her full support for the people of Peru.")).toEqual([
    ["Peru", "pledged her full support for the people of Peru"],
  ]);
});
