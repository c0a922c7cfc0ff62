import { expect, test } from "vitest";
import { code } from "../statements/read-marked.ts";

const places = (text: string): readonly string[] =>
  code(`${text}\n`, "2026-05-06").extraction.reports.map(
    ({ class: name, place }) => `${name} ${place?.name.value ?? null} ${place?.country?.value ?? null}`,
  );

const met = "Kenyan Foreign Minister Amina Wanjiru met with Fijian Foreign Minister Ana Lima.";

test.each([
  // At what was told before and is called again.
  [
    `Rwanda hosted a summit on malaria in Kigali on Monday. On the sidelines of the summit, ${met}`,
    "gathering Kigali RW",
    "meeting Kigali RW",
  ],
  [`Rwanda hosted a forum on malaria in Kigali on Monday. During the forum, ${met}`, "gathering Kigali RW", "meeting Kigali RW"],
  [
    `Rwanda hosted a forum on malaria in Kigali on Monday. On the margins of the event, ${met}`,
    "gathering Kigali RW",
    "meeting Kigali RW",
  ],
  // Bare margins, and a summit at which others met.
  [`Rwanda hosted a summit on malaria in Kigali on Monday. On the sidelines, ${met}`, "gathering Kigali RW", "meeting Kigali RW"],
  // Another gathering than the one told, or none.
  [
    `Rwanda hosted a forum on malaria in Kigali on Monday. On the sidelines of the congress of the lake states, ${met}`,
    "gathering Kigali RW",
    "meeting null null",
  ],
  [`Rwanda hosted a forum on malaria in Kigali on Monday. ${met}`, "gathering Kigali RW", "meeting null null"],
  // Where whoever acts was told to be.
  [
    `${met.replace("met", "in Geneva met")} Wanjiru later met Danish Minister Karen Holmgaard.`,
    "meeting Geneva CH",
    "meeting Geneva CH",
  ],
  [
    `${met.replace("met", "in Geneva met")} Wanjiru met Danish Minister Karen Holmgaard in April.`,
    "meeting Geneva CH",
    "meeting null null",
  ],
  [
    `${met.replace("met", "in Geneva on Monday met")} Wanjiru then met Danish Minister Karen Holmgaard on Tuesday.`,
    "meeting Geneva CH",
    "meeting null null",
  ],
])("%s", (text, ...expected) => {
  expect(places(text)).toEqual(expected);
});

test.each([
  [
    "Kenyan Foreign Minister Amina Wanjiru received Fijian Foreign Minister Ana Lima at State House in Nairobi on Monday.",
    "meeting State House, Nairobi KE",
  ],
  [
    "Kenyan Foreign Minister Amina Wanjiru received Fijian Foreign Minister Ana Lima in Nairobi, at State House, on Monday.",
    "meeting Nairobi KE",
  ],
  [
    "Kenyan Foreign Minister Amina Wanjiru received Fijian Foreign Minister Ana Lima at State House on Monday.",
    "meeting State House KE",
  ],
  ["Kenya hosted a summit of the lake states in Nairobi on Monday.", "gathering Nairobi KE"],
])("a town is told beside the house in it, and rather than the country: %s", (text, expected) => {
  expect(places(text)).toEqual([expected]);
});

test("the town of the dateline stays where a journey lends but its country", () => {
  expect(
    places(
      "NAIROBI, 4 May 2026 – Kenyan Foreign Minister Amina Wanjiru on Monday met with Fijian Foreign Minister Ana Lima, who is on an official visit to Kenya.",
    ),
  ).toContain("meeting Nairobi KE");
});

const declared = (text: string): string =>
  places(`Kenyan Foreign Minister Amina Wanjiru ${text}`).find((one) => one.startsWith("declaration"))!;

test.each([
  ["condemned the burning of a market in Suva, Fiji."],
  ["condemned Fiji's raid on a school in Labasa."],
  ["called on Fiji to withdraw from Labasa."],
  ["urged Fiji to release the sailors held in Suva."],
  ["rejected the statement issued by the Fijian government in Suva."],
])("what is spoken of lies elsewhere: %s", (text) => {
  expect(declared(text)).toBe("declaration null null");
});

test.each([
  ["condemned Fiji at a conference in Kampala."],
  ["condemned Fiji in Kampala on Monday."],
  ["told a rally in Kampala that Kenya supported Fiji."],
  ["delivered a speech in Kampala in which she condemned Fiji."],
])("where it is said: %s", (text) => {
  expect(declared(text)).toBe("declaration Kampala UG");
});

test("what somebody is asked about lies elsewhere", () => {
  expect(places("Asked about the burning of a market in Suva, Kenyan Foreign Minister Amina Wanjiru condemned Fiji.")).toEqual([
    "declaration null null",
  ]);
});

test.each([
  // In a house of a town to which a journey led, wherever the report was written.
  [
    "SUVA, 4 May 2026 – Fijian President Ana Lima arrived in Nairobi on Sunday for a state visit. She was received by Kenyan President Amina Wanjiru at the party headquarters.",
    ["visit Nairobi KE", "meeting Nairobi KE"],
  ],
  // Where the clause goes on from, and not the town named before it.
  [
    "Before coming to Uganda, Fijian President Ana Lima flew to Nairobi, where she was received by Kenyan President Amina Wanjiru.",
    ["meeting Nairobi KE"],
  ],
  // At another gathering than the journey's town.
  [
    "Fijian Foreign Minister Ana Lima paid a visit to Kenya on Monday. She then attended a conference on fisheries in Kigali. Lima met Kenyan Foreign Minister Amina Wanjiru on the sidelines of the conference.",
    ["visit Kenya KE", "meeting Kigali RW"],
  ],
])("on a journey: %s", (text, expected) => {
  expect(places(text)).toEqual(expect.arrayContaining([...expected]));
});

test.each([
  [
    // Several legs: the one told last.
    "Fijian Foreign Minister Ana Lima visited Kenya on Monday. Lima met Prime Minister Amina Wanjiru. She visited Uganda on Wednesday.",
    ["visit Kenya KE", "meeting Kenya KE", "visit Uganda UG"],
  ],
])("of several legs the one told last lends its place: %s", (text, expected) => {
  expect(places(text)).toEqual(expected);
});

test.each([
  // A gathering at home, told from a town there.
  ["NAIROBI, 4 May 2026 – Kenya hosted a forum of Nordic and African mayors on Monday.", "gathering Nairobi KE"],
  ["KAMPALA, 4 May 2026 – Kenya hosted a forum of Nordic and African mayors on Monday.", "gathering Kenya KE"],
  // Who gives lives where its name says, what is given is where it arrives.
  ["A gift of 30 tents from the Fijian Red Cross in Suva arrived at the port of Mombasa.", "aid Mombasa KE"],
  // What is only asked for is nowhere yet.
  ["Kenyan President Amina Wanjiru asked Fiji for 20 vehicles.", "aid null null"],
])("%s", (text, expected) => {
  expect(places(text).map((one) => one.replace(/port of /, ""))).toContain(expected);
});

test.each([
  [
    "Kenyan Foreign Minister Amina Wanjiru visited Fiji on Monday. She held talks with Prime Minister Ana Lima.",
    ["visit", "meeting in-person"],
  ],
  ["Kenyan Foreign Minister Amina Wanjiru held talks with Fijian Foreign Minister Ana Lima.", ["meeting -"]],
])("talks at a place that is lent were held in person: %s", (text, expected) => {
  const told = code(`${text}\n`, "2026-05-06").extraction.reports.map(({ class: name, mode }) =>
    name === "visit" ? name : `${name} ${mode?.value ?? "-"}`,
  );
  expect(told).toEqual(expected);
});

test("a house of which nothing tells where it stands is where everything else happened", () => {
  const told = places(
    "The Lankan Workers' Party held its congress in Colombo on Monday. On Tuesday the Kenyan delegate, Amina Wanjiru, was received by Foreign Minister Ana Perera at the Foreign Ministry.",
  );
  expect(told).toEqual(["gathering Colombo LK", "meeting Foreign Ministry LK"]);
});
