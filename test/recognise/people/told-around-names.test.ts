import { expect, test } from "vitest";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  // Behind a surname alone.
  [
    "Fijian Foreign Minister Ana Lima came. Lima, also a member of the Harbour Board of the Fiji Tide Party, spoke.",
    ["Ana Lima | Foreign Minister; member | Harbour Board of the Fiji Tide Party | FJ"],
  ],
  // What stands behind a surname and belongs to another name, or to several people, is not its own.
  [
    "Ana Lima, chair of the Tide Union, came. With Lima, the Prime Minister of Fiji, Tomas Novak, spoke. According to Lima, Fijian officials agreed.",
    ["Ana Lima | chair | Tide Union", "Tomas Novak | Prime Minister |  | FJ"],
  ],
  ["Ana Lima, Fijian ambassador to Malta, and staff members of the embassy came.", ["Ana Lima | ambassador to Malta |  | FJ"]],
  // In lists.
  [
    "Ana Lima, International Section, Fiji Tide Party; Tomas Novak, Malta Tide Party.",
    ["Ana Lima |  |  | FJ", "Tomas Novak |  |  | MT"],
  ],
  ["They thanked Ana Lima, Malta Tide Party and others.", ["Ana Lima"]],
  [
    "Ana Lima, director of the C.C., Workers' Party of Fiji (WPF), came.",
    ["Ana Lima | director | C.C. of the Workers' Party of Fiji | FJ"],
  ],
  ["The Fiji Tide Front's Ana Lima came.", ["Ana Lima |  |  | FJ"]],
  ["Ana Lima, representing the Fiji Tide Union, came.", ["Ana Lima |  |  | FJ"]],
  [
    "The Fijian ambassadors to Malta and Kenya, Ana Lima and Tomas Novak, came.",
    ["Ana Lima | ambassador to Malta |  | FJ", "Tomas Novak | ambassador to Malta |  | FJ"],
  ],
  ["Ana Lima (L, front), chair of the Fiji Tide Union, listens.", ["Ana Lima | chair | Fiji Tide Union | FJ"]],
  [
    "Assistant Minister Ana Lima and Principal Deputy Adviser Tomas Novak came.",
    ["Ana Lima | Assistant Minister", "Tomas Novak | Principal Deputy Adviser"],
  ],
  [
    "The Fiji Harbour Foundation wrote. Ana Lima, the foundation's president, came.",
    ["Ana Lima | president | Fiji Harbour Foundation | FJ"],
  ],
  [
    "Ana Lima, member of the Fiji Tide Party (FTP) party and former mayor, came.",
    ["Ana Lima | member; former mayor | Fiji Tide Party | FJ"],
  ],
  ["The Minister of Information and Broadcasting Ana Lima came.", ["Ana Lima | Minister of Information and Broadcasting"]],
])("%s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  // Whose "its" is, told in the sentences before; not where one opens with a state, and not further back.
  [
    "The Fiji Harbour Foundation opened an office. Its director, Ana Lima, spoke.",
    ["Ana Lima | director | Fiji Harbour Foundation | FJ"],
  ],
  [
    "In Malta the Tide Union wrote to the Harbour Bank. It was brief. Its head, Ana Lima, spoke.",
    ["Ana Lima | head | Tide Union"],
  ],
  ["Fiji left the Tide Union. Its president, Ana Lima, spoke.", ["Ana Lima | president"]],
  ["The Tide Union wrote. It rained. It was late. Its head, Ana Lima, spoke.", ["Ana Lima | head"]],
  [
    "Fijian President Ana Lima came. President Ana Lima's spokesman Tomas Novak spoke.",
    ["Ana Lima | President |  | FJ", "Tomas Novak | spokesman |  | FJ"],
  ],
  [
    "Suva's mayor, Ana Lima, came with Tomas Novak, a trade unionist from Nairobi.",
    ["Ana Lima | mayor |  | FJ", "Tomas Novak | trade unionist |  | KE"],
  ],
  // A town behind the name, of whom is over places; not of others.
  ["Mayor Ana Lima of Nairobi came.", ["Ana Lima | Mayor |  | KE"]],
  ["Mayor Ana Lima of the Nairobi Choir came.", ["Ana Lima | Mayor |  | KE"]],
  ["Nairobi Mayor Ana Lima came.", ["Ana Lima | Nairobi Mayor |  | KE"]],
  // For whom somebody works, and what somebody studies.
  [
    "Fijian Ambassador to Malta Ana Lima and Counsellor Tomas Novak came. Foreign Minister Mary Borg spoke.",
    ["Ana Lima | Ambassador to Malta |  | FJ", "Tomas Novak | Counsellor |  | FJ", "Mary Borg | Foreign Minister |  | MT"],
  ],
  [
    "The Kenya correspondent Ana Lima and the Kenyan scholar Tomas Novak came.",
    ["Ana Lima | correspondent", "Tomas Novak | scholar |  | KE"],
  ],
  ["Ana Lima, head of the Kenya Section at the Foreign Ministry of Fiji, came.", ["Ana Lima | head | Kenya Section | FJ"]],
])("whose country: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  // A title that opens its sentence, that ends in where somebody is from, or that is an item of a list.
  ["The head of the Harbour Board of Fiji, Ana Lima was present.", ["Ana Lima | head | Harbour Board of Fiji | FJ"]],
  ["After the talks with the head of the Harbour Board of Fiji, Tomas Novak left.", ["Tomas Novak"]],
  [
    "They met Republican Senator from Vermont, Ana Lima, and Senator Tomas Novak (Vermont).",
    ["Ana Lima | Republican Senator |  | US", "Tomas Novak | Senator |  | US"],
  ],
  [
    "The mayor of Nadi in Fiji, Ana Lima, and the Foreign Minister of Tonga, Licda. Mele Fifita, came.",
    ["Ana Lima | mayor of Nadi", "Mele Fifita | Foreign Minister |  | TO"],
  ],
  [
    "Ana Lima, Fiji's Foreign Minister, and her Tongan counterpart, Mele Fifita, came.",
    ["Ana Lima | Foreign Minister |  | FJ", "Mele Fifita | Foreign Minister |  | TO"],
  ],
  [
    "Minister for Foreign Trade, Ana Lima; and the Fijian envoy came.",
    ["Ana Lima | Minister for Foreign Trade", "~envoy | envoy |  | FJ"],
  ],
  ["Ana Lima, president of the Councils of State and Ministers of Fiji, spoke.", ["Ana Lima | president | Councils of State"]],
  // A trade that no list has, with an organisation behind it.
  ["Ana Lima, a volcanologist at the Fiji Tide Institute, spoke.", ["Ana Lima | volcanologist | Fiji Tide Institute | FJ"]],
  // The side somebody is on, whom they are told with, and what they are called.
  [
    "Tide Minister Ana Lima and Tomas Novak took part on the Fijian side.",
    ["Ana Lima | Tide Minister |  | FJ", "Tomas Novak |  |  | FJ"],
  ],
  ["Requested by the Fijian side, the talks brought Tide Minister Ana Lima home.", ["Ana Lima | Tide Minister"]],
  ["General Secretary and State President Ana Lima spoke.", ["Ana Lima | General Secretary; State President"]],
  [
    "Fijian President Ana Lima and Tide Minister Tomas Novak spoke.",
    ["Ana Lima | President |  | FJ", "Tomas Novak | Tide Minister |  | FJ"],
  ],
  ["Fijian President Ana Lima and President Tomas Novak spoke.", ["Ana Lima | President |  | FJ", "Tomas Novak | President"]],
  [
    "They thanked the veteran Fijian republican Ana Lima and Tomas Novak of the Maltese embassy.",
    ["Ana Lima |  |  | FJ", "Tomas Novak |  |  | MT"],
  ],
])("in other places: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test("a committee is not of the country that it is for", () =>
  expect(
    organisationsIn(
      "The Lagos Fiji Committee, the National Fiji Network, the Committee for Cooperation with Fiji and the Fijian Harbour Committee met.",
    ),
  ).toEqual([
    "Lagos Fiji Committee | body | NG",
    "National Fiji Network | organisation",
    "Committee for Cooperation with Fiji | body",
    "Fijian Harbour Committee | body | FJ",
  ]));

test("an envoy of whom no country is told is of the one embassy that the article names, or whose the ambassador is “for” it", () => {
  const told = (text: string): readonly string[] => personsIn(text);
  expect(told("The Embassy of Fiji held a reception. Ambassador Ana Lima spoke.")).toEqual(["Ana Lima | Ambassador |  | FJ"]);
  expect(told("The Fijian Embassy and the Embassy of Peru held a reception. Ambassador Ana Lima spoke.")).toEqual([
    "Ana Lima | Ambassador",
  ]);
  expect(told("The High Commissioner for Fiji, Ana Lima, spoke.")).toEqual(["Ana Lima | High Commissioner |  | FJ"]);
});

test("a counterpart in a country is of that country, and “His Highness the” stands before a title", () => {
  expect(personsIn("He met his counterpart in Fiji, Ana Lima.")).toEqual(["Ana Lima |  |  | FJ"]);
  expect(personsIn("A cable was sent by His Highness the Crown Prince Sheikh Said Harthy.")).toEqual([
    "Said Harthy | Crown Prince",
  ]);
});
