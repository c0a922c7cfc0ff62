import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const texts: Readonly<Record<string, string>> = {
  "Border post to open again":
    "The governments of Benin and Nigeria have agreed to reopen the post at Seme from next Monday, Interior Minister Sani Bichi said. It was closed six months ago.",
  "Ferry for the northern isles":
    "A new ferry will carry teachers and cattle from Kirkwall to Bergen in the spring, the harbour master told the council. Norway pays two thirds of its price.",
  "Bridge over the river is mended":
    "Engineers from Vietnam have mended the wooden bridge near Savannakhet which the flood of August had torn away. The first to cross it were nine buffaloes.",
  "The long way home":
    "Wool from the islands took eleven weeks to reach the mills of Bradford this year, and half of it was wet. The weavers have written to the shipping line.",
  "Nepal opens its border again":
    "Nepal has opened its border with India at Birgunj after four months, and two hundred lorries with salt crossed it before noon. Drivers were given garlands.",
};
const piece = (headline: string, below: string): string => `${headline}\n${below}\n\n${texts[headline]!}`;
const headlines = (text: string): readonly (string | undefined)[] =>
  splitText(text)
    .articles.filter(({ parent }) => parent === null)
    .map(({ headline }) => headline?.words);

test.each([
  "Staff Correspondent",
  "Diplomatic Correspondent, Sylhet",
  "News Desk",
  "Monitoring Report",
  "Ana Lima reports from Suva",
  "From TUNDE ADEBOLA, Abidjan",
  "AFP, Kathmandu",
  "Sapa-AFP",
  "Reuters, Kuala Lumpur",
  "Statement of the Central Committee, 28 October 2001",
])("“%s” between a headline and its text is no headline", (below) => {
  const names = ["Border post to open again", "Ferry for the northern isles", "Bridge over the river is mended"];
  const text = names.map((name) => piece(name, below)).join("\n\n");
  expect(headlines(`Example Morning Sun\n\n${text}\n`)).toEqual(names);
});

test("what tells somebody’s doings is a headline", () => {
  const text = `Turkey expels two foreign correspondents\n\n${texts["The long way home"]!}\n`;
  expect(headlines(text)).toEqual(["Turkey expels two foreign correspondents"]);
});

test("agencies right below a headline are credited with the post", () => {
  const [nepal] = splitText(`${piece("Nepal opens its border again", "Sapa-AFP")}\n`, "page.txt", "Example Sun").articles;
  expect(nepal!.credits.map(({ value }) => value)).toEqual(["Sapa-AFP"]);
});

test("the number of a press bulletin stands over its headline and is of its post", () => {
  const bulletin = (number: number, headline: string, place: string): string =>
    `Press Bulletin No. ${number}\n${headline}\nQuito, July ${number - 700}, 2013\n\nThe Foreign Minister received the new ambassador this morning, and they agreed to hold a forum in ${place} in September.`;
  const text = `${bulletin(711, "MINISTER RECEIVES AMBASSADOR OF BELARUS", "Guayaquil")}\n\n${bulletin(710, "MINISTER RECEIVES AMBASSADOR OF QATAR", "Cuenca")}\n`;
  expect(splitText(text).articles.map(({ start, end }) => text.slice(start, end))).toEqual(
    text.trimEnd().split(/\n\n(?=Press)/u),
  );
});

test("buttons below a text that stands whole cut nothing off", () => {
  const post = (headline: string, day: number): string =>
    `${headline}\n${day} May 2010\n\nA delegation of the union of miners has come back from Kerala, where it saw eleven cooperatives and how minutes are kept.\n\nRead more | Print | PDF`;
  const text = ["Study team back from Kerala", "Seminar on glaciers to be held", "Message of condolence sent"]
    .map((headline, at) => post(headline, 20 - at))
    .join("\n\n");
  const { articles, furniture } = splitText(`${text}\n`);
  expect(articles.map(({ truncated }) => truncated)).toEqual([false, false, false]);
  expect(furniture.map(({ start, end }) => text.slice(start, end))).toContain("Read more | Print | PDF");
});
