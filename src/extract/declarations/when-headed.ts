import type { Codebook } from "../../codebook/codebook.ts";
import type { Cell } from "../../model/cell.ts";
import type { When } from "../../model/date.ts";
import { dayCell } from "../events/report/choose-when.ts";
import type { ArticleView } from "../statements/article-view.ts";

/** The day that a headline gives to what its speaker says ("Spokesperson Ann Other's Press Conference on 6 June 2024"); null where it names another speaker, no text or no day. */
export function whenHeaded(
  { sentences }: ArticleView,
  speakers: readonly string[],
  { speech, declarations }: Codebook,
): Cell<When> | null {
  for (const { sentence, words, phrases, days } of sentences) {
    if (sentence.place !== "headline") continue;
    if (!phrases.some(({ actors }) => actors.some((id) => speakers.includes(id)))) continue;
    if (!speech.speakers.printed.test(words) && !declarations.press.test(words)) continue;
    const day = days.find(({ when }) => when.date !== null && when.end === null && when.precision === "day");
    if (day) return dayCell(day, "day-of-headline");
  }
  return null;
}
