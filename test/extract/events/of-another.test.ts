import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** The meetings that a text tells of: standing, day and place of each. */
const meetings = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06")
    .extraction.reports.filter((report) => report.class === "meeting")
    .map(({ standing, when, place }) => [standing.value, when?.value.date ?? "-", place?.name.value ?? "-"].join(" "));

const met = "Fijian Foreign Minister Ana Lima met Samoan Foreign Minister Sina Leota.";

test.each([
  [
    "Fijian Foreign Minister Ana Lima and Samoan Foreign Minister Sina Leota discussed preparations for the summit in Geneva in June.",
  ],
  [
    "Fijian Foreign Minister Ana Lima and Samoan Foreign Minister Sina Leota talked about the fair that opens in Apia on 5 August.",
  ],
  [
    "Fijian Foreign Minister Ana Lima held talks with Samoan Foreign Minister Sina Leota on the visit of the President to Apia in June.",
  ],
  // What is agreed on or asked for at talks is to be done at another time and place.
  [
    "Fijian Foreign Minister Ana Lima met Samoan Foreign Minister Sina Leota, and it was agreed to hold a fair in Levuka in September.",
  ],
  ["Fijian Foreign Minister Ana Lima met Samoan Foreign Minister Sina Leota and agreed to open an office in Apia on 5 August."],
])("what is talked about has its own day and place: %s", (text) => {
  expect(meetings(text)).toEqual(["held - -"]);
});

test.each([
  [
    "Fijian Foreign Minister Ana Lima met Samoan Foreign Minister Sina Leota at the summit in Geneva in March.",
    "held 2026-03-01 Geneva",
  ],
  [
    "Fijian Foreign Minister Ana Lima discussed trade with Samoan Foreign Minister Sina Leota during the summit in Geneva on 5 March.",
    "held 2026-03-05 Geneva",
  ],
  [
    "Fijian Foreign Minister Ana Lima held talks with Samoan Foreign Minister Sina Leota in Geneva on the third day of the conference in March.",
    "held - Geneva",
  ],
  [
    "Fijian Foreign Minister Ana Lima, who had agreed to speak there, met Samoan Foreign Minister Sina Leota in Geneva on 5 March.",
    "held 2026-03-05 Geneva",
  ],
  [
    "The last talks of Foreign Minister Ana Lima of Fiji with Samoan Foreign Minister Sina Leota were held in Geneva in March.",
    "held 2026-03-01 Geneva",
  ],
  [
    "The talks of Foreign Minister Ana Lima of Fiji with Samoan Foreign Minister Sina Leota took place in Geneva last month.",
    "held 2026-04-01 Geneva",
  ],
  // Near miss: another verb has the month.
  [
    "The talks of Foreign Minister Ana Lima of Fiji with Samoan Foreign Minister Sina Leota in Geneva were praised in March.",
    "held - Geneva",
  ],
])("where people meet at something, its day and place are theirs: %s", (text, meeting) => {
  expect(meetings(text)).toEqual([meeting]);
});

test.each([["Their previous meeting was held in Apia in 2022."], ["The last such meeting took place in Apia in 2022."]])(
  "another meeting lends the one told before neither day nor place: %s",
  (more) => {
    expect(meetings(`${met} ${more}`)).toEqual(["held - -"]);
  },
);

test.each(["The two will meet again in Apia in September.", "The next round of talks will be held in Apia in September."])(
  "a meeting to come is not the one that was held: %s",
  (more) => {
    expect(meetings(`${met} ${more}`)).toEqual(["held - -", "planned 2026-09-01 Apia"]);
  },
);

test("the first meeting of its kind is the one told before", () => {
  expect(meetings(`${met} It was the second meeting of the two, and took place in Apia on Monday.`)).toHaveLength(1);
});

test("the same meeting, told again, lends its day and place", () => {
  expect(meetings(`${met} The meeting took place in Apia on Monday.`)).toEqual(["held 2026-05-04 Apia"]);
});
