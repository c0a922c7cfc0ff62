import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const events = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(({ class: name }) => name);

test.each(["Fiji has sent nurses to more than 60 countries since 1963.", "Fiji's farmers deliver sugar to Peru every year."])(
  "what goes on is no event: %s",
  (text) => {
    expect(events(text)).toEqual([]);
  },
);

test.each([
  ["Fiji has sent nurses to Tonga since the cyclone.", ["aid"]],
  ["Fiji sent nurses to Tonga on Monday.", ["aid"]],
])("what was done once is one: %s", (text, expected) => {
  expect(events(text)).toEqual(expected);
});
