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
  ["ISLAND NOTES\nIssued daily from Suva     No. 305     Tuesday, May 8, 1962     Price 3d.", "1962-05-08"],
  // Near miss: days of what is announced.
  ["ISLAND NOTES\nCongress of the dockers, 12 — 14 May 2019", null],
])("a numbered issue dates its posts: %j", (head, day) => {
  expect(days(`${head}\n\n${first}\n\n${second}`).at(-1)).toBe(day);
});

test.each<readonly [head: string, told: string | null]>([
  ["From: list@example.org\nTo: members\nDate: Mon, 5 Feb 1996 10:11:12 +0200\nSubject: Weekly news", "1996-02-05"],
  ["INFORMATION BULLETIN 3/1978", "1978"],
  ["ISLAND NOTES — English-language service — Suva, 9.11.1984", "1984-11-09"],
  // Near misses: a field of the first post alone, and a share.
  ["Date: 5 February 1996", null],
  ["ISLAND NOTES\nHouse 3/1978", null],
])("heads of mails and bulletins tell of which day or year they are: %j", (head, told) => {
  const { published, issued } = splitText(`${head}\n\n${first}\n\n${second}`).articles.at(-1)!;
  expect(published?.value ?? issued?.value ?? null).toBe(told);
});

test("posts without a day are of the issue whose other posts are of the weeks before it", () => {
  const dated = (day: string): string =>
    `ISLAND NOTES\nDaily digest\nFriday 16 January 1998\n\n${first.replace("\n\n", `\n${day}\n\n`)}\n\n${second}`;
  expect(days(dated("13 January 1998"))).toEqual(["1998-01-13", "1998-01-16"]);
  // Near miss: a post of another year shows that the day above is no issue's.
  expect(days(dated("13 January 1996"))).toEqual(["1996-01-13", null]);
});
