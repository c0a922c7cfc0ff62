import { workedOut } from "../../../model/cell.ts";
import type { Report } from "../../../model/report.ts";
import { daysBetween } from "../../../text/iso-days.ts";

/** What happened so many days before the news, to one side alone, is but told of who takes part in it. */
const BEFORE_NEWS = 4;

/** Do those of one side alone act in it? */
const isOneSided = ({ participants }: Report): boolean =>
  new Set(participants.flatMap(({ side, role }) => (role === "principal" ? [side] : []))).size === 1;

const dayOf = ({ when }: Report): string | null => (when?.value.precision === "day" ? when.value.date : null);

const isNews = ({ salience, standing }: Report): boolean => salience.value === "main" && standing.value === "held";

const sharesActor = (one: Report, other: Report): boolean =>
  one.participants.some(
    ({ actor, role }) => actor !== null && role === "principal" && other.participants.some((next) => next.actor === actor),
  );

/**
 * Recalls what an article tells of a side of its news in the paragraph of that news, behind it and of some days before ("The Premier received the envoy on Saturday. He was sworn in on
 * 6 May"). What others did, or what has a paragraph of its own, is news besides.
 */
export function recallAsides(reports: readonly Report[], text: string): readonly Report[] {
  const inArticle = Map.groupBy(reports, ({ article }) => article);
  return reports.map((report) => {
    const day = dayOf(report);
    if (day === null || !isNews(report) || !isOneSided(report)) return report;
    const { start } = report.evidence[0]!;
    const news = inArticle.get(report.article)!.find((other) => {
      const told = dayOf(other);
      const from = other.evidence[0]!.start;
      return (
        other !== report &&
        other.class !== report.class &&
        isNews(other) &&
        !isOneSided(other) &&
        from < start &&
        told !== null &&
        daysBetween(day, told) >= BEFORE_NEWS &&
        sharesActor(report, other) &&
        !text.slice(from, start).includes("\n")
      );
    });
    if (!news) return report;
    return {
      ...report,
      salience: workedOut("background", "one side alone, some days before the news", "aside-of-one-side", report.when!.spans),
    };
  });
}
