import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const first =
  "Minister opens the harbour of Suva\n\nThe Minister of Transport of Fiji, Ana Lima, opened the harbour on Sunday in the presence of many guests from the islands.";
const second =
  "Fishers of Apia call for a lower fee\n\nThe fishers of Apia asked the government of Samoa on Monday to lower the fee that they pay for their boats.";

const told = (...head: readonly string[]): readonly (string | null)[] =>
  splitText(`${head.join("\n")}\n\n${first}\n\n${second}`).articles.map(
    ({ published, issued }) => published?.value ?? issued?.value ?? null,
  );

test.each<readonly [lines: readonly string[], day: string | null]>([
  [["THE HARBOUR TIMES", "Thursday 24 October 2019 | Issue 203"], "2019-10-24"],
  [["THE HARBOUR TIMES", "Organ of the dockers of the islands", "Volume 8, No. 6, June 1974 [page 14 of 32]"], "1974-06"],
  [["NEWS OF APRIL 2012"], "2012-04"],
  [["English summary of the day, Wednesday 14 June 2006"], "2006-06-14"],
  [["ISLAND NOTES", "Bulletin for friends abroad · Suva · Year VII, No. 5 · May–June 1962"], "1962-06"],
  [["ISLAND NOTES", "Quarterly, 1962"], "1962"],
  // Near misses: what a page announces, and what somebody else's rights last.
  [["Congress of the dockers, 12–14 May 2019"], null],
  [["All rights of the harbour office, 2011"], null],
])("of which issue a page is, its head tells for every post: %j", (lines, day) => {
  expect(told(...lines).slice(-1)).toEqual([day]);
});

test("a post of its own day is of no issue", () => {
  const text = `ISLAND NOTES\nVolume 8, No. 6, June 1974\n\n${first.replace("\n\n", "\n3 May 1975\n\n")}`;
  expect(splitText(text).articles.map(({ published, issued }) => [published?.value, issued])).toEqual([["1975-05-03", null]]);
});
