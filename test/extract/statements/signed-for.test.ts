import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const speakers = (signature: string): readonly string[] => {
  const letter = [
    "TELEGRAM TO LISBON",
    "",
    "The following telegram was despatched from Lusaka on 2 May:",
    "",
    "To the Example Workers' Party, Lisbon",
    "",
    "Dear comrades: We have learnt with joy of your congress. We are certain that it will strengthen the friendship of our peoples.",
    "",
    signature,
    "",
  ].join("\n");
  const { statements } = code(letter, "1974-05-06", "Example Dawn").extraction;
  return [...new Set(statements.map(({ speaker }) => speaker.value))];
};

test("who signs a letter of many speaks, rather than what the office below the name is of", () => {
  expect(speakers("Moses Hamutumwa\nActing President, Communist Party of Peru")).toEqual(["Moses Hamutumwa"]);
  // Near miss: a body that signs in a line of its own.
  expect(speakers("Central Committee of the Communist Party of Peru")).toEqual([
    "Central Committee of the Communist Party of Peru",
  ]);
});
