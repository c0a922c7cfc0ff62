import { expect, test } from "vitest";
import { loadWritingWordings } from "../../../src/codebook/wordings/writing-wordings.ts";
import { isArgued as argues } from "../../../src/extract/pieces/is-argued.ts";

const wordings = loadWritingWordings();
const isArgued = (paragraphs: readonly string[]): boolean => argues(paragraphs, wordings);

const essay = [
  "There is a lake between two countries, and for a century its fishermen have shared nets, prices and songs without asking anybody.",
  "Why then do the ministries speak of a border on the water? The truth is that nobody can draw a line where the fish cross it twice a day.",
  "It is no coincidence that the loudest voices come from towns far away from the shore, where a boat is something that one sees in a museum.",
  "Of course there are quarrels. Nets are cut and engines vanish. But these should be settled by those who know each other's names.",
  "In fact the old councils of the lake did so for generations, and their rulings can still be read in the parish books of both banks.",
  "We have to ask ourselves what a patrol boat costs, and how many landing sites could be paved for the same money in a single year.",
  "The lesson is therefore a simple one, and it has been learned on other waters: rather than a fence the lake needs a market.",
  "Let us begin with the market, and leave the fence to those who sell wire. The fishermen will do the rest, as they always have.",
].map(
  (paragraph) =>
    `${paragraph} The water rises in April, and the birds come back to the reeds before the rains have ended, as everybody here knows well.`,
);

test("a long piece of questions and lessons argues", () => {
  expect(isArgued(essay)).toBe(true);
});

test("a short one, one that opens with a day or a dateline, and one that gives others' words do not", () => {
  expect(isArgued(essay.slice(0, 5))).toBe(false);
  expect(isArgued([`On Monday the ministers met again. ${essay[0]}`, ...essay.slice(1)])).toBe(false);
  expect(isArgued([`KAMPALA, May 4 (Example News Agency) – ${essay[0]}`, ...essay.slice(1)])).toBe(false);
  expect(isArgued(essay.map((paragraph, at) => (at % 2 ? paragraph : `The minister said this. ${paragraph}`)))).toBe(false);
});

test("a day with its year at the head of a piece is one that it recalls", () => {
  expect(isArgued([`On February 7, 1962 the first boat sank. ${essay[0]}`, ...essay.slice(1)])).toBe(true);
  expect(isArgued([`On February 7 the first boat sank. ${essay[0]}`, ...essay.slice(1)])).toBe(false);
});
