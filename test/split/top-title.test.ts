import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const headline = "Minister Tavares receives Ambassador of Nepal";
const body = [
  "The Minister of Foreign Affairs, Ana Tavares, received on Monday the Ambassador of Nepal, Hari Gurung, at the Ministry in Praia.",
  "The two discussed trade and hydropower, and agreed to hold consultations in the autumn.",
  "Ambassador Gurung thanked the Minister for the warm welcome and handed over a letter from his President.",
];

/** What a page of one piece prints above the text; `*` stands for its headline. */
test.each([
  ["Praia Daily Example\nNews and views from the islands\n\n*"],
  ["Praia Daily Example\n\n*\n\nMinistry of Foreign Affairs of Cabo Verde"],
  ["Ministry of Foreign Affairs of Cabo Verde\nPress releases\n\n12 March 2024\n*"],
  ["*\nThe two sides discuss trade and hydropower"],
  ["*\n\nAmbassador thanks the Minister for the warm welcome and hands over a letter from his President\n\nPhoto: archive"],
  ["*\nMinister Tavares with the Ambassador\nBy Lucia Ramos"],
  ["*\n12 March 2024\n0 Comments\nMinister Tavares with the Ambassador"],
  ["*\n     Politics\n  • Praia • Tuesday, 12 March de 2024 | 11h22\nMinister Tavares with the Ambassador"],
  ["*\n\nLucia Ramos\nDiplomatic Correspondent\n12 March 2024"],
  ["*\n\nHead of the International Department"],
  ["*\nMinistry of Foreign Affairs of Cabo Verde - Tuesday, March 12th, 2024 at 10:12 AM"],
  ["*\nMinistry of Foreign Affairs of Cabo Verde, Main Road, Praia, 12 March 2024"],
  ["* - Praia Daily Example\n\n*\n12 March 2024"],
  ["*\nPosted by admin on 12 March 2024 in News"],
  ["*\nViews: 213\nFont size: A+ A-"],
  ["*\n2 min read\n12 March 2024"],
  ["*\nA WRITER FROM OUR STAFF"],
  ["Home  |  24th Congress   |  *\n\n*"],
  ["Praia Daily Example >> *\n*\n12 March 2024"],
  ["Home News *\n*\n12 March 2024"],
  ["Previous Article\nMinister opens school in Mindelo\nNext Article\nMinister opens fair in Tarrafal\n\n*\n12 March 2024"],
  ["Previous: Minister opens school in Mindelo\nNext: Minister opens fair in Tarrafal\n\n*\n12 March 2024"],
])("%j", (top) => {
  const { articles } = splitText(`${top.replaceAll("*", headline)}\n\n${body.join("\n\n")}\n`);
  expect(articles.map((article) => article.headline?.words)).toEqual([headline]);
});

test("a headline without a verb stands before what tells more of it", () => {
  const { articles } = splitText(
    "Red Example\nVoice of the working people\n\nSolidarity message to the Ninth Congress of the Workers’ Party of Uruguay\n\nCommunist Party of Malta\n\nThe Communist Party of Malta sends its greetings to the delegates of the Ninth Congress of the Workers’ Party of Uruguay.\n\nYour Congress meets in days in which the unity of all working people is needed more than ever.\n",
  );
  expect(articles.map((article) => article.headline?.words)).toEqual([
    "Solidarity message to the Ninth Congress of the Workers’ Party of Uruguay",
  ]);
});

test("a top of many thousand lines is read to its end", () => {
  const { articles } = splitText(
    `${"Islands and harbours of the Atlantic\n".repeat(5_000)}${headline}\n\n${body.join("\n\n")}\n`,
  );
  expect(articles).toHaveLength(1);
});
