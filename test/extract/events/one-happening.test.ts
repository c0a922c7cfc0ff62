import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const told = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, mode, standing, when, place, participants }) =>
      `${name} ${mode?.value} ${standing.value} ${when?.value.date} ${place?.name.value} ${participants
        .map(({ side, name: { value } }) => `${side} ${value}`)
        .join(", ")}`,
  );

test("a headline tells as done what its text tells as to come", () => {
  expect(told("Fiji gives Tonga 200 tents\n\nFiji has pledged 200 tents to Tonga, Foreign Minister Ana Naulu said.")).toEqual([
    expect.stringContaining("aid pledged promised"),
  ]);
  expect(told("Fijian minister visits Tonga\n\nFijian Foreign Minister Ana Naulu will visit Tonga on 20 May.")).toEqual([
    "visit official planned 2026-05-20 Tonga A Ana Naulu, B Tonga",
  ]);
  // What the text tells as done besides is the headline's.
  expect(
    told(
      "Fiji gives Tonga tents\n\nFiji has pledged 5 million dollars to Tonga.\n\nOn Monday Fiji delivered 200 tents to Tonga.",
    ).map((one) => one.split(" ").slice(0, 3).join(" ")),
  ).toEqual(["aid delivered held", "aid pledged promised"]);
});

test("talks told on in an article written elsewhere are the same talks", () => {
  const [visit, meeting, ...more] = told(
    "Foreign Minister ends visit to Tonga\n\nSuva, 5 May 2026\n\nForeign Minister Ana Naulu met yesterday in Nuku'alofa with her Tongan counterpart, Sione Manu, as part of an official visit to Tonga.\n\nThe two ministers exchanged views on fisheries.",
  );
  expect(visit).toMatch(/^visit official held 2026-05-04 Tonga/);
  expect(meeting).toMatch(/^meeting in-person held 2026-05-04 Nuku'alofa/);
  expect(more).toEqual([]);
});

test("whoever meets a traveller on the way is not the host where the journey has one", () => {
  const arrives = "Sione Manu, Foreign Minister of Tonga, arrived in Suva on Monday";
  const met = "He was received at the airport by Fijian Minister Ana Naulu.";
  expect(told(`${arrives} on a visit to Fiji.\n\n${met}`)).toEqual([expect.stringContaining("B Fiji")]);
  expect(told(`${arrives}.\n\n${met}`)).toEqual([expect.stringContaining("B Ana Naulu")]);
});

test("a term within which something is due is not its day", () => {
  expect(told("Fiji will give Tonga 5 million dollars over the next four years.")).toEqual([
    expect.stringContaining("aid pledged promised undefined"),
  ]);
  expect(told("Fiji will give Tonga 5 million dollars in June 2026.")).toEqual([
    expect.stringContaining("aid pledged promised 2026-06-01"),
  ]);
});

test.each([
  ["Fiji gave Tonga 200 tents after the earthquake in February.", "undefined"],
  ["Fijian Minister Ana Naulu met Tongan Minister Sione Manu to congratulate him on his election in January.", "undefined"],
  ["Fijian Minister Ana Naulu received Tongan Minister Sione Manu ahead of the summit in June.", "undefined"],
  ["Fijian Minister Ana Naulu received Tongan Minister Sione Manu in March.", "2026-03-01"],
  ["Fijian Minister Ana Naulu received Tongan Minister Sione Manu after talks in Samoa in March.", "2026-03-01"],
])("the month of a noun that stands behind it is not what happened: %s", (text, day) =>
  expect(told(text)).toEqual([expect.stringContaining(` ${day} `)]),
);
