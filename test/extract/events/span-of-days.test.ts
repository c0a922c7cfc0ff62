import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** Each event's class, first and last day. The text is of Wednesday, 6 May 2026. */
const days = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, when }) => `${name} ${when?.value.date ?? null} ${when?.value.end ?? null}`,
  );

const lines: readonly (readonly [string, ...string[]])[] = [
  ["Kenyan President Amina Wanjiru will pay a four-day state visit to Laos beginning Monday.", "visit 2026-05-11 2026-05-14"],
  ["Kenyan President Amina Wanjiru arrived in Suva on Tuesday for a three-day visit to Fiji.", "visit 2026-05-05 2026-05-07"],
  ["Kenyan President Amina Wanjiru concluded on Monday a three-day visit to Fiji.", "visit 2026-05-02 2026-05-04"],
  ["Kenyan President Amina Wanjiru concluded on Monday a visit to Fiji.", "visit 2026-05-04 null"],
  [
    "Kenyan President Amina Wanjiru concluded on Tuesday a visit to Fiji which she had begun on Sunday.",
    "visit 2026-05-03 2026-05-05",
  ],
  ["Kenyan President Amina Wanjiru was in Suva on Monday and Tuesday for a visit.", "visit 2026-05-04 2026-05-05"],
  ["Kenyan President Amina Wanjiru concluded on Monday a visit of three days to Fiji.", "visit 2026-05-02 2026-05-04"],
  ["The summit of the African Union ended in Nairobi on Monday after three days.", "gathering 2026-05-02 2026-05-04"],
  ["Kenyan President Amina Wanjiru left Nairobi today on a three-day visit to Fiji.", "visit 2026-05-06 2026-05-08"],
  ["On Monday Kenyan President Amina Wanjiru left Nairobi for a three-day visit to Fiji.", "visit 2026-05-04 2026-05-06"],
  ["Kenyan President Amina Wanjiru left Fiji on Tuesday after a visit of three days.", "visit 2026-05-03 2026-05-05"],
  [
    "Kenyan President Amina Wanjiru arrived back in Nairobi on Tuesday after a three-day visit to Fiji.",
    "visit 2026-05-03 2026-05-05",
  ],
  // A day in the middle of a visit is neither end of it, and a meeting is over in a day.
  ["Kenyan President Amina Wanjiru, on a four-day visit to Fiji, toured a cannery in Suva on Monday.", "visit 2026-05-04 null"],
  // A week is no day.
  ["Kenyan President Amina Wanjiru will travel to Fiji next week.", "visit null null"],
  // From a day on.
  ["The navies of Fiji and Tonga will hold a joint exercise off Suva from 11 May.", "cooperation 2026-05-11 null"],
];

test.each(lines)("%s", (text, ...wants) => {
  expect(days(text)).toEqual(wants);
});

test("the cell rests on the day and on the words that tell the length", () => {
  const text = "Kenyan President Amina Wanjiru concluded on Monday a visit of three days to Fiji.";
  const { when } = code(`${text}\n`, "2026-05-06").extraction.reports[0]!;
  expect(when!.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["Monday", "visit of three days"]);
});

test("which day of a visit it was is counted from its first, as far as it lasted", () => {
  const told = (day: string, until = " and 5"): readonly string[] =>
    days(
      `Kenyan President Amina Wanjiru was in Fiji on 4${until} May 2026. On the ${day} of her visit Wanjiru met the Fijian Foreign Minister, Seru Vakatawa.`,
    );
  expect(told("first day")).toContain("meeting 2026-05-04 null");
  expect(told("second day")).toContain("meeting 2026-05-05 null");
  expect(told("last day")).toContain("meeting 2026-05-05 null");
  expect(told("third day")).toContain("meeting null null");
  expect(told("eve")).toContain("meeting null null");
});
