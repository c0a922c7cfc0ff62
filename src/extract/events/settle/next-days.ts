import { workedOut } from "../../../model/cell.ts";
import type { DayMention } from "../../../model/mention.ts";
import type { Report } from "../../../model/report.ts";
import { daysAfter } from "../../../text/iso-days.ts";

/** The rule of a day that leads on from the one told before it ("the next day"), and of one that is counted from the first of a journey or gathering. */
const NEXT_DAY = "following-day";
export const COUNTED = "day-of-journey";

const opening = ({ evidence }: Report): number => evidence[0]!.start;

/** Moves "the next day" behind a counted one ("On the first day she met the Premier. The next day …") to the day after that, where no other day is told between them. */
export function nextDays(reports: readonly Report[], text: string, days: readonly DayMention[]): readonly Report[] {
  if (!reports.some(({ when }) => when?.value.rule === NEXT_DAY)) return reports;
  const others = Map.groupBy(
    days.filter(({ when }) => when.rule !== NEXT_DAY && when.date !== null),
    ({ article }) => article,
  );
  const inArticle = Map.groupBy(
    reports.filter(({ when }) => when?.value.precision === "day"),
    ({ article }) => article,
  );
  const moved = new Map<Report, Report>();
  for (const [article, dated] of inArticle) {
    const starts = (others.get(article) ?? []).map(({ start }) => start).sort((a, b) => a - b);
    let next = 0;
    // What was told before, by the first that each sentence tells.
    let before: Report | null = null;
    let here: Report | null = null;
    for (const report of dated.toSorted((a, b) => opening(a) - opening(b))) {
      if (here === null || opening(report) > opening(here)) {
        before = here;
        here = null;
      }
      while (next < starts.length && starts[next]! < opening(report)) next++;
      const isBetween = before !== null && next > 0 && starts[next - 1]! > opening(before);
      const now: Report = before && !isBetween ? dayAfter(report, before, text) : report;
      if (now !== report) moved.set(report, now);
      here ??= now;
    }
  }
  return reports.map((report) => moved.get(report) ?? report);
}

/** The same where it tells no "next day", or none that is counted stands before it in its paragraph. */
function dayAfter(report: Report, before: Report, text: string): Report {
  const { when } = report;
  if (when?.value.rule !== NEXT_DAY || before.when?.rule !== COUNTED) return report;
  if (text.slice(opening(before), opening(report)).includes("\n")) return report;
  const date = daysAfter(before.when.value.date!, 1);
  const spans = [...before.when.spans, ...when.spans];
  return {
    ...report,
    when: workedOut({ ...when.value, date }, "the day after the one that is counted before", COUNTED, spans),
  };
}
