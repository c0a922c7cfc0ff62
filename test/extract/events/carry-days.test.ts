import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const days = (text: string, captured: string | null = null): readonly string[] =>
  code(`${text.replaceAll("\n", "\n\n")}\n`, captured ? null : "2026-05-07", null, captured).extraction.reports.map(
    ({ class: name, when }) => `${name} ${when?.value.date ?? null}`,
  );

const carried: readonly (readonly [string, ...string[]])[] = [
  // What somebody of the event did on a day, over sentences that tell none.
  [
    "Kenyan Foreign Minister Amina Wanjiru was in Suva on Monday.\nThe rains had stopped.\nKenya and Fiji have grown close since 2010.\nWanjiru held talks with Fijian Foreign Minister Seru Vakatawa.",
    "meeting 2026-05-04",
  ],
  // A part of a day is one.
  [
    "In the afternoon of 4 May, Kenyan Foreign Minister Amina Wanjiru walked through the port of Suva. She held talks with Fijian Foreign Minister Seru Vakatawa.",
    "meeting 2026-05-04",
  ],
  // The day at the head of an article, though it names nobody of the event but a country.
  [
    "On 4 May the Ministry of Trade of Kenya opened its new hall. The guests came from Fiji. Trade Minister Amina Wanjiru of Kenya met the Fijian Foreign Minister, Seru Vakatawa.",
    "meeting 2026-05-04",
  ],
  [
    "Trade minister meets Fijian guest\nTrade Minister Amina Wanjiru of Kenya was at her desk early on 4 May. She received the Fijian Foreign Minister, Seru Vakatawa.",
    "meeting 2026-05-04",
  ],
  // A declaration too.
  [
    "Kenyan Foreign Minister Amina Wanjiru was in Suva on Monday. Later, Wanjiru praised Fiji in a speech at the Example Institute.",
    "declaration 2026-05-04",
  ],
];

test.each(carried)("carries a day on: %s", (text, ...wants) => {
  expect(days(text)).toEqual(expect.arrayContaining(wants));
});

const kept: readonly (readonly [string, ...string[]])[] = [
  // Days of old, of a noun, of somebody's telling, and to come.
  [
    "Kenya and Fiji opened ties on 3 July 1973. Amina Wanjiru of Kenya praised Fiji in an interview with the Example Post.",
    "declaration null",
  ],
  [
    "Amina Wanjiru spoke of the attack of 2 May. Kenyan Foreign Minister Amina Wanjiru met the Fijian Foreign Minister, Seru Vakatawa.",
    "meeting null",
  ],
  [
    "The summit of Suva will open on 12 May with Kenyan Foreign Minister Amina Wanjiru. Wanjiru met the Fijian Foreign Minister, Seru Vakatawa.",
    "meeting null",
  ],
  // Others' days.
  [
    "Chad's President Idriss Moussa was in Oslo on Monday. Kenyan Foreign Minister Amina Wanjiru met the Fijian Foreign Minister, Seru Vakatawa.",
    "meeting null",
  ],
  // What is of another time, though it tells none, and what has been.
  [
    "Kenyan Foreign Minister Amina Wanjiru spoke to the press on Monday. Wanjiru recently met the Fijian Foreign Minister, Seru Vakatawa.",
    "meeting null",
  ],
  [
    "Kenyan Foreign Minister Amina Wanjiru spoke to the press on Monday. Wanjiru and the Fijian Foreign Minister, Seru Vakatawa, have signed a treaty on fisheries.",
    "agreement null",
  ],
];

test.each(kept)("carries no day on: %s", (text, ...wants) => {
  expect(days(text)).toEqual(expect.arrayContaining(wants));
});

test("of a captured page the day on which it opens is carried on", () => {
  const told = (day: string): readonly string[] =>
    days(
      `Kenyan Foreign Minister Amina Wanjiru was in Suva on ${day}. Wanjiru met the Fijian Foreign Minister, Seru Vakatawa.`,
      "2026-05-07",
    );
  expect(told("4 February")).toContain("meeting 2026-02-04");
  expect(told("4 February 2019")).toContain("meeting 2019-02-04");
});
