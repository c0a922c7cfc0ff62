import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const statement = (first: string, last: string): string =>
  `${first}The plan was agreed upon in an hotel, and told to the members in a written answer.\n\n${first}I have asked today for a full debate before any officer leaves.\n\n${first}Neutrality is not for sale.${last}`;
const page = (introduction: string, printed: string): string =>
  `Neutrality is not for sale\n\n4 April 2022\n\n${introduction}\n\n${printed}\n\nThe debate will be held on Thursday, and the gallery is open to visitors.\n`;
const reprints = (text: string): readonly string[] =>
  splitText(text)
    .articles.filter(({ parent }) => parent !== null)
    .map(({ start, end }) => text.slice(start, end));
const introduction = "The leader of the Example Party, Niamh Corrigan, has issued the following statement on the plan:";

test.each([
  ["“", "”"],
  ['"', '"'],
])("a statement in the marks %s%s over several paragraphs is printed whole, and ends with them", (first, last) => {
  const printed = statement(first, last);
  expect(reprints(page(introduction, printed))).toEqual([printed]);
});

test("one paragraph in marks, or what is quoted in part, is the post's own", () => {
  expect(reprints(page(introduction, "“Neutrality is not for sale, and it is not the government’s to sell.”"))).toEqual([]);
  const part = "The statement of the leader, Niamh Corrigan, reads in part:";
  expect(reprints(page(part, statement("“", "”")))).toEqual([]);
});

test("the salutation of a speech that was announced is of the speech", () => {
  const speech =
    "Mr Chairman, I bring you the greetings of the chiefs of my country, without whose leave I should not speak here.\n\nIn less than four weeks those on the list will be asked what they wish for.\n\nI thank you for the years in which few could have found us on a map.";
  const told = "Below is the full text of what our representative, Lise Moala, said before the committee in New York.";
  expect(reprints(`At the United Nations: our statement\n\n9 October 2018\n\n${told}\n\n${speech}\n`)).toEqual([speech]);
});

test("what stands in marks from end to end is somebody’s words, whatever it tells", () => {
  const kinds = splitText(page(introduction, statement("“", "”"))).articles.map(({ kind }) => kind);
  expect(kinds).toEqual(["report", "speech"]);
});
