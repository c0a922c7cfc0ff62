import { expect, test } from "vitest";
import { code } from "./read-marked.ts";

const speakers = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.statements.map(({ speaker }) => speaker.value);

const before = "Kenyan Minister Amina Wanjiru told a forum in Suva on Monday that the port is safe. ";

test("what somebody said the party hopes is no clause that ascribes the sentence", () => {
  expect(
    speakers(
      `${before}Sam Okello, chair of the Farmers' Party of Uganda, said his party always keeps to its word and hopes to learn more from Kenya about boats.`,
    ),
  ).toEqual(["Amina Wanjiru", "Sam Okello"]);
  // Near miss: a clause set apart by a comma ascribes all that stands before.
  expect(speakers(`${before}Uganda says little and keeps its word, Sam Okello, its Minister of Trade, told the forum.`)).toEqual([
    "Amina Wanjiru",
    "Sam Okello",
  ]);
});

test("what somebody does while another speaks is told by the way", () => {
  const ministers = "Kenyan Minister Amina Wanjiru and Minister Sam Okello of Uganda met in Suva on Monday. ";
  expect(
    speakers(`${ministers}The ministers discussed ways of supporting Malawi as it defends itself against the floods.`),
  ).toEqual([]);
  expect(speakers(`${ministers}Malawi defends its dams against the floods.`)).toEqual(["Malawi"]);
});
