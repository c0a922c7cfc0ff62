import { expect, test } from "vitest";
import { modeAndSides } from "../mode-and-sides.ts";
import { code } from "../statements/read-marked.ts";

const reports = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map((report) => `${report.class} ${modeAndSides(report)}`);

test.each([
  ["A Fijian trade delegation visited Samoa on Monday.", ["visit official: Fijian trade delegation > Samoa"]],
  ["A business delegation from Fiji visited Samoa on Monday.", ["visit official: business delegation from Fiji > Samoa"]],
  ["A delegation from Fiji met Samoan President Sina Leota.", ["meeting in-person: delegation from Fiji > Sina Leota"]],
])("a delegation that nobody is told to lead acts itself: %s", (text, told) => {
  expect(reports(text)).toEqual(told);
});

test.each([
  ["A Fijian delegation led by Minister Ana Lima visited Samoa on Monday.", ["visit official: Ana Lima > Samoa"]],
  ["A delegation from the Fijian parliament visited Samoa on Monday.", ["visit official: Fijian parliament > Samoa"]],
])("who leads or sends a delegation acts: %s", (text, told) => {
  expect(reports(text)).toEqual(told);
});
