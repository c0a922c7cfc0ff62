import { expect, test } from "vitest";
import { recogniseText, type Told } from "./actors-in.ts";

/** The persons of a text as `Name | country`, a country that only its setting tells behind "~". */
const countriesIn = (text: string, told: Told = {}): string[] =>
  recogniseText(text, told)
    .actors.filter(({ kind, named }) => kind === "person" && named)
    .map(({ name, country, implied }) => `${name.value} | ${country?.value ?? (implied ? `~${implied.value}` : "")}`);

test.each([
  // Whoever has no office is of where their sentence is set, or of where the text was last.
  ["The veteran Ana Lima lost her house in Suva. Comrade Sera Tui is with her family.", ["Ana Lima | ~FJ", "Sera Tui | ~FJ"]],
  ["The docker Ana Lima, who lives in Fiji, wrote of the flood.", ["Ana Lima | ~FJ"]],
  // Towns of two countries tell nothing, a journey leads to where one is not from.
  ["Comrade Ana Lima spoke in Suva and in Riga.", ["Ana Lima | "]],
  ["Comrade Ana Lima arrived in Suva.", ["Ana Lima | "]],
  // Nor is a ship's captain, or who works for all states, of where they are named.
  ["The ship's captain, Ana Lima, waited in Suva.", ["Ana Lima | "]],
  ["Ana Lima of the World Food Programme waited in Suva.", ["Ana Lima | "]],
  // Who signs is of whoever writes, not of where the text is set.
  ["We met in Suva and shall not forget it.\n\nAna Lima", ["Ana Lima | "]],
])("%s", (text, countries) => {
  expect(countriesIn(text)).toEqual(countries);
});

test("who has no office on a party's own page is of its country, and on a mission's of where it sits", () => {
  const text = "The evening at the embassy was opened by Comrade Ana Lima.";
  expect(countriesIn(text, { publisher: "Communist Party of Malta" })).toEqual(["Ana Lima | ~MT"]);
  expect(countriesIn(text, { publisher: "Embassy of Malta in Fiji" })).toEqual(["Ana Lima | ~FJ"]);
  expect(countriesIn(text)).toEqual(["Ana Lima | "]);
});
