import { listUnder } from "../../text/list-under.ts";
import { addMonths, calendarDay, dayNumber, mondayOf } from "./calendar.ts";
import { days, fromReference, month } from "./calendar-expression.ts";
import { wholeUnit } from "./en/relative-rules.ts";
import type { Context, Expression, Match, Stretch } from "./expression.ts";
import type { Token } from "./token.ts";

type Whole = Omit<Stretch, "from">;
type Ago = NonNullable<Expression["ago"]>;

/** The same day so many weeks, months or years before. */
function back(day: number, { unit, count }: Ago): number | null {
  const length = { week: 7, fortnight: 14 }[unit];
  if (length !== undefined) return day - count * length;
  const months = { month: 1, year: 12, decade: 120 }[unit];
  return months === undefined ? null : addMonths(day, -count * months);
}

/** "Ten years ago today" is a day, "ten years ago this month" a month, "two weeks ago on Monday" the Monday of that week, "two years ago on 3 May" that day of that year. */
function placed(ago: Ago, rule: string, point: Expression, context: Context): Whole | null {
  const reference = context.reference!.day;
  const there = back(reference, ago);
  if (there === null) return null;
  const { month: number, day } = point.stated;
  if (number !== undefined) {
    const { year } = calendarDay(there);
    if (day === undefined) return month(year, number);
    const found = dayNumber(year, number, day);
    return found === null ? null : days(found);
  }
  if (rule === "weekday") return days(mondayOf(there) + ((point.stated.weekday! + 6) % 7));
  const now = point.resolve(context);
  if (!now || reference < now.first || reference > now.last) return null;
  if (now.precision === "day" && now.first === now.last) return days(there);
  if (now.last - now.first === 6) return wholeUnit("week", there, 0);
  return now.precision === "month" && now.last - now.first < 31 ? wholeUnit("month", there, 0) : null;
}

const points = new Set(["today", "whole-unit", "weekday", "month", "day-month", "month-day", "christmas", "new-year", "holiday"]);

/** Months and days of them are told by years ago, weekdays by weeks; "a month ago, on 3 April" are two ways of saying one day. */
const fits = ({ unit }: Ago, { stated }: Expression): boolean =>
  stated.month !== undefined
    ? unit === "year" || unit === "decade"
    : stated.weekday === undefined || unit === "week" || unit === "fortnight";

const join = (ago: Match, point: Match): Match => {
  const { stated } = point.expression;
  const expression = fromReference(stated, (_, context) => placed(ago.expression.ago!, point.rule, point.expression, context));
  return { first: Math.min(ago.first, point.first), last: Math.max(ago.last, point.last), rule: "ago-on-day", expression };
};

/** Times so long ago that are told more closely: "ten years ago today", "two years ago, on 3 May", "in May three years ago". */
export function joinAgo(matches: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  const agos = matches.filter(({ expression }) => expression.ago);
  if (agos.length === 0) return [];
  const [starting, ending] = [new Map<number, Match[]>(), new Map<number, Match[]>()];
  for (const match of matches)
    if (points.has(match.rule) && (match.expression.calendar === null || match.expression.nearest)) {
      listUnder(starting, match.first, match);
      listUnder(ending, match.last, match);
    }
  return agos.flatMap((ago) => {
    const before = tokens[ago.first - 1]?.word === "," ? ago.first - 1 : ago.first;
    let behind = ago.last;
    if (tokens[behind]?.word === ",") behind++;
    if (/^(?:on|in)$/.test(tokens[behind]?.word ?? "")) behind++;
    return [...(ending.get(before) ?? []), ...(starting.get(behind) ?? [])]
      .filter((point) => fits(ago.expression.ago!, point.expression))
      .map((point) => join(ago, point));
  });
}
