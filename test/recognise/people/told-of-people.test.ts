import { expect, test } from "vitest";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  // A person's name behind a body that ends with a head of its own.
  [
    "Deputy head of the International Department of the Central Committee Chen Wenshan met Ana Lima.",
    ["Chen Wenshan | Deputy head | International Department of the Central Committee", "Ana Lima"],
  ],
  // Items with a hyphen.
  [
    "There were: General Ana Lima - Politburo member, Minister of Trade; General Tomas Novak - Minister of Health.",
    ["Ana Lima | Politburo member; Minister of Trade", "Tomas Novak | Minister of Health"],
  ],
  // Several behind a comma are more people; of two with "and" it is what both are.
  ["They saw Minister Ana Lima, representatives of the Tide Union, and guests.", ["Ana Lima | Minister"]],
  // Officers that a list of the elected tells.
  [
    "The Fiji Tide Union elected Ana Lima president, Sera Tui secretary and Tomas Novak treasurer.",
    [
      "Ana Lima | president | Fiji Tide Union | FJ",
      "Sera Tui | secretary | Fiji Tide Union | FJ",
      "Tomas Novak | treasurer | Fiji Tide Union | FJ",
    ],
  ],
  ["Parliament elected Ana Lima president.", ["Ana Lima | president"]],
  // By a pronoun, where nothing else tells an office and nobody else is named.
  ["Ana Lima died on Monday. She was president of the Fiji Tide Union.", ["Ana Lima | president | Fiji Tide Union | FJ"]],
  ["Minister Ana Lima came. She was president of the Fiji Tide Union.", ["Ana Lima | Minister"]],
  ["Ana Lima met Sera Tui. She was president of the Fiji Tide Union.", ["Ana Lima", "Sera Tui"]],
  ["Ana Lima, who is a leading member of the Fiji Tide Party, spoke.", ["Ana Lima | leading member | Fiji Tide Party | FJ"]],
  ["Ana Lima is joint-General Secretary of the Fiji Tide Union.", ["Ana Lima | joint-General Secretary | Fiji Tide Union | FJ"]],
  // Whose a body is that every party has.
  [
    "The member of the Political Bureau and Secretary of the Central Committee of the Workers' Party of Fiji, Ana Lima, came.",
    [
      "Ana Lima | member; Secretary | Political Bureau of the Workers' Party of Fiji; Central Committee of the Workers' Party of Fiji | FJ",
    ],
  ],
  [
    "A delegation of the Workers' Party of Fiji headed by Ana Lima, member of the Political Bureau, came.",
    ["Ana Lima | member | Political Bureau of the Workers' Party of Fiji | FJ"],
  ],
  ["Ana Lima, member of the Political Bureau, came.", ["Ana Lima | member | Political Bureau"]],
  // Officers at their own congress.
  [
    "The Ninth Congress of the Fiji Dock Workers' Union closed. The outgoing general secretary, Ana Lima, spoke. President Tomas Novak wrote. Sera Tui, secretary of the Malta Tide Union, came.",
    [
      "Ana Lima | outgoing general secretary | Fiji Dock Workers' Union | FJ",
      "Tomas Novak | President",
      "Sera Tui | secretary | Malta Tide Union | MT",
    ],
  ],
  ["The dockers' union EXWU came. The union's secretary, Ana Lima, spoke.", ["Ana Lima | secretary | EXWU"]],
  [
    "Minister of State H E Sefo Tui met Undersecretary for Administrative and Financial Affairs Ana Lima.",
    ["Sefo Tui | Minister of State", "Ana Lima | Undersecretary for Administrative and Financial Affairs"],
  ],
  // A name that ends like an adjective.
  ["Comrade Bui Quang Thai, deputy head, came. Thai officials spoke.", ["Bui Quang Thai | deputy head"]],
  ["They met Ana Lima, Thai minister of trade.", ["Ana Lima | minister of trade |  | TH"]],
])("%s", (text, expected) => expect(personsIn(text).filter((person) => !person.startsWith("~"))).toEqual(expected));

test.each([
  // The party that a body's name tells is named.
  [
    "The Political Bureau of the Workers' Party of Fiji met.",
    ["Political Bureau of the Workers' Party of Fiji | body | FJ", "Workers' Party of Fiji | party | FJ"],
  ],
  ["The Workers' Bloc and the Left Alliance met.", ["Workers' Bloc | party", "Left Alliance | party"]],
  ["The Western Bloc and the Fijian Port Alliance met.", ["Fijian Port Alliance | organisation | FJ"]],
  ["The Democratic Socialist League of Fiji met.", ["Democratic Socialist League of Fiji | party | FJ"]],
  [
    "They came to the Convention of the Fiji Workers' and Peasants' Front.",
    ["Fiji Workers' and Peasants' Front | organisation | FJ"],
  ],
  [
    "The letter of the Fiji Peace Committee to the Cuban Movement for Peace is long.",
    ["Fiji Peace Committee | organisation | FJ", "Cuban Movement for Peace | organisation | CU"],
  ],
  ["Head of the Commission for Information and Training Ana Lima spoke.", ["Commission for Information and Training | body"]],
  ["The Fijian Tide Party met. The PTF's secretary spoke.", ["Fijian Tide Party | party | FJ | PTF"]],
  ["Ana Lima, general secretary of the EXTC-CS, spoke.", ["EXTC-CS | organisation"]],
  ["Pastors for Bread came. Pastors of Suva sang.", ["Pastors for Bread | organisation"]],
])("%s", (text, expected) => expect(organisationsIn(text)).toEqual(expected));
