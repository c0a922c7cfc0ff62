import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const posts = (text: string): readonly (string | undefined)[] =>
  splitText(text)
    .articles.filter(({ parent }) => parent === null)
    .map(({ headline }) => headline?.words);

const comment =
  "I have seen four rounds of such talks, and they are as like as eggs. Each time food is promised, and each time it does not come.";

test("whoever signs apart below a text that speaks as “I” heads nothing", () => {
  const text = `Two views of the talks in Geneva\n\n${comment}\n\nArthur Pendle\n\nBooklist\n\nWe have a few copies left of the pamphlet on the armistice, and send it for two pounds with the postage.\n`;
  expect(posts(text)).not.toContain("Arthur Pendle");
  expect(splitText(text).articles.find(({ headline }) => headline?.words === "Booklist")).toBeDefined();
});

const letter = (headline: string): string =>
  `Message from the Example Party of Brazil\n\nDear comrade,\n\nWe have followed the victory of your people with great emotion, and stand ready to receive a delegation in São Paulo.\n\nFraternally,\nValdir Nogueira\nSecretary for International Relations\n\n${headline}\n\nMembers of our branch stood before the gates on 15 July with cooking pots, and the ambassador came out and listened for ten minutes.\n`;

test.each([
  "Protest at the embassy in Paris",
  "Vigil outside the ministry",
  "Talks in the Senate of France",
  "A rally before the party congress",
])("“%s” below a letter is a headline, and no body that signs it", (headline) =>
  expect(posts(letter(headline))).toContain(headline),
);

test("an international section signs the first of two letters, and does not head the second", () => {
  const text = `Greetings to the congress\n\nAmong the messages that reached us were those of two parties. We print both in full.\n\nDear comrades,\n\nThe Central Committee of the Example Party of Greece sends warm greetings to your congress, and follows your struggle for a living wage.\n\nLong live the friendship of our parties!\n\nThe International Section\n\nDear friends in Bangladesh,\n\nThe shirts on our backs were sewn by your members, and on behalf of our party we wish the congress every success.\n\nWith fraternal greetings\nCorinne Aebi, president\n`;
  const letters = splitText(text).articles.filter(({ parent }) => parent !== null);
  expect(
    letters.map(({ start, end, headline }) => [
      text.slice(start, end).split("\n")[0],
      text.slice(start, end).split("\n").at(-1),
      headline,
    ]),
  ).toEqual([
    ["Dear comrades,", "The International Section", null],
    ["Dear friends in Bangladesh,", "Corinne Aebi, president", null],
  ]);
});
