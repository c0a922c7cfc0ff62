import { describe, expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) =>
      `${name} ${participants.map(({ side, name: { value }, country }) => `${side} ${value} ${country?.value ?? "?"}`).join(", ")}`,
  );

describe("forces and services of two sides work together", () => {
  test.each([
    [
      "Sailors of the Danish Navy and the French Navy trained together off Suva.",
      "cooperation A Danish Navy DK, A French Navy FR",
    ],
    ["KFOR and the Serbian Armed Forces held a patrol on Monday.", "cooperation A KFOR ?, A Serbian Armed Forces RS"],
    [
      "Gunners of the 3rd Army and their colleagues of the Omani Army restored a bridge.",
      "cooperation A Gunners of the 3rd Army ?, A colleagues of the Omani Army OM",
    ],
    ["Danish sappers joined Exercise Warrior in Latvia.", "cooperation A Danish sappers DK"],
    // Several that clear a port by themselves give it to nobody.
    ["Polish sappers and Danish divers cleared mines from the port.", "cooperation A Polish sappers PL, A Danish divers DK"],
  ])("%s", (text, expected) => expect(told(text)).toEqual([expected]));

  test.each([
    "Gunners of the 3rd Army and their colleagues of the fire brigade restored a bridge.",
    "The Danish police and their Danish colleagues searched the lake.",
  ])("but not those of one: %s", (text) => expect(told(text)).toEqual([]));
});

test("nobody travels to a sea", () => {
  expect(told("Chilean bombers made a flight to the Coral Sea on Monday.").filter((line) => line.startsWith("visit"))).toEqual(
    [],
  );
});

test("the people of a country act by its name alone, and delegations of many countries by their number", () => {
  expect(told("Indians may enter Kazakhstan without a visa.")).toEqual(["cooperation A Kazakhstan KZ, B Indians IN"]);
  expect(told("Samoa expects delegations from nine countries at the kite festival.")).toEqual([
    "gathering A Samoa WS, B delegations from nine countries ?",
  ]);
});

test.each([
  "A flight from Paris to Nairobi landed safely on Monday after one engine caught fire.",
  "Kenyan rock band Reefline opened its tour in Uganda on Monday.",
])("a plane that lands and a band on tour are no joint work of states: %s", (text) => expect(told(text)).toEqual([]));

test("but the first flight between two countries is", () => {
  expect(told("The first flight from Fiji to Samoa landed in Apia on Monday.")).toEqual(["cooperation A Fiji FJ, B Samoa WS"]);
});
