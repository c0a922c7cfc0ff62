import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const first =
  "Minister opens the harbour of Suva\n\nThe Minister of Transport of Fiji, Ana Lima, opened the harbour on Sunday in the presence of many guests from the islands.";
const second =
  "Fishers of Apia call for a lower fee\n\nThe fishers of Apia asked the government of Samoa on Monday to lower the fee that they pay for their boats.";

const days = (text: string): readonly (string | null)[] =>
  splitText(text).articles.map(({ published }) => published?.value ?? null);

test.each<readonly [head: string, day: string | null]>([
  // The number of an issue and a dash open no range of days.
  ["ISLAND NOTES\nNo. 52 — 22 December 1989", "1989-12-22"],
  ["ISLAND NOTES\nYear 6, No. 15 — 25 July 1981", "1981-07-25"],
  // A paper that is issued daily, and no word of when a post was.
  ["ISLAND NOTES\nIssued daily from Suva     No. 1147     Wednesday, March 14, 1962     Price 2d.", "1962-03-14"],
  // Near miss: days of what is announced.
  ["ISLAND NOTES\nCongress of the dockers, 12 — 14 May 2019", null],
])("a numbered issue dates its posts: %j", (head, day) => {
  expect(days(`${head}\n\n${first}\n\n${second}`).at(-1)).toBe(day);
});

test("posts without a day are of the issue whose other posts are of the weeks before it", () => {
  const dated = (day: string): string =>
    `ISLAND NOTES\nDaily digest\nFriday 16 January 1998\n\n${first.replace("\n\n", `\n${day}\n\n`)}\n\n${second}`;
  expect(days(dated("13 January 1998"))).toEqual(["1998-01-13", "1998-01-16"]);
  // Near miss: a post of another year shows that the day above is no issue's.
  expect(days(dated("13 January 1996"))).toEqual(["1996-01-13", null]);
});
