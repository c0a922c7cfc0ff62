import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const visits = (text: string): readonly string[] =>
  code(`News from Suva\n\n${text}\n`, "2021-03-17")
    .extraction.reports.filter((report) => report.class === "visit" && report.salience.value === "main")
    .map(({ when }) => `${when?.value.date} ${when?.value.end}`);

const arrival = "Samoa's Foreign Minister Sina Tuala arrived in Suva on Thursday for an official visit.";

test.each<readonly [what: string, text: string, days: readonly string[]]>([
  [
    "whoever came leaves",
    `${arrival} She met Fiji's Foreign Minister Ana Lima on Friday. Tuala left Suva on Sunday.`,
    ["2021-03-11 2021-03-14"],
  ],
  [
    "goes home",
    `${arrival} She met Fiji's Foreign Minister Ana Lima on Friday and will return home on Saturday.`,
    ["2021-03-11 2021-03-20"],
  ],
  ["the visit ends", `${arrival} The visit will end on Saturday.`, ["2021-03-11 2021-03-20"]],
  [
    "a stay lasted",
    "Samoa's Foreign Minister Sina Tuala left Suva on 14 March after a four days' stay.",
    ["2021-03-11 2021-03-14"],
  ],
  // Near miss: another leaves.
  ["another leaves", `${arrival} Fiji's Foreign Minister Ana Lima left Suva on Sunday.`, ["2021-03-11 null"]],
])("a visit ends on the day on which %s", (_, text, days) => {
  expect(visits(text).slice(0, 1)).toEqual(days);
});
