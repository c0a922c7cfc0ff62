import { expect, test } from "vitest";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  // The name goes on behind a plural with whose committee it is.
  [
    "The Central Committee of the Toilers' Party of Ghana wrote.",
    ["Central Committee of the Toilers' Party of Ghana | body | GH", "Toilers' Party of Ghana | party | GH"],
  ],
  // Behind its kind a union has a name of its own, whoever is in it.
  ["The shopworkers' union Mandate wrote.", ["Mandate | organisation"]],
  ["The union federation GTUX wrote to Malta.", ["GTUX | organisation"]],
  // A document is none, though letters stand behind it.
  ["The Fiji Tide Union and Malta signed a Memorandum of Understanding (MOU).", ["Fiji Tide Union | organisation | FJ"]],
])("%s", (text, expected) => {
  expect(organisationsIn(text)).toEqual(expected);
});

test("who leads a union of some trade holds that office", () => {
  expect(personsIn("The General Secretary of the shopworkers' union Mandate, Ana Lima, has written to Malta.")).toEqual([
    "Ana Lima | General Secretary | shopworkers' union Mandate",
  ]);
});
