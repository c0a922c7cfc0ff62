import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const back = `THE EXAMPLE QUAY
Weekly from Port Moresby

Minister back from Jakarta

Foreign minister Joseph Tabar returned on Sunday from Jakarta, where he spoke with his Indonesian colleague about the border posts. A joint patrol will begin in June.

Also on the wires

`;
const nurses =
  "HONIARA, May 2 (Coral Example News) – Solomon Islands and Fiji signed an agreement on the training of nurses on Thursday. Forty will go in the first year.";
const doctors =
  "TARAWA, May 1 (Atoll Example Service) – The ambassador of Cuba, Leonel Acevedo, presented his letters of credence here on Wednesday and brought four doctors.";
const own = "RABAUL, May 1. – The port was closed for a day by ash. The consul of Japan, Emi Sakurai, handed out masks.";

const reprintsOf = (text: string): readonly (readonly [string, readonly string[]])[] =>
  splitText(text, "page.txt", "The Example Quay")
    .articles.filter(({ parent }) => parent !== null)
    .map(({ start, end, credits }) => [text.slice(start, end), credits.map(({ value }) => value)]);

test("items of several agencies in one column are each a text of its own", () => {
  expect(reprintsOf(`${back}${nurses}\n\n${doctors}\n`)).toEqual([
    [nurses, ["Coral Example News"]],
    [doctors, ["Atoll Example Service"]],
  ]);
});

test("a heading right above an item of an agency is that item's own", () => {
  const [first, second] = [`Nurses for two islands\n\n${nurses}`, `Doctors come from Havana\n\n${doctors}`];
  const told = "Three wires came in on the same morning, and all of them tell of help between islands.";
  const dated = back
    .replace("Minister back from Jakarta\n", "Minister back from Jakarta\n4 May 2016\n")
    .replace("Also on the wires\n", "Also on the wires of this week\n3 May 2016\n");
  const ferry =
    "Ferry sails to Buka again\n1 May 2016\n\nThe ferry sails to Buka again on Mondays, and the consul of Japan was on board.\n";
  expect(reprintsOf(`${dated}${told}\n\n${first}\n\n${second}\n\n${ferry}`)).toEqual([
    [first, ["Coral Example News"]],
    [second, ["Atoll Example Service"]],
  ]);
});

test("an item without an agency is the page's own", () => {
  expect(reprintsOf(`${back}${nurses}\n\n${own}\n`)).toEqual([[nurses, ["Coral Example News"]]]);
});

test("an agency on a line of its own below the headline makes the post that agency's, and prints nothing in it", () => {
  const text = `${back.replace("Also on the wires\n\n", "")}Two ministers at one table\nSuva, May 3 (Coral Example News)\n\nThe foreign ministers of Fiji and Tonga met on the margins of the forum on Friday and spoke about whales for an hour.\n`;
  expect(reprintsOf(text)).toEqual([]);
  const { articles } = splitText(text, "page.txt", "The Example Quay");
  expect(articles.at(-1)).toMatchObject({ relation: "republication", credits: [{ value: "Coral Example News" }] });
});
