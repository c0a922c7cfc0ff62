import { expect, test } from "vitest";
import { personsIn, recogniseText } from "./actors-in.ts";

test.each([
  [
    "The Deputy Head of the Cabinet, Minister of Trade of Turkmenistan Batyr Orazow spoke.",
    ["Batyr Orazow | Deputy Head; Minister of Trade | Cabinet | TM"],
  ],
  [
    "Leader of the Union of Farmers, President of Tajikistan, Honorable Farhod Nazarov, spoke.",
    ["Farhod Nazarov | Leader; President | Union of Farmers | TJ"],
  ],
  [
    "Politburo member, Permanent Member of the Secretariat Tran Van Cam spoke.",
    ["Tran Van Cam | Politburo member; Permanent Member | Secretariat"],
  ],
  ["State Councillor, Foreign Minister of Oman Said Harthy spoke.", ["Said Harthy | State Councillor; Foreign Minister |  | OM"]],
])("titles behind a comma go with the name behind the last: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  [
    "She met the President of the Republic, Prime Minister Ana Lima and others.",
    ["~President of the Republic | President of the Republic", "Ana Lima | Prime Minister"],
  ],
  [
    "The Ambassador of Peru, Deputy Minister Ana Lima and others came.",
    ["~Ambassador of Peru | Ambassador |  | PE", "Ana Lima | Deputy Minister |  | PE"],
  ],
  ["Chosen as Ambassador to Peru, Deputy Minister Lima spoke.", ["Lima | Deputy Minister"]],
  ["He passed greetings from the Lao top leaders to Prime Minister Ana Lima of Peru.", ["Ana Lima | Prime Minister |  | PE"]],
  ["The Minister of Water, Ambassador Ana Lima, came.", ["Ana Lima | Minister of Water"]],
])("but not those of somebody else: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  [
    "The Clerk of the Assembly, Ana Lima, the Deputy Speaker, Hon. Tomas Novak, and the Chief of Protocol, Sefo Vula, came.",
    ["Ana Lima | Clerk | Assembly", "Tomas Novak | Deputy Speaker", "Sefo Vula | Chief of Protocol"],
  ],
  [
    "President Ana Lima, the chair of the African Union, said that Tomas Novak had come.",
    ["Ana Lima | President; chair | African Union", "Tomas Novak"],
  ],
  [
    "Ana Lima, the Foreign Minister, Tomas Novak, the Deputy Speaker, and Sefo Vula, the Clerk, came.",
    ["Ana Lima | Foreign Minister", "Tomas Novak | Deputy Speaker", "Sefo Vula | Clerk"],
  ],
])("of several titles with a name behind each, everyone has the one before: %s", (text, expected) =>
  expect(personsIn(text)).toEqual(expected),
);

test("a committee of a known body is of its country, whatever town is called like a word of it", () =>
  expect(personsIn("The Chairperson of the State Duma Committee Oleg Petrov spoke.")).toEqual([
    "Oleg Petrov | Chairperson | State Duma Committee | RU",
  ]));

test("a rank in small letters behind a comma is no part of the name, nor the whole title", () =>
  expect(personsIn("She met the Chief of Staff of the Brazilian Army, general Otávio Leme.")).toEqual([
    "Otávio Leme | Chief of Staff | Brazilian Army | BR",
  ]));

test("a daily or an information service with a country's name leaves out whose ministers it means", () => {
  const country = (publisher: string) =>
    recogniseText("Foreign Minister Ana Lima spoke.", { publisher }).actors[0]?.country?.value;
  expect(country("Example Fiji Sun")).toBe("FJ");
  expect(country("Samoa Example Information Service")).toBe("WS");
  expect(country("Friends of Fiji")).toBeUndefined();
});

test.each([
  // Whose office it is, and whom it serves.
  ["The special envoy of President Paul Ondo spoke.", ["~special envoy | special envoy", "Paul Ondo | President"]],
  ["An envoy of H.E. Paul Ondo spoke.", ["~envoy | envoy", "Paul Ondo"]],
  ["An adviser of Paul Ondo spoke.", ["~adviser | adviser", "Paul Ondo"]],
  ["Ana Lima, adviser to President Paul Ondo, spoke.", ["Ana Lima | adviser", "Paul Ondo | President"]],
  ["The Private Secretary to King Ondo, Ana Lima, spoke.", ["Ondo | King", "Ana Lima | Private Secretary"]],
  [
    "The Special Representative of the Secretary-General Ana Lima spoke.",
    ["Ana Lima | Special Representative of the Secretary-General"],
  ],
  ["Ana Lima, special envoy from the President of Gabon, spoke.", ["Ana Lima | special envoy from the President |  | GA"]],
  ["Thanking President Paul Ondo, she left.", ["Paul Ondo | President"]],
  ["Retired Admiral Paul Ondo spoke.", ["Paul Ondo"]],
  ["The Angolan Minister of Health, Franco Mufinda, spoke.", ["Franco Mufinda | Minister of Health |  | AO"]],
])("%s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  [
    "The presidents of the Dockers' Union and the Miners' League, Ana Lima and Tom Borg, met.",
    ["Ana Lima | president | Dockers' Union", "Tom Borg | president | Miners' League"],
  ],
  [
    "The general secretaries of the Communist Party of Greece and the Portuguese Communist Party, Nikos Vallas and João Serra, met.",
    [
      "Nikos Vallas | general secretary | Communist Party of Greece | GR",
      "João Serra | general secretary | Portuguese Communist Party | PT",
    ],
  ],
  // One name is not of two unions.
  ["The presidents of the Dockers' Union and the Miners' League, Ana Lima of Fiji and guests met.", ["Ana Lima |  |  | FJ"]],
])("as many names as organisations are of them in their order: %s", (text, expected) =>
  expect(personsIn(text).filter((line) => !line.startsWith("~"))).toEqual(expected),
);

test.each([
  ["Minister of Justice Ana Lima spoke.", ["Ana Lima | Minister of Justice"]],
  ["Deputy Minister of Justice Ana Lima of Fiji spoke.", ["Ana Lima | Deputy Minister of Justice |  | FJ"]],
  // Near miss: somebody whom she serves.
  ["The special envoy of President Ana Lima spoke.", ["~special envoy | special envoy", "Ana Lima | President"]],
])("what an office is for is nobody's title: %s", (text, expected) => expect(personsIn(text)).toEqual(expected));

test.each([
  [
    "Present were Ana Lima, deputy minister of Fiji, and the Tongan ambassador.",
    ["Ana Lima | deputy minister |  | FJ", "~ambassador | ambassador |  | TO"],
  ],
  // Near miss: the second office is of her country as well.
  ["Present was Ana Lima, deputy minister of Fiji, the Fijian negotiator.", ["Ana Lima | deputy minister; negotiator |  | FJ"]],
])("an office with another country's adjective behind a name is somebody else's: %s", (text, expected) =>
  expect(personsIn(text)).toEqual(expected),
);
