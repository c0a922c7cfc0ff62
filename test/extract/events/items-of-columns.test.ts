import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const places = (...items: readonly string[]): readonly string[] =>
  code(`World news in brief\n\n${items.join("\n\n")}\n`, "2014-06-10").extraction.reports.map(
    ({ class: name, place }) => `${name} ${place ? `${place.name.value},${place.country?.value ?? null}` : null}`,
  );

const luanda = "LUANDA. A conference of African trade unions opened here on 3 June.";
const lima = "LIMA. The Foreign Minister of Peru, Ana Salas, met the Foreign Minister of Ecuador, Luis Vega, on 4 June.";

test("what an item of a column tells happened at the town that heads the item", () => {
  expect(places(luanda, lima)).toEqual(["gathering Luanda,AO", "meeting Lima,PE"]);
  expect(places(lima, luanda)).toEqual(["meeting Lima,PE", "gathering Luanda,AO"]);
});

test("what stands before the first item is not where that one was written", () => {
  const opening = "A conference of African trade unions opened on 3 June.";
  const notes = ["The harbour was quiet.", "It had rained for a week.", "The ferries did not run.", "The market was shut."];
  expect(places(opening, ...notes, lima)).toEqual(["gathering null", "meeting Lima,PE"]);
});

test("who speaks in one item does not speak at the gathering of another", () => {
  const suva =
    "OSLO. In a speech on 5 June the Foreign Minister of Norway, Kari Moen, called upon Sweden and Finland to open their ports.";
  expect(places(luanda, suva)).toEqual(["gathering Luanda,AO", "declaration Oslo,NO"]);
});
