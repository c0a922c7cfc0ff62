import { expect, test } from "vitest";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  [
    "The Ministry of Culture was represented by Section Head Ana Lima and the Fiji Union of Weavers (FUW) by Secretary Tomas Novak.",
    ["Ana Lima | Section Head | Ministry of Culture", "Tomas Novak | Secretary | Fiji Union of Weavers | FJ"],
  ],
  [
    "Both condemn it.\nFor the Fiji Reef Party: Ana Lima, member of the Political Bureau\nFor the Tide Party of Malta: Tomas Novak, International Secretary",
    [
      "Ana Lima | member | Political Bureau of the Fiji Reef Party | FJ",
      "Tomas Novak | International Secretary | Tide Party of Malta | MT",
    ],
  ],
  // Who is named behind a body is not therefore its representative.
  ["The Fiji Union of Weavers was founded by Tomas Novak.", ["Tomas Novak"]],
])("who stands for a body: %s", (text, persons) => expect(personsIn(text)).toEqual(persons));

test.each([
  [
    "The politburo member Ana Lima of Fiji spoke for the Fiji Reef Party.",
    ["Ana Lima | politburo member | politburo of the Fiji Reef Party | FJ"],
  ],
  // A host's officer is not of the guests' party.
  [
    "A delegation of the Fiji Reef Party came to Suva. On Monday it was received by Tomas Novak, member of the Political Bureau.",
    ["Tomas Novak | member | Political Bureau"],
  ],
])("of which party the bodies are that every party has: %s", (text, persons) => expect(personsIn(text)).toEqual(persons));

test.each([
  [
    "The summit admitted Tonga. The Foreign Minister of that country, Sione Vea, took the floor.",
    {},
    ["Sione Vea | Foreign Minister |  | TO"],
  ],
  [
    "Two boats given by Tonga were handed over today by Ambassador Sione Vea.",
    { publisher: "Ministry of Defence of Malta", country: "MT" },
    ["Sione Vea | Ambassador |  | TO"],
  ],
  // Who opens a sentence of her own ministry, or comes along, is its own.
  [
    "Ambassador Ana Lima thanked Tonga. The Minister, Tom Borg, accompanied by Ambassador Rita Grech, left for Tonga.",
    { publisher: "Ministry of Defence of Malta", country: "MT" },
    ["Ana Lima | Ambassador |  | MT", "Tom Borg | Minister |  | MT", "Rita Grech | Ambassador |  | MT"],
  ],
  // Where an envoy is sent is not whence.
  [
    "The Ambassador-designate to Tonga, Ana Lima, was there too.",
    { publisher: "Ministry of Defence of Malta", country: "MT" },
    ["Ana Lima | Ambassador-designate to Tonga |  | MT"],
  ],
  [
    "The Director-General for Protocol, Ana Lima, received Tongan Ambassador Sione Vea. Tonga and the Seychelles are islands.",
    { publisher: "State House of Seychelles", country: "SC" },
    ["Ana Lima | Director-General for Protocol |  | SC", "Sione Vea | Ambassador |  | TO"],
  ],
])("whose country is told elsewhere: %s", (text, told, persons) => expect(personsIn(text, told)).toEqual(persons));

test("a name in small words of the lists is one where nothing else bears it", () =>
  expect(organisationsIn("The Stortinget voted on Monday.")).toEqual(["Stortinget | body | NO"]));
