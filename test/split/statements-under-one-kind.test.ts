import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const statement = (day: string, subject: string, text: string): string =>
  `Press statement\nDate: ${day}\nSubject: ${subject}\n\n${text}\n\nIssued by: Directorate of Information\n\n`;
const page =
  statement(
    "4 June 2008",
    "Visit of the Minister of Botswana",
    "The Minister of Botswana will visit Windhoek from 5 to 7 June at the invitation of his colleague.",
  ) +
  statement(
    "2 June 2008",
    "Condolences to Myanmar",
    "The President has sent a message of condolence to the Government of Myanmar on the cyclone.",
  ) +
  statement(
    "30 May 2008",
    "Appointment of High Commissioner",
    "The President has appointed Mr. Immanuel Shikongo as High Commissioner to Zambia.",
  );

test("statements under one kind are headed by their subjects", () => {
  const { articles } = splitText(page);
  expect(articles.map(({ headline, published }) => [headline?.words, published?.value])).toEqual([
    ["Visit of the Minister of Botswana", "2008-06-04"],
    ["Condolences to Myanmar", "2008-06-02"],
    ["Appointment of High Commissioner", "2008-05-30"],
  ]);
  expect(articles.map(({ start, end }) => page.slice(start, end).startsWith("Press statement\nDate: "))).toEqual([
    true,
    true,
    true,
  ]);
});
