import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const printed = [
  "The general secretary of the party, Alfredo Nhantumbo, received a delegation of the Communist Party of Malta on Friday.",
  "The two sides exchanged views on trade unions and on the schooling of cadres, and agreed to hold a seminar next year.",
  "Mr Borg thanked his hosts for the warm welcome, and said that his party had much to learn.",
];

const page = (announcement: string, behind: string): string =>
  [
    "Malta's communists visit Mozambique\n\nMay 5, 2024",
    `Readers will know that the two parties have been in touch since the floods of last spring. ${announcement}`,
    ...printed,
    `${behind}\n`,
  ].join("\n\n");

const told = (announcement: string, behind: string) => {
  const text = page(announcement, behind);
  return splitText(text).articles.map(({ start, end, parent, credits }) => ({
    words: parent === null ? null : text.slice(start, end),
    credits: credits.map(({ value }) => value),
  }));
};

/** Where the introduction names no outlet, what stands behind the text does. */
const unnamed = "This is how the paper in Maputo told it:";
const named = "The following report was originally published by the Example Morning Post.";

test.each([
  [unnamed, "– from the Example Morning Post, with thanks."],
  [unnamed, "The above article was originally published by the Example Morning Post."],
  [named, "Our own reading: there will be a seminar, and it will be in the rainy season."],
  [named, "Editors’ note: the seminar has since been put off to the spring."],
  [named, "So much for the Example Morning Post. Its rival did not print a word."],
  [named, "The full text can be found on the website of the paper."],
  [named, "👉 Read the whole piece at the Post. It is free until Sunday."],
  [named, "Click here to read the original report."],
  [named, "Translated by Joana Prado."],
  [named, "Translation from the Portuguese: The editors"],
  [named, "We thank the Example Morning Post for permission to reprint this report."],
  [named, "The report in the Maltese press is shorter and does not mention the seminar at all."],
])("%s … %s: the latter is the post's own", (announcement, behind) => {
  expect(told(announcement, behind)).toEqual([
    { words: null, credits: [] },
    { words: printed.join("\n\n"), credits: ["Example Morning Post"] },
  ]);
});

test.each([
  "[Example Morning Post, Maputo]",
  "(Example Morning Post, 4 May)",
  "— Example Morning Post",
  "Example Morning Post, May 4",
  "Source: Example Morning Post, May 4, 2024.",
])("%s stands under a text as a signature does, and is of that text", (credit) => {
  const whole = { words: [...printed, credit].join("\n\n"), credits: ["Example Morning Post"] };
  expect(told(unnamed, credit)).toEqual([{ words: null, credits: [] }, whole]);
  // What the post says below it is its own.
  expect(told(unnamed, `${credit}\n\nTranslated by Joana Prado.`)[1]).toEqual(whole);
});

test.each([
  ["We thank the people who shared with us what they did not have twice."],
  ["The full equality of states is what the two parties stand for."],
  ["So far our two parties have held three seminars of that kind."],
  ["Adopted by the leaders of both parties in Maputo on May 4."],
])("a text ends in its own words: %s", (last) => {
  expect(told(named, last)[1]!.words).toBe([...printed, last].join("\n\n"));
});

test("“Thus the Example Daily:” hands over to what that paper printed", () => {
  const text = page(
    "The following report was originally published by the Example Morning Post.",
    "In Valletta, the visit was told a day later. Thus the Example Daily:\n\nA delegation of the Communist Party of Malta has come back from Maputo, where it had talks.",
  );
  const reprints = splitText(text).articles.filter(({ parent }) => parent !== null);
  expect(reprints.map(({ credits }) => credits.map(({ value }) => value))).toEqual([["Example Morning Post"], ["Example Daily"]]);
});

test.each([
  "The following statement was issued by the Ministry of Foreign Affairs of Fiji on Monday.",
  "The Foreign Ministry of Fiji issued the following statement: Fiji signed a treaty with Tonga.",
  "An article by Tongan Ambassador Mele Vaka, published in the Example Courier of Suva on Monday, calls for peace.",
  "Example Courier, 4 May 2024",
])("a text of nothing but words that bring another in is one post all the same: %s", (line) => {
  const { articles } = splitText(`${line}\n`);
  expect(articles.length).toBeGreaterThan(0);
});

test("of a headline at the end of a page, with nothing below it, no text is printed", () => {
  const { articles } = splitText(
    "Clearing the reef: a new grant\n\nPosted on May 17, 2016 by admin\n\nThe reef is still the first concern of the fishermen, as those who came last year know. The following has reached us from the Embassy.\n\nFIJI AND TONGA SIGN AGREEMENT ON REEF CLEARANCE\n",
  );
  expect(articles.filter(({ parent }) => parent !== null)).toEqual([]);
});
