import type { FiledReport } from "../../model/event.ts";
import { clashes, type Ground, speaks } from "./ground.ts";

const DAY = 86_400_000;
/** Number of the day since 1970 of an ISO day. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);

/** First and last day that a report's time covers; null where it tells none. */
export function daysOf({
  report,
}: FiledReport): { readonly first: number; readonly last: number; readonly coarse: boolean } | null {
  const when = report.when?.value;
  if (!when?.date) return null;
  const first = dayNumber(when.date);
  const spread = when.precision === "month" ? 30 : when.precision === "year" ? 365 : 0;
  return { first, last: Math.max(when.end ? dayNumber(when.end) : first, first + spread), coarse: spread > 0 };
}

/** Do the days agree? Where a report tells none, its day of publication speaks, but weakly: a readout seldom comes out more than a few days after. */
export function days(a: FiledReport, b: FiledReport): Ground {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (left && right) {
    const gap = Math.max(left.first, right.first) - Math.min(left.last, right.last);
    if (left.coarse || right.coarse)
      return gap <= 1 ? speaks("day", 0.8, "the months or years agree") : clashes("day", "the months or years differ");
    if (gap <= 0) return speaks("day", 3, left.first === right.first ? "the same day" : "the days overlap");
    if (gap === 1) return speaks("day", 1.2, "the days are next to each other");
    const [p, q] = [a.report.when!.value.date!, b.report.when!.value.date!];
    if (
      p.slice(5) === q.slice(5) &&
      a.published &&
      b.published &&
      Math.abs(dayNumber(a.published) - dayNumber(b.published)) <= 10
    )
      return speaks("day", -0.5, "the same day of different years, published together");
    return clashes("day", `${gap} days apart`);
  }
  // A post may come out long after what it carries.
  if (a.post !== undefined && a.post === b.post)
    return speaks("day", 1, "told in a post and in what it carries, one without a day");
  const published = [a.published, b.published].map((day) => (day === null ? null : dayNumber(day))) as [
    number | null,
    number | null,
  ];
  const at = [left?.first ?? published[0], right?.first ?? published[1]] as const;
  if (at[0] === null || at[1] === null)
    return a.source === b.source ? speaks("day", 1, "told in one source, one without a day") : speaks("day", 0, "no day is told");
  const gap = Math.abs(at[0] - at[1]);
  if (gap <= 3) return speaks("day", 1.2, "told or published within three days");
  return gap <= 20 ? speaks("day", -0.5, "published some time apart") : clashes("day", "told and published weeks apart");
}
