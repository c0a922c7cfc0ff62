import { expect, test } from "vitest";
import { meantIn, organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  [
    "The Fiji Tide Party greets the fishers of Malta. We are with you.\nAna Lima, International Secretary",
    ["Ana Lima | International Secretary | Fiji Tide Party | FJ"],
  ],
  // Nobody speaks for all.
  ["The Fiji Tide Party greets the fishers of Malta.\nAna Lima, International Secretary", ["Ana Lima | International Secretary"]],
  // What ends an article with a sentence is no signature.
  [
    "The Fiji Tide Party greets the fishers of Malta. We are with you.\nAna Lima, International Secretary, left early.",
    ["Ana Lima | International Secretary"],
  ],
])("whoever signs the words of an organisation is of it: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test("whoever signs beside somebody is of the same organisation", () =>
  expect(
    personsIn(
      "On behalf of the Fiji Tide Party we greet the fishers of Malta.\nAna Lima, secretary of the Fiji Tide Party, and Tomas Novak",
    ),
  ).toEqual(["Ana Lima | secretary | Fiji Tide Party | FJ", "Tomas Novak |  |  | FJ"]));

test.each([
  [
    "They met Ana Lima, Speaker of Fiji; Tomas Novak, deputy minister of trade; and Sefo Vula, secretary of the Fiji Tide Union.",
    "Tomas Novak | deputy minister of trade |  | FJ",
  ],
  // Between people of two countries nothing is told.
  [
    "They met Ana Lima, Speaker of Fiji; Tomas Novak, deputy minister of trade; and Mele Vaka, secretary of the Tonga Tide Union.",
    "Tomas Novak | deputy minister of trade",
  ],
  // Whoever came with a delegation's leader is of its country.
  ["A delegation of the Fiji Tide Party came. With them was Tomas Novak.", "Tomas Novak |  |  | FJ"],
])("the country of those among whom somebody is told: %s", (text, expected) => expect(personsIn(text)).toContain(expected));

test.each([
  [
    "The Communist Party of Fiji (Marxist) met. Ana Lima, chair of the CPF (Marxist), spoke, and so did Tomas Novak of the CPF-M.",
    ["Communist Party of Fiji (Marxist) | party | FJ | CPF (Marxist), CPF-M"],
  ],
  // Another wing is another party.
  // A wing by several words; in brackets behind it may stand its own name as well.
  ["The Communist Party of Nepal (Workers' Front) met.", ["Communist Party of Nepal (Workers' Front) | party | NP"]],
  ["The Harbour Party of Fiji (Ports Forever) met.", ["Harbour Party of Fiji | party | FJ"]],
  [
    "The Communist Party of Fiji (Marxist) met. The CPF (Unity) spoke.",
    ["Communist Party of Fiji (Marxist) | party | FJ", "CPF (Unity) | party"],
  ],
])("a party by its initials and its wing: %s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));

test.each([
  [
    "Ana Lima received the new ambassadors of Malta and Tonga. Tomas Novak, the Maltese ambassador, and Mele Vaka, the Tongan ambassador, sang.",
    ["ambassadors → Tomas Novak, Mele Vaka"],
  ],
  // All are named, or none is meant.
  ["Ana Lima received the new ambassadors of Malta and Tonga. Tomas Novak, the Maltese ambassador, sang.", []],
])("those who hold one office for several countries: %s", (text, expected) =>
  expect(meantIn(text, ["collective"])).toEqual(expected),
);
