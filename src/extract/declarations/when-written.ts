import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { When } from "../../model/date.ts";
import { dayCell } from "../events/report/choose-when.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";

/** The day on which the piece is said to have been published or delivered: told where it is brought in, else by its dateline or its own line. */
export function whenWritten(
  article: ArticleView,
  introductions: readonly SentenceView[],
  { appears }: WritingWordings,
): Cell<When> | null {
  for (const view of introductions) {
    if (!appears.test(view.words)) continue;
    const day = view.days.find(({ role, when }) => role === "on" && when.date !== null && when.precision === "day");
    if (day) return dayCell(day, "day-of-piece");
  }
  const published = article.article.published;
  if (!published) return null;
  const date = published.value.slice(0, 10);
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const when: When = {
    date,
    end: null,
    precision: "day",
    stated: { year, month, day },
    implied: {},
    anchor: published.from,
    rule: "day-of-piece",
  };
  return published.from === null
    ? printed(when, published.spans, "day-of-piece")
    : workedOut(when, published.from, "day-of-piece", published.spans);
}
