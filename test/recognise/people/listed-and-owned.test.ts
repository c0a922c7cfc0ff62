import { expect, test } from "vitest";
import { meantIn, organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  [
    "Two ambassadors came to Suva. They are Tomas Novak of Malta and Mele Vaka of Tonga.",
    ["Tomas Novak | ambassador |  | MT", "Mele Vaka | ambassador |  | TO"],
  ],
  [
    "On Friday those of the ambassadors who will represent Fiji were sworn in: Ana Lima in Malta and Tomas Novak in Tonga.",
    ["Ana Lima | ambassador |  | FJ", "Tomas Novak | ambassador |  | FJ"],
  ],
  [
    "Two heads of mission came. They are Ana Lima of Fiji and Mele Vaka of Tonga.",
    ["Ana Lima | head of mission |  | FJ", "Mele Vaka | head of mission |  | TO"],
  ],
  // Somebody else's office is no list's.
  ["Two ambassadors came. They met Ana Lima of Fiji.", ["Ana Lima |  |  | FJ"]],
])("an office that is told once for all of a list: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test("who is appointed goes to a post, and follows somebody there", () =>
  expect(
    personsIn("The Ministry appointed two ambassadors. Ana Lima goes to Tonga, where she takes over from Tomas Novak.", {
      publisher: "Ministry of Foreign Affairs of Fiji",
    }),
  ).toEqual(["Ana Lima | ambassador |  | FJ", "Tomas Novak | former ambassador |  | FJ"]));

test.each([
  [
    "Two ambassadors came to Suva. They are Tomas Novak of Malta and Mele Vaka of Tonga.",
    ["Two ambassadors → Tomas Novak, Mele Vaka"],
  ],
  [
    "Ana Lima met a number of ambassadors. The talks were attended by the Ambassador of Malta, Tomas Novak, and the Ambassador of Tonga, Mele Vaka.",
    ["ambassadors → Tomas Novak, Mele Vaka"],
  ],
  // As many as they are told to be.
  ["Five ambassadors came to Suva. They are Tomas Novak of Malta and Mele Vaka of Tonga.", []],
])("several who are named behind: %s", (text, expected) => expect(meantIn(text, ["collective"])).toEqual(expected));

test.each([
  [
    "The Fiji Tide Party (FTP) came. Ana Lima, the FTP's secretary for organisation, spoke. So did the FTP's Organization Secretary, Tomas Novak.",
    [
      "Ana Lima | secretary for organisation | Fiji Tide Party | FJ",
      "Tomas Novak | Organization Secretary | Fiji Tide Party | FJ",
    ],
  ],
  [
    "Ana Lima, Secretary of Organization of the Fiji Tide Party, came.",
    ["Ana Lima | Secretary of Organization | Fiji Tide Party | FJ"],
  ],
  [
    "Ana Lima, Secretary of the Organization of Fiji Farmers, came.",
    ["Ana Lima | Secretary | Organization of Fiji Farmers | FJ"],
  ],
  [
    "The Permanent Representative of Fiji to the United Nations, Ana Lima, spoke.",
    ["Ana Lima | Permanent Representative to the United Nations |  | FJ"],
  ],
])("what an office is for, and where it is held: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test("a secretary of organization is of no organisation of that name", () =>
  expect(organisationsIn("Ana Lima, Secretary of Organization of the Fiji Tide Party, came.")).toEqual([
    "Fiji Tide Party | party | FJ",
  ]));

test.each([
  [
    "A delegation of the Fiji Tide Party under Ana Lima, who heads its Department of Trade, came.",
    ["Ana Lima | head | Department of Trade | FJ"],
  ],
  [
    "A delegation of the Fiji Tide Party with Ana Lima, head of the Department of Trade, at its head came.",
    ["Ana Lima | head | Department of Trade | FJ"],
  ],
  [
    "They were met by the secretary of the Fiji Tide Party and by Ana Lima, who heads its Trade Section.",
    ["Ana Lima | head | Trade Section | FJ"],
  ],
  [
    "The Fiji Tide Party met. Ana Lima, head of the party's Trade Section, spoke.",
    ["Ana Lima | head | party's Trade Section | FJ"],
  ],
])("whose part it is that somebody heads: %s", (text, expected) => expect(personsIn(text)).toContainEqual(expected[0]));

test("who is of a body of the state is of the outlet's state, whatever the office", () =>
  expect(
    personsIn(
      "Ana Lima, executive director of the Ministry of Trade, spoke. Tomas Novak, executive director of the Harbour Union, sang.",
      {
        publisher: "Ministry of Trade of Fiji",
      },
    ).map((person) => person.split(" | ").at(-1)),
  ).toEqual(["FJ", "Harbour Union"]));

test.each([
  [
    "Tomas Novak, Chairman of Fiji's National Assembly, and Mele Vaka, his Tongan counterpart, came.",
    "Mele Vaka | Chairman | National Assembly | TO",
  ],
  [
    "Tomas Novak, member of the Politburo and Chair of its Commission for Trade, met his Tongan counterpart, Mele Vaka.",
    "Mele Vaka | Chair | Commission for Trade | TO",
  ],
  // A body that is the only one of its name is not the counterpart's.
  [
    "Tomas Novak, Speaker of the National Assembly of Fiji, met his Tongan counterpart, Mele Vaka.",
    "Mele Vaka | Speaker |  | TO",
  ],
])("the body of a counterpart: %s", (text, expected) => expect(personsIn(text)).toContainEqual(expected));

test.each([
  [
    "Samoa's Tautai Faleolo and Kiribati's Beretiti Tiare shook hands.",
    ["Tautai Faleolo |  |  | WS", "Beretiti Tiare |  |  | KI"],
  ],
  ["Bolu Vakatora, of Tonga, nodded.", ["Bolu Vakatora |  |  | TO"]],
])("names that a country stands beside: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test("whoever is accredited as something holds that office, of the country that sends", () =>
  expect(
    personsIn(
      "The President of Malta, Carmela Zahra, received the letters of credence of Mrs. Mele Vaka, by which she is accredited as High Commissioner of Tonga, on Monday.",
    ),
  ).toContain("Mele Vaka | High Commissioner |  | TO"));

test("what somebody did is no organisation of theirs", () =>
  expect(personsIn("Speaker Tomas Novak of Fiji received a delegation of the Fiji–Malta Friendship Group.")).toEqual([
    "Tomas Novak | Speaker |  | FJ",
  ]));
