import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.map(({ class: name }) => name);

test.each(["Foreign envoys are received by the Chancellor.", "New consuls meet the Chancellor."])(
  "what is done by rule is no event: %s",
  (text) => {
    expect(events(text)).toEqual([]);
  },
);

test.each([
  ["New consuls of Fiji were received by the Chancellor on Monday.", ["meeting"]],
  ["Foreign envoys are received by the Fijian Chancellor in Suva on Monday.", ["meeting"]],
])("what was done on a day is one: %s", (text, expected) => {
  expect(events(text)).toEqual(expected);
});

test.each([
  ["The state governments of Pahang and Johor signed a memorandum on forests in Kuantan on Monday.", []],
  ["The governments of Peru and Chile signed a memorandum on forests in Lima on Monday.", ["agreement"]],
  ["Government approved a grant of 3 million kwacha for the flooded districts on Monday.", []],
  ["The Government of Norway approved a grant of 3 million dollars for the flooded districts on Monday.", ["aid"]],
  ["In the novel the president of France meets the queen of Tonga on a ship.", []],
])("what parts of a state, a government at home or people in a book do: %s", (text, expected) => {
  expect(events(text)).toEqual(expected);
});
