import type { SentenceView } from "../article-view.ts";

/** Between a verb and the day on which it was said. */
const beforeDay = /^\s+(?:(?:late|early|again|here)\s+)?(?:on\s+)?$/;
/** So many letters at most stand between them. */
const NEAR = 16;

/** Where what belongs to a verb that ends at an offset of the sentence goes on: behind the day that stands right behind it ("claimed on Monday that"); null where none does. */
export function behindDay({ days, start, words }: SentenceView, end: number): number | null {
  const day = days.find((one) => one.start - start > end);
  return day && day.start - start - end < NEAR && beforeDay.test(words.slice(end, day.start - start)) ? day.end - start : null;
}
