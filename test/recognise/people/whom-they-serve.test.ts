import { expect, test } from "vitest";
import { personsIn, recogniseText } from "./actors-in.ts";

const named = (text: string): string[] => personsIn(text).filter((line) => !line.startsWith("~"));

test.each([
  // Whoever serves somebody is of the same country and organisation, in the next sentence too.
  [
    "Ana Lima, chair of the Reef Union of Fiji, spoke in Oslo. Her deputy, Sera Tui, left.",
    ["Ana Lima | chair | Reef Union of Fiji | FJ", "Sera Tui | deputy | Reef Union of Fiji | FJ"],
  ],
  [
    "Fijian Premier Ana Lima flew to Oslo. Her spokesman Tom Borg said so.",
    ["Ana Lima | Premier |  | FJ", "Tom Borg | spokesman |  | FJ"],
  ],
  [
    "Fijian Premier Ana Lima met Reef Bank President Sera Tui in Oslo. Lima's spokesperson, Tom Borg, said so.",
    ["Ana Lima | Premier |  | FJ", "Sera Tui | President | Reef Bank", "Tom Borg | spokesperson |  | FJ"],
  ],
  // Of two the one whose name stands before the office.
  [
    "Fijian Premier Ana Lima met Maltese Premier Sera Tui. Lima's adviser, Tom Borg, said so.",
    ["Ana Lima | Premier |  | FJ", "Sera Tui | Premier |  | MT", "Tom Borg | adviser |  | FJ"],
  ],
  // What something is called by lends nobody to its officers.
  ["The Reef League met. It is bound by the UN Charter. Executive secretary Ana Lima spoke.", ["Ana Lima | Executive secretary"]],
])("%s", (text, persons) => {
  expect(named(text)).toEqual(persons);
});

test.each([
  // What somebody is by a verb in the present, behind the name or a part of it.
  ["Ana Lima of Fiji came. Lima heads the Reef Union.", ["Ana Lima | head | Reef Union | FJ"]],
  ["Fijian senator Ana Lima came. Lima is also a member of the Reef Union.", ["Ana Lima | senator; member | Reef Union | FJ"]],
  [
    "Fijian senator Ana Lima came. Lima, a former judge, leads the Reef Union.",
    ["Ana Lima | senator; former judge; leader | Reef Union | FJ"],
  ],
  ["Fijian senator Ana Lima came. Lima heads the delegation.", ["Ana Lima | senator |  | FJ"]],
  ["Fijian senator Ana Lima came. Lima heads for the Reef Union.", ["Ana Lima | senator |  | FJ"]],
  // The name behind the office and its verb.
  ["The Reef Union of Fiji, whose president is Ana Lima, met.", ["Ana Lima | president | Reef Union of Fiji | FJ"]],
  ["The Reef Union of Fiji is old. Its secretary is Ana Lima.", ["Ana Lima | secretary | Reef Union of Fiji | FJ"]],
  // Two titles in a row behind "its".
  [
    "The Reef Union of Fiji met. Its chair, former judge Ana Lima, spoke.",
    ["Ana Lima | chair; former judge | Reef Union of Fiji | FJ"],
  ],
  [
    "The Reef Union of Fiji elected Ana Lima president and Sera Tui treasurer in Suva.",
    ["Ana Lima | president | Reef Union of Fiji | FJ", "Sera Tui | treasurer | Reef Union of Fiji | FJ"],
  ],
])("%s", (text, persons) => {
  expect(named(text)).toEqual(persons);
});

test.each([
  // Whoever heads or leads serves nobody behind "to": that leads to who gets it.
  ["He read out greetings from the leader of the union to the President, Sera Tui.", ["Sera Tui | President"]],
  ["It was a message from the Deputy Prime Minister to the President, Sera Tui.", ["Sera Tui | President"]],
  ["It was a letter from the defence secretary to the President, Sera Tui.", ["Sera Tui | President"]],
  ["They met the private secretary to the President, Sera Tui.", ["Sera Tui | private secretary to the President"]],
  ["Sera Tui, special adviser to the President, spoke.", ["Sera Tui | special adviser to the President"]],
  ["Sera Tui, spokeswoman to the President, spoke.", ["Sera Tui | spokeswoman to the President"]],
  ["Sera Tui, deputy to the Governor, spoke.", ["Sera Tui | deputy to the Governor"]],
])("behind “to”: %s", (text, persons) => {
  expect(named(text).map((line) => line.replace(/(?: \| *)+$/, ""))).toEqual(persons);
});

test("the country of who serves somebody is told to be so worked out", () => {
  const { actors } = recogniseText("Fijian Premier Ana Lima flew to Oslo. Her spokesman Tom Borg said so.");
  expect(actors.find(({ name }) => name.value === "Tom Borg")?.country).toMatchObject({
    rule: "country-of-served",
    from: "serves Ana Lima",
  });
});

test.each([
  // A member of a body of many states is there for the own, an officer for none.
  ["A member of the European Parliament, Ana Lima of Malta, spoke.", ["Ana Lima | member | European Parliament | MT"]],
  [
    "The Parliamentary Secretary of the Pacific Islands Forum, Ana Lima of Fiji, spoke.",
    ["Ana Lima | Parliamentary Secretary | Pacific Islands Forum"],
  ],
])("of many states: %s", (text, persons) => {
  expect(named(text)).toEqual(persons);
});
