import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const own =
  "The railway between Lusaka and the coast was built by workers of three countries, and many of them are buried beside it.";
const told = [
  "When a government in the south borrows money on the markets of the north it pays four times the interest that others pay.",
  "The agencies that rate these countries have their seats in three cities, and none of them has an office in Lusaka.",
  "A study of nineteen loans shows that the risk they speak of has hardly ever come true.",
  "What would happen if the countries of the south founded an agency of their own?",
  "The answer does not depend on bankers but on the peoples who pay.",
];

const page = (introduction: string): string => ["The price of a loan for the railway", own, introduction, ...told].join("\n\n");
const printed = (text: string): readonly string[] =>
  splitText(text)
    .articles.filter(({ parent }) => parent !== null)
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ["Our thanks to the Lantern Daily, from which we reprint this report."],
  ["The report embedded below comes from the Lantern Daily."],
  ["This report was originally written for the Lantern Daily."],
  ["A shorter version of this report first appeared in the Lantern Daily."],
  ["The Lantern Daily reported on 14 November:"],
  ["We republish here an important report from the Lantern Daily."],
  ["In this article for the Lantern Daily, our treasurer Musa Phiri looks at who rates whom."],
  ["We are grateful to the Lantern Daily for letting us use this report by Musa Phiri."],
  ["Two of our members were in Livingstone and brought back this account from there."],
  ["In connection with the debate abroad, the Ministry of Finance of Zambia states the following:"],
  ["The council of the federation adopted this statement in Lusaka on 14 November:"],
  ["The Lusaka weekly Lantern, on the other hand, sees the matter so:"],
  ["The federation has answered our letter on the loans. We print the main part."],
])("%s hands over to all that follows, its question too", (introduction) => {
  expect(printed(page(introduction))).toEqual([told.join("\n\n")]);
});

test.each([
  ["A longer report will follow."],
  ["The full text will be published later."],
  ["We publish a bulletin every month and send it to our members."],
  ["We carry news from forty countries."],
  ["We reprinted her book last year."],
  ["She made the following remarks before she left the hall."],
  ["The text is a first step only, and the railway ought to follow."],
  ["We have it from a friend at the Lantern Daily that the marches are growing."],
  ["In this article for our spring number the treasurer looks at who rates whom."],
  ["They adopted the following resolutions: on bread, on peace and on the schools."],
  ["The following were present: the ambassador, two teachers and the mayor."],
  ["The two ministers signed the following documents in the presence of the prime ministers."],
])("%s announces nothing", (sentence) => {
  expect(printed(page(sentence))).toEqual([]);
});

test("questions with answers between them are turns, and a call closes its text", () => {
  const text = [
    "Ambassador Vea speaks on fifty years of trade\n\n4 May 2024",
    "How do young people see that time today?",
    "They learn of it in school and from their grandparents, but they think first of their work and of their studies.",
    "What do you expect of the trade with Tonga?",
    "It has doubled in six years, and I believe that it will double again before the end of my time here.",
    "No more customs between the islands!",
    "Nauru and Palau open a school\n\n3 May 2024",
    "Nauru and Palau have opened a school together in which ninety children learn to read the stars and the winds.",
  ].join("\n\n");
  const headlines = splitText(text).articles.map(({ headline }) => headline?.words);
  expect(headlines).toEqual(["Ambassador Vea speaks on fifty years of trade", "Nauru and Palau open a school"]);
});

test("a call closes a statement that the post prints", () => {
  const statement =
    "Blood on the platinum\n\nThe police opened fire on strikers who had been surrounded with razor wire. It was an order.\n\nWe demand an inquiry led by the workers' movement, and a wage that a family can live on.\n\nAmandla!";
  const text = `Thirty-four miners shot\n\nThe platinum for which they died is in the pipes of our cars. The following statement was issued by the Example Movement.\n\n${statement}\n\nMessages of solidarity can be sent to the movement at its office.\n`;
  expect(printed(text)).toEqual([statement]);
});
