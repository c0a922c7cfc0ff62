import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(({ class: name }) => name);

test.each([
  "Peru's Foreign Minister, Ana Limari, thanked the Fijian envoys by letter the same evening.",
  "Peruvian Foreign Minister Ana Limari sent her condolences to the Examplina on Sunday.",
])("what is written to somebody is no declaration: %s", (text) => {
  expect(events(text)).not.toContain("declaration");
});

test.each([
  'Museum curator Earl Batista-Lima joked that "no Fijian mask could fly", so ladders had been needed.',
  'Coach Ben Otienu said: "Fiji will beat Tonga on Saturday."',
])("who has a trade alone declares nothing: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test.each(["Peru's Foreign Minister, Ana Limari, thanked Fiji at a press conference in Lima on Monday."])(
  "but what is told the press is one: %s",
  (text) => {
    expect(events(text)).toContain("declaration");
  },
);

test.each([
  "Agriculture Minister Luis Pradera of Peru said on Tuesday that exports to Fiji and Tonga would exceed 600,000 tonnes.",
  "Prosecutor Nino Kapanadzo of Peru said the men had brought the goods in from Chile.",
])("where goods come from or go to is nobody of whom something is said: %s", (text) => {
  expect(events(text)).toEqual([]);
});

test("but what is said of a country is said of it, wherever its goods go", () => {
  expect(events("Trade Minister Luis Pradera of Peru said on Tuesday that Fiji was tired of goods from Tonga.")).toEqual([
    "declaration",
  ]);
});
