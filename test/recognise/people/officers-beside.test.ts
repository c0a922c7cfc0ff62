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
  // Each of two signs for one.
  [
    "An accord between the Reef Union of Fiji and the Tide League of Malta was signed by Ana Lima, president, and Tom Borg, chair.",
    ["Ana Lima | president | Reef Union of Fiji | FJ", "Tom Borg | chair | Tide League of Malta | MT"],
  ],
  // Who is told right behind an officer.
  [
    "They met Ana Lima, chair of the Reef Union of Fiji, and treasurer Tom Borg there.",
    ["Ana Lima | chair | Reef Union of Fiji | FJ", "Tom Borg | treasurer | Reef Union of Fiji | FJ"],
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
  ["Ana Lima, who chairs the Fijian peace committee, spoke.", ["Ana Lima | chair | Fijian peace committee | FJ"]],
  ["They met the head of the Red Cross in Tonga, Ana Lima, there.", ["Ana Lima | head | Red Cross | TO"]],
  ["Tom Borg, the Reef Union’s other co-chair, spoke.", ["Tom Borg | co-chair | Reef Union"]],
  ["The ship’s captain, Tom Borg, waved.", ["Tom Borg | captain"]],
  ["The president, Shah Alam Gul, waved.", ["Shah Alam Gul | president"]],
  ["Vol. XXXVII No. 17", []],
  [
    "The union sent two members of its board, Ana Lima and Tom Borg, to Suva. They were met at El Alto by Wyx Qarlo.",
    ["Ana Lima | member", "Tom Borg | member"],
  ],
  ["The ship lay at Queen Ana Quay.", []],
  // Things bear people's names.
  ["The training ship Ana Lima came.", []],
  ["The captain of the ship, Tom Borg, waved.", ["Tom Borg | captain"]],
  // A first name that is an adjective but for a mark.
  ["Germán Vargas said so.", ["Germán Vargas"]],
  ["German Minister Ana Lima said so.", ["Ana Lima | Minister |  | DE"]],
])("what somebody is: %s", (text, persons) => expect(personsIn(text, { publisher })).toEqual(persons));

test.each([
  // Whose congress chooses somebody.
  [
    "The Tide Party of Malta wrote.\nThe Reef Union of Fiji met.\nThe congress of the Reef Union of Fiji elected Ana Lima chair of the union and Tom Borg treasurer.",
    ["Ana Lima | chair | Reef Union of Fiji | FJ", "Tom Borg | treasurer | Reef Union of Fiji | FJ"],
  ],
  ["The congress of the Reef Union of Fiji, which met in May, chose Tom Borg.", ["Tom Borg |  |  | FJ"]],
  [
    "The congress of the Reef Party of Fiji opened.\nIn his report the First Secretary, Tom Borg, spoke.",
    ["Tom Borg | First Secretary | Reef Party of Fiji | FJ"],
  ],
  // Whom a congress hears is of anybody.
  ["The congress of the Reef Union of Fiji heard Tom Borg, chair of the Moon Club.", ["Tom Borg | chair | Moon Club"]],
  // Who comes with an officer of no country, or of a body that may sit anywhere, is of none.
  [
    "Minister Ana Lima of Fiji came.\nTom Borg, Secretary of the African Union, was accompanied by the Director of Transport, Luis Rey.",
    ["Ana Lima | Minister |  | FJ", "Tom Borg | Secretary | African Union", "Luis Rey | Director of Transport | African Union"],
  ],
  // Whom a line lists under an organisation.
  [
    "• Reef Party of Fiji: Ana Lima, deputy director of the Central Committee, and Luis Rey\nFor the Tide Party of Malta: Tom Borg, chair",
    [
      "Ana Lima | deputy director | Central Committee of the Reef Party of Fiji | FJ",
      "Luis Rey |  |  | FJ",
      "Tom Borg | chair | Tide Party of Malta | MT",
    ],
  ],
  // What every party has is of the only party told of.
  [
    "The Reef Party of Fiji wrote. Ana Lima, secretary of the Central Committee, signed.",
    ["Ana Lima | secretary | Central Committee of the Reef Party of Fiji | FJ"],
  ],
  [
    "The Reef Party of Fiji met the Tide Party of Malta. Ana Lima, secretary of the Central Committee, signed.",
    ["Ana Lima | secretary | Central Committee"],
  ],
  ["She opened it together with Wyx Qarlo of the Reef Union of Fiji.", ["Wyx Qarlo |  |  | FJ"]],
  // Who is of the embassy of the one envoy told of.
  [
    "Ana Lima, ambassador of Fiji, spoke. The embassy’s press attaché, Tom Borg, wrote.",
    ["Ana Lima | ambassador |  | FJ", "Tom Borg | press attaché |  | FJ"],
  ],
  // A side tells the country of a body that tells none.
  ["From Peru there was Luis Rey, leader of the Mining Federation.", ["Luis Rey | leader | Mining Federation | PE"]],
])("whose people they are: %s", (text, persons) => expect(personsIn(text, { publisher })).toEqual(persons));

test.each([
  [
    "The Director of the Europe Bureau, Ana Lima, spoke.",
    "Ministry of Trade of Fiji",
    ["Ana Lima | Director | Europe Bureau | FJ"],
  ],
  ["The Director of the Europe Bureau, Ana Lima, spoke.", "Harbour Society of Fiji", ["Ana Lima | Director | Europe Bureau"]],
  [
    "The third secretary of the embassy, Ana Lima, spoke.",
    "Embassy of Fiji in Valletta",
    ["Ana Lima | third secretary | Embassy of Fiji in Valletta | FJ"],
  ],
  // On a mission's page its own receive an envoy of where it sits.
  [
    "The special envoy of Malta, Ana Lima, was received on Tuesday by Foreign Minister Tom Borg.",
    "Embassy of Fiji in Malta",
    ["Ana Lima | special envoy |  | MT", "Tom Borg | Foreign Minister |  | FJ"],
  ],
])("on a house's own page: %s", (text, by, persons) => expect(personsIn(text, { publisher: by })).toEqual(persons));

test("a ministry that names one of its own by the country leaves it out for the others", () => {
  const text = "The Permanent Secretary, Ana Lima, spoke. Fiji’s Minister of Trade, Tom Borg, will go to Valletta.";
  expect(personsIn(text, { publisher: "Ministry of Trade of Fiji" })).toEqual([
    "Ana Lima | Permanent Secretary | Ministry of Trade of Fiji | FJ",
    "Tom Borg | Minister of Trade |  | FJ",
  ]);
});
