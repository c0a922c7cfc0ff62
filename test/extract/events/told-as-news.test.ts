import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const salience = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, salience: { value }, when }) => `${name} ${value} ${when?.value.date}`,
  );

test("what happens this year or last month is news, though both are written as their first day", () => {
  expect(salience("Fiji hosts the Pacific festival in Suva this year.")).toEqual(["gathering main 2026-01-01"]);
  expect(salience("Kenyan Minister Amina Wanjiru met Ugandan Minister Sam Okello in March.")).toEqual([
    "meeting main 2026-03-01",
  ]);
  // A day of the same month, two months and more before, is none.
  expect(salience("Kenyan Minister Amina Wanjiru met Ugandan Minister Sam Okello on 2 March.")).toEqual([
    "meeting background 2026-03-02",
  ]);
});

test("what somebody is told to have said in the past of the past is news, what lies behind it is not", () => {
  expect(
    salience("Spokesman Urs Frei said that Kenyan Minister Amina Wanjiru had received Ugandan Minister Sam Okello on 4 May."),
  ).toEqual(["meeting main 2026-05-04"]);
  expect(
    salience("Kenyan Minister Amina Wanjiru had received Ugandan Minister Sam Okello on 4 May, spokesman Urs Frei said."),
  ).toContain("meeting main 2026-05-04");
  expect(
    salience("Spokesman Urs Frei spoke of Kenyan Minister Amina Wanjiru, who had received Ugandan Minister Sam Okello on 4 May."),
  ).toContain("meeting background 2026-05-04");
});

const standings = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(({ class: name, standing }) => `${name} ${standing.value}`);

test.each([
  ["No letter has been sent to Tongan Prime Minister Sione Manu, Fijian spokeswoman Ana Naulu said.", "message denied"],
  ["At no time has the Fijian Navy trained with the Tongan Navy, Commissioner Ana Naulu stressed.", "cooperation denied"],
  ["Fiji and Tonga came out with no joint statement, Fijian Foreign Secretary Ana Naulu told the press.", "agreement denied"],
  ["Neither Fiji nor Tonga has signed a fisheries treaty, Fijian Foreign Minister Ana Naulu said.", "agreement denied"],
  ["Fijian Foreign Minister Ana Naulu rejected claims that Fiji had expelled the Tongan ambassador.", "measure denied"],
  ["It is not true that Fiji has given Tonga 40 boats, Fijian Minister Ana Naulu said.", "aid denied"],
  ["Fiji gave Tonga no fewer than 40 boats on Monday.", "aid held"],
])("%s", (text, expected) => expect(standings(text)).toContain(expected));

test("what is done for the first time since something is news", () => {
  expect(salience("For the first time since independence Kenya expelled the Ugandan ambassador on Monday.")).toEqual([
    "measure main 2026-05-04",
  ]);
  expect(
    salience(
      "For the first time since the war Kenyan Foreign Minister Amina Wanjiru met Ugandan Foreign Minister Sam Okello in Kampala on Monday.",
    ),
  ).toEqual(["meeting main 2026-05-04"]);
});
