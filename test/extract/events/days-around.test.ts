import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

/** Each event's class, first and last day. */
const told = (captured: string, published: string | null, ...lines: readonly string[]): readonly string[] =>
  code(`${lines.join("\n\n")}\n`, published, null, captured).extraction.reports.map(
    ({ class: name, when }) => `${name} ${when?.value.date ?? null}${when?.value.end ? `..${when.value.end}` : ""}`,
  );
/** The same of running text of Wednesday, 6 May 2026. */
const days = (text: string): readonly string[] => told("2026-05-06", "2026-05-06", text);

test.each<readonly [text: string, ...events: readonly string[]]>([
  // Whoever comes back tells where from, or by what visit.
  [
    "The Foreign Minister of Fiji, Ana Lima, returned to Suva yesterday after a four-day official visit to Chile.",
    "visit 2026-05-02..2026-05-05",
  ],
  [
    "The Foreign Minister of Fiji, Ana Lima, returned from Chile on Tuesday after a visit of three days.",
    "visit 2026-05-03..2026-05-05",
  ],
  // Talks that begin or end are no stay of those who hold them.
  ["Talks between Fiji and Chile on tuna ended in Suva on Tuesday after three days.", "meeting 2026-05-03..2026-05-05"],
  [
    "The second round of consultations between Fiji and Chile opened in Suva on Monday and closed on Tuesday.",
    "meeting 2026-05-04..2026-05-05",
  ],
  ["Fijian Foreign Minister Ana Lima met Chilean Minister Pedro Soto, who arrived on Monday, on Tuesday.", "meeting 2026-05-05"],
  // What was before is not of the day on which somebody came home.
  [
    "The Foreign Minister of Fiji, Ana Lima, returned on Tuesday from Santiago, where she had been received by Chilean President Pedro Soto.",
    "visit 2026-05-05",
    "meeting null",
  ],
])("%s", (text, ...events) => {
  expect(days(text)).toEqual(events);
});

test("the day of a stay is counted, and no day told before takes its place", () => {
  const text =
    "The Foreign Minister of Fiji, Ana Lima, returned to Suva yesterday after a four-day official visit to Chile. On Sunday Lima was received by Chilean President Pedro Soto in Santiago. On the last day she signed a treaty on tuna with Chilean Foreign Minister Rosa Diaz.";
  expect(days(text)).toEqual(["visit 2026-05-02..2026-05-05", "meeting 2026-05-03", "agreement 2026-05-05"]);
});

test("a day within the span of another telling is one gathering with it", () => {
  const text =
    "VIENNA – On the fringes of the climate conference which closed here on Tuesday evening, the environment ministers of Fiji and Austria, Ana Lima and Lukas Aigner, signed a letter of intent on peat. The conference had been opened on Sunday by Austrian President Helene Marksteiner.";
  expect(days(text).filter((one) => one.startsWith("gathering"))).toEqual(["gathering 2026-05-03..2026-05-05"]);
});

test("who takes office is told in the sentence behind the day", () => {
  const text =
    "Honduras swore in a president on Monday, and the band has yet to go home. Juan Zelaya Mejia took the sash before the presidents of Costa Rica and Panama.";
  expect(days(text)).toEqual(["office-change 2026-05-04"]);
});

const apia = "The Foreign Minister of Fiji, Ana Lima, received the Ambassador of Chile, Pedro Soto, in Suva.";
const lima = "The Foreign Minister of Fiji, Ana Lima, conferred in Suva with the Ambassador of Peru, Luis Vega.";

test("the day beside the headline of a diary heads what stands before its second day", () => {
  const diary = ["DIARY OF THE FOREIGN MINISTRY", "Monday 22 January 2018", apia, "Tuesday 23 January 2018", lima];
  expect(told("2018-01-30", null, ...diary)).toEqual(["meeting 2018-01-22", "meeting 2018-01-23"]);
  // A day of publication with no such day below it is none.
  expect(told("2018-01-30", null, ...diary.slice(0, 3))).toEqual(["meeting null"]);
});

test("an item counts its days from the line that credits it", () => {
  const page = [
    "ISLAND NOTES\nNo. 5 · May 2012",
    "WHAT OTHERS WRITE",
    "(From the Example Tribune, 22 April)",
    "The Cuban Foreign Ministry yesterday handed a note of protest to the ambassador of Fiji, Seru Vaka.",
  ];
  expect(told("2012-06-06", null, ...page)).toContain("message 2012-04-21");
});

test("a page's last line that is a day dates what stands above it, but not the day of its capture", () => {
  const page = (day: string): readonly string[] => ["Minister in Suva", apia.replace(" in Suva.", " in Suva this morning."), day];
  expect(told("2017-08-15", null, ...page("10 August 2017"))).toEqual(["meeting 2017-08-10"]);
  expect(told("2017-08-10", null, ...page("10 August 2017"))).toEqual(["meeting null"]);
});
