import { expect, test } from "vitest";
import { code } from "../../extract/statements/read-marked.ts";

const places = (day: string): readonly string[] =>
  code(
    "Notes of the week\n\nMalian Minister Oumar Traoré met Danish Minister Karen Holmgaard in Tashkent on Monday.\n",
    day,
  ).recognition.places.map(({ name, country }) => `${name}, ${country}`);

test("a town lay in the state that there was on the day of the article", () => {
  expect(places("1962-04-20")).toEqual(["Tashkent, SU"]);
  expect(places("1992-04-20")).toEqual(["Tashkent, UZ"]);
});
