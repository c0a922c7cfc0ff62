import { foreignDays } from "../days/foreign-day.ts";
import { printedDays } from "../days/print-date.ts";

const isName = (word: string): boolean => /^[^\p{L}\d]*(?:@|[\p{Lu}\d])/u.test(word);
const digits = /(?<!\d)(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d))(?!\d)/u;

/** A line with each run of names and figures as one mark: what is left is what the page prints around them. */
export function frameOf(text: string): string {
  const out: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const mark = isName(word) ? `#${/[,:|)]$/u.exec(word)?.[0] ?? ""}` : word;
    if (mark.startsWith("#") && out.at(-1) === "#") out[out.length - 1] = mark;
    else out.push(mark);
  }
  return out.join(" ");
}

/** A line without its day, with each run of figures as one mark, and its words as they stand; null where it holds no day with its year. */
export function aroundDay(text: string): string | null {
  if (!/\d\d/u.test(text)) return null;
  const day =
    printedDays(text).find(({ day }) => day.length === 10) ??
    foreignDays(text)[0] ??
    [digits.exec(text)].flatMap((found) => (found ? [{ start: found.index, end: found.index + found[0].length }] : []))[0];
  if (!day) return null;
  return `${text.slice(0, day.start)}D${text.slice(day.end)}`.replace(/\d[\d.,:]*/gu, "#");
}
