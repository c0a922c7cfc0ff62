import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

/** Posts that share nothing but how the page prints them. */
const posts = [
  [
    "Ferry to Savai'i sails again",
    "Kofi Waqa",
    "The ferry between the two islands sailed again on Monday after a pause of six weeks, the harbour master said.",
  ],
  [
    "Zambia buys wagons from Serbia",
    "Ines Haddad",
    "Zambia has bought forty wagons from a works in Kragujevac. The minister of transport signed for them on Friday.",
  ],
  [
    "Nurses leave for Malta",
    "Tui Solberg",
    "Thirty nurses from Kerala took up their posts in Valletta this week. Their contract runs for three years.",
  ],
  [
    "Two courts and one old map",
    "Greta Neto",
    "Courts in Quito and Lima will hear a case over a map of 1830. Historians of both countries were asked to speak.",
  ],
] as const;
const days = ["9 May 2024", "6 May 2024", "2 May 2024", "28 April 2024"];

const headlines = (text: string): readonly (string | undefined)[] =>
  splitText(`${text}\n`)
    .articles.filter(({ parent }) => parent === null)
    .map(({ headline }) => headline?.words);

const told = posts.map(([headline]) => headline);

test.each([
  ["@"],
  ["— @"],
  ["@, staff writer"],
  ["@ | Example Herald"],
  ["@ reports from Suva"],
  ["From @ in Suva"],
  ["Words and drawings: @"],
  ["Contributor: @"],
  ["@ for this page"],
  ["Dr @"],
])("a line of one frame between headline and day is who wrote, and no headline: %s", (author) => {
  const page = posts.map(([head, name, text], at) => `${head}\n${author.replace("@", name)}\n${days[at]}\n\n${text}`);
  expect(headlines(page.join("\n\n"))).toEqual(told);
});

test("lines of one frame above the headlines are no headlines' authors", () => {
  const kickers = posts.map(([head, name, text], at) => `${name}\n${head}\n${days[at]}\n\n${text}`);
  expect(headlines(kickers.join("\n\n"))).toEqual(told);
});
