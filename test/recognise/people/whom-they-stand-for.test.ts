import { expect, test } from "vitest";
import { organisationsIn, personsIn, recogniseText } from "./actors-in.ts";

const implied = (text: string) =>
  recogniseText(text)
    .actors.filter(({ kind }) => kind === "person")
    .map(({ name, country, implied: told }) => `${name.value} ${country?.value ?? (told ? `~${told.value}` : "-")}`);

test.each([
  [
    "Our chair, Ana Lima, has sent the message on behalf of the Society for Reef Care.",
    "Weavers' Bulletin",
    ["Ana Lima | chair | Society for Reef Care"],
  ],
  // Who speaks for somebody behind another name speaks for the other.
  [
    "The chair, Ana Lima, thanked Tomas Novak, who spoke on behalf of the Society for Reef Care.",
    "Weavers' Bulletin",
    ["Ana Lima | chair", "Tomas Novak"],
  ],
  [
    "It was signed by Ana Lima, General Secretary, and Tom Borg, Treasurer, for the Tide Party of Malta; by Sefo Vula, member of the Political Committee, for the Fiji Reef Party; and by Wyx Qarlo for the Samoan Palm Party.",
    "Weavers' Bulletin",
    [
      "Ana Lima | General Secretary | Tide Party of Malta | MT",
      "Tom Borg | Treasurer | Tide Party of Malta | MT",
      "Sefo Vula | member | Political Committee of the Fiji Reef Party | FJ",
      "Wyx Qarlo |  |  | WS",
    ],
  ],
  [
    "On behalf of the Fiji Reef Party, Ana Lima spoke first, then the Tide Party of Malta, on whose behalf Tom Borg came.",
    "Weavers' Bulletin",
    ["Ana Lima |  |  | FJ", "Tom Borg |  |  | MT"],
  ],
  // What is done for a party says nothing of whom it is done by.
  ["The rally attended by many thanked Ana Lima for the Tide Party of Malta's school.", "Weavers' Bulletin", ["Ana Lima"]],
  // A president of a state stays one.
  ["President Ana Lima of Fiji signed on behalf of the Reef Union.", "Weavers' Bulletin", ["Ana Lima | President |  | FJ"]],
  // A paper has no chair.
  ["Our chair, Ana Lima, has sent the message.", "Weavers' Bulletin", ["Ana Lima | chair"]],
  ["Our chair, Ana Lima, has sent the message.", "Weavers' Society", ["Ana Lima | chair | Weavers' Society"]],
  // "Its" is of what was told before.
  ["Its director general, Ana Lima, came.", "Ministry of Trade of Zambia", ["Ana Lima | director general |  | ZM"]],
])("for whom somebody acts: %s", (text, publisher, persons) => expect(personsIn(text, { publisher })).toEqual(persons));

test.each([
  [
    "It was signed between the Coastal Bank of Fiji and the Harbour Fund of Malta.\nThe signing was short.\nIt was signed by Ana Lima, Deputy Director, for the Fijian side, and by Tomas Novak, Director, for the Maltese side.",
    ["Ana Lima | Deputy Director | Coastal Bank of Fiji | FJ", "Tomas Novak | Director | Harbour Fund of Malta | MT"],
  ],
  // Of two of one country nobody knows which.
  [
    "It was signed between the Coastal Bank of Fiji and the Harbour Fund of Fiji.\nIt was signed by Ana Lima, Deputy Director, for the Fijian side.",
    ["Ana Lima | Deputy Director |  | FJ"],
  ],
])("whoever signs for a side: %s", (text, persons) => expect(personsIn(text)).toEqual(persons));

test.each([
  [
    "Dear friends,\nOn the occasion of the tenth anniversary of the foundation of your party, the Fiji Weavers' Federation sends you its greetings. We oppose the tariffs.\nAna Lima\nGeneral Secretary",
    "Ana Lima | General Secretary | Fiji Weavers' Federation | FJ",
  ],
  // Where and when it was signed stands below.
  [
    "The Fiji Tide Party greets you. We oppose the tariffs.\nAna Lima\nGeneral Secretary\nSuva, 3 May 2024",
    "Ana Lima | General Secretary | Fiji Tide Party | FJ",
  ],
  [
    "Somebody greets you. We oppose the tariffs of the Fiji Tide Party.\nAna Lima\nGeneral Secretary\nSuva, 3 May 2024",
    "Ana Lima | General Secretary",
  ],
  // What nobody knows is an organisation behind an adjective.
  ["They met Tomas Novak of the Greek Tide Initiative.", "Tomas Novak |  |  | GR"],
  ["They met Tomas Novak of the Greek Tide.", "Tomas Novak"],
  [
    "The Fijian agronomist Ana Lima, national coordinator of the Landless League, came.",
    "Ana Lima | national coordinator | Landless League | FJ",
  ],
])("the organisation and country of %s", (text, person) => expect(personsIn(text)).toContain(person));

test.each([
  ["President Ana Lima and Prime Minister Novak discussed supporting Fiji.", ["Ana Lima -", "Novak -"]],
  ["In Fiji President Ana Lima and Prime Minister Novak discussed support.", ["Ana Lima FJ", "Novak FJ"]],
])("a country that is talked about sets nothing: %s", (text, expected) => expect(implied(text)).toEqual(expected));

test("whoever invites is of where the visit leads", () =>
  expect(
    personsIn("She paid a visit to Malta at the invitation of the Minister of Trade, Tomas Novak.", {
      publisher: "Ministry of Trade of Fiji",
    }),
  ).toEqual(["Tomas Novak | Minister of Trade |  | MT"]));

test("members of a delegation are not of the party that invited it", () =>
  expect(
    personsIn(
      "The delegation of the Weavers' Union of Fiji travelled to Malta at the invitation of the Malta Tide Party. With it was Tomas Novak.",
    ),
  ).not.toContain("Tomas Novak |  |  | MT"));

test.each([
  ["The guest saw the Suva Tractor Works.", ["Suva Tractor Works | organisation | FJ"]],
  ["The guest saw public works.", []],
  ["They met the Reef Weavers' Workshop.", ["Reef Weavers' Workshop | organisation"]],
  ["They met at the Reef Workshop.", []],
  ["The Maltese Workers' Unity met.", ["Maltese Workers' Unity | party | MT"]],
  ["They gave it to the Mother and Infant Hospital.", ["Mother and Infant Hospital | organisation"]],
  ["The Dyke and Bridge Corps of the Slovak Republic came.", ["Dyke and Bridge Corps of the Slovak Republic | body | SK"]],
  ["We oppose the tariffs of the European Union on Fijian mats.", ["European Union | igo"]],
])("names of organisations: %s", (text, expected) =>
  expect(
    organisationsIn(text).map((told) =>
      told
        .split(" | ")
        .slice(0, expected[0]?.split(" | ").length ?? 1)
        .join(" | "),
    ),
  ).toEqual(expected),
);
