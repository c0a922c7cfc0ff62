import { expect, test } from "vitest";
import { organisationsIn, recogniseText } from "./actors-in.ts";

const outlets = (text: string): string[] =>
  recogniseText(text).actors.flatMap(({ kind, named, name }) => (kind === "outlet" && named ? [name.value] : []));

test.each([
  ["The minister gave an interview to the Kuryer Nowy on 3 May.", ["Kuryer Nowy"]],
  ["Ana Lima had an opinion piece in the Harbour Dispatch.", ["Harbour Dispatch"]],
  ["She wrote a column for the Tide Examiner.", ["Tide Examiner"]],
  ["She wrote an essay in the Harbour Post.", ["Harbour Post"]],
  ["Question (Example Radio Suva): Will the two meet?", ["Example Radio Suva"]],
  ["Question (Example Student Paper, Riga): Who pays?", ["Example Student Paper"]],
  // Near misses: somebody in office, an agreement, somebody who asks.
  ["In an interview with the Fijian President she asked for more.", []],
  ["She gave an interview in the Grand Tide Hotel.", []],
  ["In an interview with the Reef Workers she asked for more.", []],
  ["She gave an interview to the Reef Fishermen.", []],
  ["He read an essay in the Tide Hall.", []],
  ["An article in the Reef Treaty forbids it.", []],
  ["Question (Ana Lima): Who pays?", []],
])("an outlet is told by its use: %s", (text, names) => {
  expect(outlets(text)).toEqual(names);
  expect(organisationsIn(text).length).toBe(names.length);
});

test.each([
  // Whoever is there for a country is of that country, not of the town.
  ["The head of the Danish aid office in Kampala, Ms Birgit Holm, spoke.", "Birgit Holm", "DK"],
  // An envoy who tells what a country is to do for others speaks for it.
  ["Norway is to give ten lorries, Ambassador Solveig Bratt told the Ministry of Works.", "Solveig Bratt", "NO"],
  ["Ten lorries came from Norway, Ambassador Solveig Bratt told the Ministry of Works.", "Solveig Bratt", null],
  ["The Gambia donated ten lorries, High Commissioner Ana Lima said.", "Ana Lima", "GM"],
  // Near misses: whom the country deals with, what it is, and whoever is but named beside it.
  ["Fiji received two radars from Ambassador Ana Lima.", "Ana Lima", null],
  ["Fiji sent two doctors to a clinic of Ambassador Ana Lima.", "Ana Lima", null],
  ["Fiji is to become a hub of trade, Ambassador Ana Lima said.", "Ana Lima", null],
  ["Fiji’s wells will help the herders, Ambassador Ana Lima said.", "Ana Lima", null],
  ["Fiji gave two radars, Ambassador Ana Lima, the mayor and the choir being there.", "Ana Lima", null],
])("whose country: %s", (text, name, country) => {
  const actor = recogniseText(text).actors.find((one) => one.name.value === name);
  expect(actor?.country?.value ?? null).toBe(country);
});
