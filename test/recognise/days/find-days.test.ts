import { expect, test } from "vitest";
import { loadAuthority } from "../../../src/authority/authority.ts";
import { findDays } from "../../../src/recognise/days/find-days.ts";
import { type About, readingOf } from "./reading-of.ts";

const authority = loadAuthority();
const daysIn = (text: string, about: About = { published: "2024-05-20" }) =>
  findDays(readingOf([{ text, ...about }], about), authority).map(({ when, role }) => ({
    date: when.date,
    end: when.end,
    role,
    anchor: when.anchor,
  }));

test("yearless datelines of a page that runs backward over a New Year fall into two years", () => {
  const printed = ["01-09", "12-28", "11-30", "09-14", "05-02", "02-11", "12-19"];
  const reading = readingOf(
    printed.map((dateline) => ({ text: "x The envoys met here today.", dateline })),
    { captured: "2024-01-20" },
  );
  expect(findDays(reading, authority).map(({ when }) => when.date)).toEqual([
    "2024-01-09",
    "2023-12-28",
    "2023-11-30",
    "2023-09-14",
    "2023-05-02",
    "2023-02-11",
    "2022-12-19",
  ]);
});

test("without dateline and publication today stays null, and a yearless day takes its year from the capture", () => {
  const about = { captured: "2022-02-10" };
  expect(daysIn("The ministers met today.", about)).toEqual([{ date: null, end: null, role: "on", anchor: null }]);
  expect(daysIn("The ministers met on Monday.", about)[0]!.date).toBeNull();
  expect(daysIn("The ministers met on December 3.", about)).toEqual([
    { date: "2021-12-03", end: null, role: "on", anchor: "captured 2022-02-10" },
  ]);
});

test("anniversaries and counts are no days", () => {
  expect(daysIn("They marked the 75th anniversary with 2000 soldiers and 14 guests.")).toEqual([]);
  expect(daysIn("They marked the anniversary of 1 October 1949.")[0]!.role).toBe("anniversary");
});

test("names that hold a day or month are none", () => {
  expect(daysIn("Mr. Sunday Adeoye and April Lindqvist of the May 4th Movement read the Sunday Times.")).toEqual([]);
});

test("the same day leads back to the day told before", () => {
  expect(daysIn("On 3 May 2024 they met; the same day they signed, and left the following day.").map(({ date }) => date)).toEqual(
    ["2024-05-03", "2024-05-03", "2024-05-04"],
  );
});

test("“the same day” is that of what was told last, not of what goes on meanwhile", () => {
  const dates = daysIn("They met on May 17 during a visit from May 15 to 19. On the same day they signed a treaty.").map(
    ({ date }) => date,
  );
  expect(dates).toEqual(["2024-05-17", "2024-05-15", "2024-05-17"]);
});

test("a weekday of an undated text lies before the post that carries it, and its “today” is not the post's", () => {
  const reading = readingOf(
    [{ text: "x We reprint.", published: "2024-05-20" }, { text: "They met on Friday. They parted today." }],
    {},
  );
  const [post, reprint] = reading.articles;
  const carried = { ...reading, articles: [post!, { ...reprint!, parent: post!.id, relation: "republication" as const }] };
  expect(findDays(carried, authority).map(({ when }) => when.date)).toEqual(["2024-05-17", null]);
});
