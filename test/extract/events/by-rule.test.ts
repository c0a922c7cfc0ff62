import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`Notes of the week\n\n${text}\n`, "2026-05-06").extraction.reports.map(({ class: name }) => name);

test.each([
  "Foreign envoys are received by the Chancellor.",
  "Ordinarily the President of the House is elected for a year at its first sitting.",
  "If a Fijian president and a Tongan one were ever to meet, both would have to explain much at home.",
  "New consuls meet the Chancellor.",
  "When the ambassador presents credentials, the head of state receives the ambassador in the hall.",
  "Each year the Japanese government awards scholarships to students from Laos.",
  "A film on the 1979 talks between Egypt and Israel opened in cinemas.",
  "The ministry advises citizens against all travel to Niger.",
  "Police in Phuket arrested a 34-year-old Russian man on Friday.",
  "Hotels in Turkey hosted 1.2 million visitors from Russia in July.",
])("what is done by rule is no event: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test.each([
  ["New consuls of Fiji were received by the Chancellor on Monday.", ["meeting"]],
  ["Foreign envoys are received by the Fijian Chancellor in Suva on Monday.", ["meeting"]],
  ["The Japanese government awarded scholarships to 20 students from Laos on Monday.", ["aid"]],
  ["The talks between Egypt and Israel opened in Geneva on Monday.", ["meeting"]],
  ["Two hundred visitors from Russia arrived in Turkey on Monday for a tour of friendship.", ["visit"]],
])("what was done on a day is one: %s", (text, expected) => {
  expect(events(text)).toEqual(expected);
});

test("what goes on with what is to come is to come as well", () => {
  const told = code(
    "President Ana Sousanha of Cape Verde will hold talks with President Domingos Quissango of Angola, address parliament and visit a cannery.\n",
    "2026-05-06",
  ).extraction.reports;
  expect(told.map(({ class: name, standing }) => `${name} ${standing.value}`)).toEqual([
    "meeting planned",
    "declaration planned",
  ]);
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
