import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const days = (captured: string, ...lines: readonly string[]): readonly (string | null)[] =>
  code(`${lines.join("\n\n")}\n`, null, null, captured).extraction.reports.map(({ when }) => when?.value.date ?? null);

const nairobi = "The President of Kenya, Joseph Kimani, met the Prime Minister of Ethiopia, Abebe Tadesse, in Nairobi.";
const apia = "The Foreign Minister of Fiji, Ana Lima, received the Ambassador of Chile, Pedro Soto, in Suva.";

test.each<readonly [what: string, lines: readonly string[], days: readonly (string | null)[]]>([
  [
    "a diary",
    ["Ministry diary", "DIARY: THURSDAY 10 OCTOBER", nairobi, "DIARY: FRIDAY 11 OCTOBER", apia],
    ["2024-10-10", "2024-10-11"],
  ],
  ["the day alone", ["The week ahead", "Friday, June 7", nairobi, "Saturday, June 8", apia], ["2024-06-07", "2024-06-08"]],
  ["an entry that opens with its day", ["Chronicle", `June 7. ${nairobi}`, `June 8. ${apia}`], ["2024-06-07", "2024-06-08"]],
  // Near misses: a week tells no day, a sentence tells its own, and a line that only names a day heads nothing.
  ["a week", ["The week ahead", "Week of 3–9 June", nairobi], [null]],
  ["a day of its own", ["The week ahead", "Friday, June 7", nairobi.replace(".", " on 5 June.")], ["2024-06-05"]],
  ["what happened on a day", ["News of the ministry", "The storm of 7 June and its damage", nairobi], [null]],
])("what stands under the heading of a day is of that day: %s", (_, lines, own) => {
  expect(days("2024-11-10", ...lines)).toEqual(own);
});

test("a yearless day is of the year of the issue, not of the page's capture", () => {
  expect(
    days("2013-09-02", "ISLAND NOTES\nVolume 8, No. 6, June 1974", "FROM OUR FRIENDS", apia.replace(".", " on 14 May.")),
  ).toEqual(["1974-05-14"]);
});

test("a bare date is of the month told before where nothing else tells one", () => {
  const text =
    "The Foreign Minister of Fiji, Ana Lima, arrived in Santiago on 29 April 2012. On the 2nd she met the Foreign Minister of Chile, Pedro Soto.";
  expect(days("2013-09-02", "News from Suva", text)).toContain("2012-05-02");
});

test("the heading of an entry tells where it was", () => {
  const wheres = (...lines: readonly string[]) =>
    code(`${lines.join("\n\n")}\n`, null, null, "2024-11-10").extraction.reports.map(
      ({ when, place }) => `${when?.value.date ?? null} ${place?.name.value ?? null}`,
    );
  const received = "The Foreign Minister of Fiji, Ana Lima, received the Ambassador of Chile, Pedro Soto.";
  const president = "The President of Nauru, Joe Deiye, received the Foreign Minister of Fiji, Ana Lima.";
  const opening = "These notes were made on a long journey through the islands.";
  expect(wheres("Ten days at sea", opening, `Friday 7 June, Suva. ${received}`, `Saturday 8 June, Nauru. ${president}`)).toEqual([
    "2024-06-07 Suva",
    "2024-06-08 Nauru",
  ]);
  // The first entry opens the article.
  expect(wheres("A diary", `Friday 7 June, Suva. ${received}`, `Saturday 8 June, Apia. ${received}`)).toEqual([
    "2024-06-07 Suva",
    "2024-06-08 Apia",
  ]);
  // Near misses: a place of its own, and more words than a place.
  expect(
    wheres(
      "Ten days at sea",
      opening,
      `Friday 7 June, Suva. ${received.replace(".", " in Nadi.")}`,
      `Saturday 8 June, Nauru. ${president}`,
    ),
  ).toEqual(["2024-06-07 Nadi", "2024-06-08 Nauru"]);
  expect(wheres("Ten days at sea", opening, `Friday 7 June, a long day in Suva. ${received}`)).toEqual(["null Fiji"]);
});
