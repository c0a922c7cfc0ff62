import { workedOut } from "../../../model/cell.ts";
import type { Report } from "../../../model/report.ts";
import { daysAfter } from "../../../text/iso-days.ts";

const WEEK = 7;

/**
 * "urged Fiji to open its ports on Monday": the infinitive looks ahead, yet what was done by then was done on a weekday gone by. A weekday that more words show to be to come
 * ("next Monday") is the day of what was asked for, and none of what was done. @param day the article's own
 */
export function onWeekdayGoneBy(report: Report, text: string, day: string | null): Report {
  const { when, standing } = report;
  const span = when?.spans[0];
  if (!when || !span || day === null || standing.value !== "held" || when.from === null) return report;
  const { date, end, precision, stated } = when.value;
  if (date === null || end !== null || precision !== "day" || date <= day) return report;
  if (stated.weekday === undefined || stated.day !== undefined) return report;
  const before = daysAfter(date, -WEEK);
  const isBare = !/\s/.test(text.slice(span.start, span.end));
  return {
    ...report,
    when: isBare && before <= day ? workedOut({ ...when.value, date: before }, when.from, "weekday-gone-by", when.spans) : null,
  };
}
