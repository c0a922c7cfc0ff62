import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

test.each([
  [
    "Minister Luis Vakalolo signed for Fiji, and Minister Karin Solberg on behalf of Malta.",
    ["Luis Vakalolo | Minister |  | FJ", "Karin Solberg | Minister |  | MT"],
  ],
  [
    "Minister Luis Vakalolo initialled the treaty and signed on behalf of the Republic of Malta.",
    ["Luis Vakalolo | Minister |  | MT"],
  ],
  // Nobody signs.
  [
    "Minister Luis Vakalolo asked Minister Karin Solberg for Malta stamps.",
    ["Luis Vakalolo | Minister", "Karin Solberg | Minister"],
  ],
])("who signs for a state is of it: %s", (text, persons) => {
  expect(personsIn(text)).toEqual(persons);
});

test("whatever the publisher's country is", () => {
  const told = { publisher: "Suva Example", country: "FJ" };
  expect(personsIn("Fiji and Malta signed a treaty. Minister Karin Solberg signed for Malta.", told)).toEqual([
    "Karin Solberg | Minister |  | MT",
  ]);
});
