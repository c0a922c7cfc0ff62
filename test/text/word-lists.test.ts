import { expect, test } from "vitest";
import { wordLists } from "../../src/text/word-lists.ts";

const names = ["desks", "sides"] as const;

test("a file with just its lists of words is read", () => {
  expect(wordLists({ desks: ["desk"], sides: ["side", "part"] }, names, "words.yaml").sides).toEqual(["side", "part"]);
});

test.each([
  ["a list that is missing", { desks: ["desk"] }],
  ["a list that nobody reads", { desks: ["desk"], sides: ["side"], seats: ["seat"] }],
  ["a list of nothing", { desks: [], sides: ["side"] }],
  ["a word that YAML reads as something else", { desks: ["desk"], sides: [true] }],
])("%s is told with the file's name", (_, value) => {
  expect(() => wordLists(value, names, "words.yaml")).toThrow(/^words\.yaml: /);
});
