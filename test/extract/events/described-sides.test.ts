import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const sides = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, participants }) =>
      `${name}: ${participants.map(({ side, name: who, country }) => `${side} ${who.value} ${country?.value ?? "-"}`).join(", ")}`,
  );

test.each([
  ["The Tonga-led coalition bombed a camp in Fiji.", ["measure: A Tonga-led coalition -, B Fiji FJ"]],
  ["Fiji's navy seized a Tongan-flagged tanker.", ["measure: A Fiji's navy FJ, B Tongan-flagged tanker -"]],
  ["The police detained a Tongan-owned ship.", ["measure: A police -, B Tongan-owned ship -"]],
  ["Z9 rebels killed four Fijian soldiers near the lake in Tonga.", ["measure: A Z9 rebels -, B four Fijian soldiers FJ"]],
  // Whoever is but of a make or birth has nothing to do with the country.
  ["The police detained a Tongan-born baker.", []],
  ["Fiji’s police detained six bakers.", []],
])("a country in a compound makes a dealing one across a border: %s", (text, expected) => {
  expect(sides(text)).toEqual(expected);
});

test("a body told by the city in which it sits is of its country", () => {
  expect(sides("A court in Suva sentenced Tongan minister Sione Vea to a year.")).toEqual([
    "measure: A court FJ, B Sione Vea TO",
  ]);
  expect(sides("A Suva court sentenced Tongan minister Sione Vea to a year.")).toEqual(["measure: A court FJ, B Sione Vea TO"]);
  expect(sides("A Suva tennis court pleased Tongan minister Sione Vea for a year.")).toEqual([]);
});

test("several who are named by one decree change their offices together", () => {
  const two = ["office-change: A Ana Lima -, A Tomas Novak -"];
  expect(sides("The decree appoints Ana Lima ambassador to Fiji and Tomas Novak ambassador to Tonga.")).toEqual(two);
  expect(sides("The President appointed Ana Lima as Minister of Trade and Minister Tomas Novak thanked her.")).toEqual([
    "office-change: A Ana Lima -",
  ]);
});

test("a body that fills an office of its own is the body", () => {
  expect(sides("The Pacific Islands Forum elected Ana Lima of Fiji as one of its vice-presidents.")).toEqual([
    "office-change: A Ana Lima FJ, B Pacific Islands Forum -",
  ]);
});
