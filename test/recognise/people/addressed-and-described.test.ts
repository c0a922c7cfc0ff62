import { expect, test } from "vitest";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  [
    "To His Excellency Mr. Tomas Novak,\nChairman of the Standing Committee of the National Assembly\nof the Socialist Republic of Viet Nam\nExcellency,",
    ["Tomas Novak | Chairman | Standing Committee of the National Assembly of the Socialist Republic of Viet Nam | VN"],
  ],
  [
    "To Comrade Tomas Novak,\nGeneral Secretary of the Fiji Reef Party\nDear Comrade,",
    ["Tomas Novak | General Secretary | Fiji Reef Party | FJ"],
  ],
  ["Ana Lima\nFiji Council of Weavers\nSuva", ["Ana Lima |  |  | FJ"]],
  // What is told below a name is no office.
  ["Ana Lima\nThe Minister of Trade of Fiji came to Suva.", ["Ana Lima", "~Minister of Trade | Minister of Trade |  | FJ"]],
])("who signs, or whom a letter goes to, on lines of their own: %s", (text, persons) => expect(personsIn(text)).toEqual(persons));

test.each([
  [
    "Present were Ana Lima from the Basque coalition EH Bildu, and Tomas Novak, of the political secretariat of the Fiji Reef Party.",
    ["Ana Lima |  |  | ES", "Tomas Novak |  |  | FJ"],
  ],
  [
    "Ana Lima, for the Fiji Reef Party, and Tomas Novak, speaking for the PSUV, wrote to us.",
    ["Ana Lima |  |  | FJ", "Tomas Novak |  |  | VE"],
  ],
  // "For her part" stands for nobody, and "for the Party's guests" tells what for.
  ["Ana Lima, for her part, thanked Tomas Novak, for the Fiji Reef Party's guests had left.", ["Ana Lima", "Tomas Novak"]],
  [
    "The Vice-Minister for Latin American and Caribbean Relations of the Peruvian Foreign Ministry, Mr Luis Soto, came.",
    ["Luis Soto | Vice-Minister for Latin American and Caribbean Relations | Peruvian Foreign Ministry | PE"],
  ],
  // Whose somebody is ends the first office, and what the second is for is no part of it.
  [
    "The Prime Minister of Fiji and Foreign Affairs Minister Ana Lima left.",
    ["Ana Lima | Prime Minister; Foreign Affairs Minister |  | FJ"],
  ],
  [
    "Deputy Chairman of the State Committee for National Security Kamchyk Tashev met the Fijian President, Ana Lima.",
    ["Kamchyk Tashev | Deputy Chairman | State Committee for National Security", "Ana Lima | President |  | FJ"],
  ],
])("of whom somebody is: %s", (text, persons) => expect(personsIn(text)).toEqual(persons));

test.each([
  ["The O.A.U. thanked S.W.A.P.O. on Monday.", ["O.A.U. | igo", "S.W.A.P.O. | party | NA"]],
  ["The Sandinistas of Nicaragua met the Common Market's guests.", ["Sandinistas | party | NI", "Common Market | igo"]],
  ["An Independent candidate spoke.", []],
])("organisations as print spells them: %s", (text, organisations) => expect(organisationsIn(text)).toEqual(organisations));
