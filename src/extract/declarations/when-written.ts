import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { When } from "../../model/date.ts";
import { dayCell } from "../events/report/choose-when.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";

const onDay = (cell: Cell<string>): Cell<When> => {
  const date = cell.value.slice(0, 10);
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const when: When = {
    date,
    end: null,
    precision: "day",
    stated: { year, month, day },
    implied: {},
    anchor: cell.from,
    rule: "day-of-piece",
  };
  return cell.from === null ? printed(when, cell.spans, "day-of-piece") : workedOut(when, cell.from, "day-of-piece", cell.spans);
};

/**
 * The day on which the piece is said to have been written, delivered or published: by its own line at its head or foot, else where it is brought in, else by its dateline, else when
 * it was published.
 */
export function whenWritten(
  { article, sentences }: ArticleView,
  introductions: readonly SentenceView[],
  { appears }: WritingWordings,
): Cell<When> | null {
  if (article.written) return onDay(article.written);
  for (const view of introductions) {
    if (!appears.test(view.words)) continue;
    const day = view.days.find(({ role, when }) => role === "on" && when.date !== null && when.precision === "day");
    if (day) return dayCell(day, "day-of-piece");
  }
  if (article.dateline?.date) {
    const { start, end } = article.dateline;
    const day = sentences
      .flatMap(({ days }) => days)
      .find((one) => one.start >= start && one.end <= end && one.when.date !== null && one.when.precision === "day");
    if (day) return dayCell(day, "day-of-piece");
  }
  return article.published ? onDay(article.published) : null;
}
