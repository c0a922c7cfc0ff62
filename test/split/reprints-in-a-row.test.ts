import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const first = [
  "The general secretary of the party, Alfredo Nhantumbo, received a delegation of the Communist Party of Malta led by Karmenu Borg on Friday.",
  "The two sides exchanged views on trade unions, and agreed to hold a seminar next year.",
  "Mr Borg thanked his hosts for the warm welcome.",
];
const second = [
  "A delegation of the Communist Party of Malta has come back from Maputo, where it had talks with the leaders of the ruling party.",
  "Its head told this paper that seminars for young trade unionists were agreed.",
];

const beginnings = (announcement: string, between: string): readonly string[] => {
  const text = [
    "Malta's communists visit Mozambique\n\nMay 5, 2024",
    `Readers will know that the two parties have been in touch since the floods of last spring. ${announcement}`,
    ...first,
    between,
    ...second,
  ].join("\n\n");
  const { articles } = splitText(`${text}\n`);
  return articles.filter(({ parent }) => parent !== null).map(({ start }) => text.slice(start, start + 24));
};

test.each([
  ["The following report is from the Example Daily."],
  ["The Example Daily, for its part, carried the following report."],
  ["Meanwhile, the Example Daily reported as follows."],
  ["The next item is taken from the Example Daily of 5 May."],
  ["On the same day the Example Daily carried an interview with Mr Borg. It reads as follows."],
])("a short text without a headline ends where the post speaks again: %s", (between) => {
  const both = [first[0]!.slice(0, 24), second[0]!.slice(0, 24)];
  expect(beginnings("The following report was originally published by the Example Morning Post.", between)).toEqual(both);
  const two = "We reprint below two reports on the visit. The first was originally published by the Example Morning Post.";
  expect(beginnings(two, between)).toEqual(both);
});

test("a text that quotes another is one text", () => {
  const announcement = "The following report was originally published by the Example Morning Post.";
  expect(
    beginnings(announcement, "He read out a letter of the party's founder. It told of the first strike in Valletta."),
  ).toHaveLength(1);
});

test("a letter whose receiver stands above its greeting is a text of its own", () => {
  const text =
    "Open letter to the minister for foreign trade\n\n14 May 2021\n\nTogether with our sister committees in Malmö and Turku we have today handed in this letter at the ministry in Stockholm.\n\nTo the minister, Ms. Annelie Sandgren\n\nDear Minister,\n\nFour ships have called at the port since January. We ask you to say what you will do.\n\nYours sincerely,\n\nHanne Solbakk\n";
  const { articles } = splitText(text);
  expect(articles.map(({ parent, start }) => [parent !== null, text.slice(start, start + 15)])).toEqual([
    [false, "Open letter to "],
    [true, "To the minister"],
  ]);
});

test("headings over the line in which a page prints the day of each post head posts, however short", () => {
  const post = (headline: string, day: number): string =>
    `${headline}\n\nPosted on May ${day}, 2024 by the editors\n\nThe general secretary of the party received a delegation in Lima and spoke with it about flood relief.\n\nThe two sides exchanged views on flood relief, and agreed to hold a seminar in Lima next year.\n`;
  const headlines = ["A visit to Lima", "Statement on flood relief", "Why it matters now", "On the anniversary"];
  const { articles } = splitText(headlines.map((headline, at) => post(headline, 20 - at)).join("\n"));
  expect(articles.map(({ headline }) => headline?.words)).toEqual(headlines);
});
