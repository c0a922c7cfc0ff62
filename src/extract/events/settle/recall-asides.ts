import { workedOut } from "../../../model/cell.ts";
import type { Report } from "../../../model/report.ts";
import { daysBetween } from "../../../text/iso-days.ts";

/** What happened so many days before the news, to one side alone, is but told of who takes part in it. */
const BEFORE_NEWS = 4;

/** Do those of one side alone act in it? */
const isOneSided = ({ participants }: Report): boolean =>
  new Set(participants.flatMap(({ side, role }) => (role === "principal" ? [side] : []))).size === 1;

const dayOf = ({ when }: Report): string | null => (when?.value.precision === "day" ? when.value.date : null);

/** Recalls what an article tells of one side behind its news, and of some days before ("The Premier received the envoy on Saturday. He was sworn in on 6 May"). */
export function recallAsides(reports: readonly Report[]): readonly Report[] {
  return reports.map((report) => {
    const day = dayOf(report);
    if (day === null || report.salience.value !== "main" || report.standing.value !== "held" || !isOneSided(report))
      return report;
    const news = reports.find((other) => {
      const told = dayOf(other);
      return (
        other !== report &&
        other.article === report.article &&
        other.class !== report.class &&
        other.salience.value === "main" &&
        other.standing.value === "held" &&
        !isOneSided(other) &&
        other.evidence[0]!.start < report.evidence[0]!.start &&
        told !== null &&
        daysBetween(day, told) >= BEFORE_NEWS
      );
    });
    if (!news) return report;
    return {
      ...report,
      salience: workedOut("background", "one side alone, some days before the news", "aside-of-one-side", report.when!.spans),
    };
  });
}
