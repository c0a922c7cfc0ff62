import { expect, test } from "vitest";
import { personsIn } from "./actors-in.ts";

const publisher = "Example outlet";

test.each([
  // Of whom somebody says "our".
  [
    "“Our treasurer, Ana Lima, has opened an account,” Tom Borg of the Reef Union of Fiji told them.",
    ["Ana Lima | treasurer | Reef Union of Fiji | FJ", "Tom Borg |  |  | FJ"],
  ],
  [
    "Tom Borg of the Reef Union of Fiji spoke. “Our treasurer, Ana Lima, has opened an account,” he added.",
    ["Tom Borg |  |  | FJ", "Ana Lima | treasurer | Reef Union of Fiji | FJ"],
  ],
  // Of two nobody knows who says it.
  [
    "“Our treasurer, Ana Lima, has opened an account,” Tom Borg of the Reef Union of Fiji told Karin Solberg of Malta.",
    ["Ana Lima | treasurer", "Tom Borg |  |  | FJ", "Karin Solberg |  |  | MT"],
  ],
  // Who comes with an officer of an organisation of states.
  [
    "Tom Borg, Secretary of the African Union, was accompanied by the Director of Transport, Ana Lima.",
    ["Tom Borg | Secretary | African Union", "Ana Lima | Director of Transport | African Union"],
  ],
  // The only one that there is of the body told before.
  [
    "She gave two beds to the Harbour Clinic of Malta. The head physician, Ana Lima, signed.",
    ["Ana Lima | head physician | Harbour Clinic of Malta | MT"],
  ],
  [
    "The Reef Union of Fiji wrote. Secretary-General Ana Lima signed.",
    ["Ana Lima | Secretary-General | Reef Union of Fiji | FJ"],
  ],
  // Of two bodies nobody knows whose, and of a state's President neither.
  [
    "She gave two beds of the Reef Union of Fiji to the Harbour Clinic of Malta. The head physician, Ana Lima, signed.",
    ["Ana Lima | head physician"],
  ],
  ["The Reef Union of Fiji wrote. The President, Ana Lima, signed.", ["Ana Lima | President"]],
  ["The Reef Union of Fiji wrote. The director of the port, Ana Lima, signed.", ["Ana Lima | director of the port"]],
])("whose officer somebody is by what stands beside: %s", (text, persons) =>
  expect(personsIn(text, { publisher })).toEqual(persons),
);

test.each([
  // Who heads a part in small letters, and who leads others for once.
  ["Ana Lima, who presides over its youth section, spoke.", ["Ana Lima | president"]],
  [
    "Ana Lima, who heads the women's section of the Reef Union of Fiji, spoke.",
    ["Ana Lima | head | women's section of the Reef Union of Fiji | FJ"],
  ],
  ["Ana Lima, who led the group, spoke.", ["Ana Lima"]],
  // A form of address beside an office, and an office where it stands alone.
  ["They met Ambassador Ana Lima, Chief Director for Fiji affairs, there.", ["Ana Lima | Chief Director for Fiji affairs"]],
  ["They met Ambassador Ana Lima there.", ["Ana Lima | Ambassador"]],
  // Things bear people's names.
  ["The training ship Ana Lima came.", []],
  ["The captain of the ship, Tom Borg, waved.", ["Tom Borg | captain"]],
  // A first name that is an adjective but for a mark.
  ["Germán Vargas said so.", ["Germán Vargas"]],
  ["German Minister Ana Lima said so.", ["Ana Lima | Minister |  | DE"]],
])("what somebody is: %s", (text, persons) => expect(personsIn(text, { publisher })).toEqual(persons));

test("a ministry that names one of its own by the country leaves it out for the others", () => {
  const text = "The Permanent Secretary, Ana Lima, spoke. Fiji’s Minister of Trade, Tom Borg, will go to Valletta.";
  expect(personsIn(text, { publisher: "Ministry of Trade of Fiji" })).toEqual([
    "Ana Lima | Permanent Secretary | Ministry of Trade of Fiji | FJ",
    "Tom Borg | Minister of Trade |  | FJ",
  ]);
});
