import type { Line } from "./lines.ts";

const mark = /\[(\d{1,3})\]/gu;
/** So many numbers, most of them one above the other before, are those of a text browser's links. */
const enough = 6;
const share = 0.8;

/** Where a text browser saved the page: its links are numbered in the text ("[8]Talks in Suva") and listed at its end. */
function numbersLinks(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(({ text }) => [...text.matchAll(mark)].map(([, number]) => Number(number)));
  const rising = numbers.filter((number, at) => at > 0 && number === numbers[at - 1]! + 1).length;
  return numbers.length >= enough && rising >= share * (numbers.length - 1);
}

/** The lines as they read without the numbers of their links: offsets are those of the page, so that only words are looked at and nothing is cut out of them. */
export function withoutLinkMarks(lines: readonly Line[]): readonly Line[] {
  if (!numbersLinks(lines)) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replace(mark, "").trim() }));
}

/** How many letters the number of a link takes in front of a headline; 0 where none stands there. */
export const linkMarkBefore = (text: string): number => /^\[\d{1,3}\]\s?/u.exec(text)?.[0].length ?? 0;
