import { expect, test } from "vitest";
import { organisationsIn, personsIn } from "./actors-in.ts";

test.each([
  // What a state has one of is an organisation behind its adjective or name, in small letters too.
  ["Sera Tui, chief of staff of the Fijian armed forces, left.", ["Sera Tui | chief of staff | Fijian armed forces | FJ"]],
  ["Sera Tui, spokesman for the Maltese military, left.", ["Sera Tui | spokesman | Maltese military | MT"]],
  ["Sera Tui, head of Fijian customs, left.", ["Sera Tui | head | Fijian customs | FJ"]],
  ["The governor of Malta's central bank, Sera Tui, left.", ["Sera Tui | governor | Malta's central bank | MT"]],
  ["They saw Sera Tui, head of Malta's customs service.", ["Sera Tui | head | Malta's customs service | MT"]],
  ["Anna Wolska of the Fijian foreign ministry denied it.", ["Anna Wolska |  |  | FJ"]],
  // Before an officer it only describes the officer.
  ["They met Fijian military spokesman Sera Tui.", ["Sera Tui | military spokesman |  | FJ"]],
  // Whose ports somebody runs is whose they are; who writes of them may be of anywhere.
  ["Sera Tui, head of Fiji's ports, left.", ["Sera Tui | head of Fiji's ports |  | FJ"]],
  ["Sera Tui, a historian of Fiji's ports, left.", ["Sera Tui | historian of Fiji's ports"]],
  // Whoever serves an officer of a state is of the same.
  ["Sera Tui, an adviser to Fiji's prime minister, left.", ["Sera Tui | adviser |  | FJ"]],
  ["Sera Tui, head of the Fijian president's office, left.", ["Sera Tui | head | Fijian president's office | FJ"]],
  ["Sera Tui, chief of staff of the Fijian presidency, left.", ["Sera Tui | chief of staff | Fijian presidency | FJ"]],
  // An office in letters that a party has as well.
  ["Sera Tui, a Portuguese MEP, left.", ["Sera Tui | MEP |  | PT"]],
])("%s", (text, persons) => {
  expect(personsIn(text).filter((line) => !line.startsWith("~"))).toEqual(persons);
});

test("a party by the letters of an office stays one", () => {
  expect(organisationsIn("Voters in Portugal chose the MEP.").map((line) => line.split(" | ")[0])).toEqual(["MEP"]);
});
