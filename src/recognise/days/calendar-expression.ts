import type { DateParts } from "../../model/date.ts";
import { addMonths, calendarDay, type DayNumber, dayNumber, monthEnd, monthStart, weekdayOf } from "./calendar.ts";
import type { Context, Expression, Stretch } from "./expression.ts";

/** Days by which a yearless day may lie after the reference and still be of its year: time zones, and notices of tomorrow without a word that looks ahead. */
const slack = 2;

const wholeYear = (year: number, from: string | null): Stretch => ({
  first: monthStart(year, 1),
  last: monthEnd(year, 12),
  precision: "year",
  from,
});
const wholeMonth = (year: number, month: number, from: string | null): Stretch => ({
  first: monthStart(year, month),
  last: monthEnd(year, month),
  precision: "month",
  from,
});
const oneDay = (day: DayNumber, from: string | null): Stretch => ({ first: day, last: day, precision: "day", from });

/** So many days back a day is of this year, even where the text looks ahead: a visit that has begun, a notice that was printed late. */
const justPassed = 30;
/** So many days ahead a day is of this year where no verb tells ("travels to Fiji on 6 June"), and where a past one does ("the visit set for 6 June was called off"). */
const soon = { untold: 90, past: 14 };

/** Is a yearless day the coming one? A year is left out of neither a day long past nor one far ahead, so the much nearer of the two is meant. */
function isAhead(
  before: DayNumber | undefined,
  after: DayNumber | undefined,
  anchor: DayNumber,
  { ahead, past }: Context,
): boolean {
  if (after === undefined) return false;
  if (before === undefined) return true;
  if (ahead) return anchor - before > justPassed || after - anchor < justPassed;
  return anchor - before > 180 && after - anchor <= (past ? soon.past : soon.untold);
}

/** The year of a yearless day: nearest before the reference, or after it where the text looks ahead; a printed weekday that fits outweighs both. */
function nearestDay(month: number, date: number, weekday: number | undefined, context: Context): Stretch | null {
  const anchor = context.years;
  if (!anchor) return null;
  const around = calendarDay(anchor.day).year;
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((years) => dayNumber(around + years, month, date))
    .filter((day) => day !== null);
  // A page may have been captured years after it was written: then the weekday tells the year.
  const near = candidates.filter((day) => context.reference === null || Math.abs(day - anchor.day) < 370);
  const rightWeekday = weekday === undefined ? [] : near.filter((day) => weekdayOf(day) === weekday);
  const pool = rightWeekday.length ? rightWeekday : candidates;
  const before = pool.filter((day) => day <= anchor.day + slack).at(-1);
  const after = pool.find((day) => day >= anchor.day);
  // A page captured long after it was written must not push its plans past the capture by most of a year.
  const far = after !== undefined && context.reference === null && after - anchor.day >= 180;
  const day = isAhead(before, after, anchor.day, context) && !far ? after : (before ?? after);
  return day === undefined ? null : oneDay(day, anchor.from);
}

function nearestMonth(month: number, context: Context): Stretch | null {
  const anchor = context.years;
  if (!anchor) return null;
  const now = calendarDay(anchor.day);
  const ahead = context.ahead && (context.reference !== null || (month - now.month + 12) % 12 < 6);
  const year = ahead ? now.year + (month < now.month ? 1 : 0) : now.year - (month > now.month ? 1 : 0);
  return wholeMonth(year, month, anchor.from);
}

/** A bare date is of the month told before where it lies so many days from it. */
const inMonth = 20;

/** "the 14th", "Friday the 14th": in the month, with the weekday that is printed, nearest before the reference, or after it where the text looks ahead. */
function nearestDate(date: number, weekday: number | undefined, context: Context): Stretch | null {
  const anchor = context.reference;
  // "On 12 April … On the 14th": of the month told before, where nothing else tells one.
  if (!anchor) return context.told && nearestDateTo(context.told.day, date, weekday, context.told.from);
  // So it is where the month told is another than that of the article.
  const beside = context.told && weekday === undefined ? nearestDateTo(context.told.day, date, weekday, context.told.from) : null;
  if (beside && Math.abs(beside.first - context.told!.day) <= inMonth && context.ahead === beside.first > anchor.day)
    return beside;
  if (weekday !== undefined) {
    const around = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6].flatMap((step) => {
      const { year, month } = calendarDay(addMonths(anchor.day, step));
      const day = dayNumber(year, month, date);
      return day !== null && weekdayOf(day) === weekday ? [day] : [];
    });
    const side = around.filter((day) => (context.ahead ? day >= anchor.day : day <= anchor.day + slack));
    const nearest = [...(side.length > 0 ? side : around)].sort((a, b) => Math.abs(a - anchor.day) - Math.abs(b - anchor.day));
    if (nearest[0] !== undefined) return oneDay(nearest[0], anchor.from);
  }
  for (let step = 0; step < 3; step++) {
    const base = addMonths(anchor.day, context.ahead ? step : -step);
    const { year, month } = calendarDay(base);
    const day = dayNumber(year, month, date);
    if (day !== null && (context.ahead ? day >= anchor.day : day <= anchor.day)) return oneDay(day, anchor.from);
  }
  return null;
}

/** The date in the month of a day, or in the one before or behind it where that is nearer. */
function nearestDateTo(told: DayNumber, date: number, weekday: number | undefined, from: string): Stretch | null {
  const around = [0, 1, -1].flatMap((step) => {
    const { year, month } = calendarDay(addMonths(told, step));
    const day = dayNumber(year, month, date);
    return day !== null && (weekday === undefined || weekdayOf(day) === weekday) ? [day] : [];
  });
  const nearest = around.sort((a, b) => Math.abs(a - told) - Math.abs(b - told))[0];
  return nearest === undefined ? null : oneDay(nearest, from);
}

/** Works out the stretch that calendar parts stand for; null where it does not exist or nothing supplies what is missing. */
export function resolveParts(parts: DateParts, context: Context): Stretch | null {
  const { year, month, day, weekday } = parts;
  if (year !== undefined && month !== undefined && day !== undefined) {
    const number = dayNumber(year, month, day);
    return number === null ? null : oneDay(number, null);
  }
  if (year !== undefined) return month === undefined ? wholeYear(year, null) : wholeMonth(year, month, null);
  if (month !== undefined) return day === undefined ? nearestMonth(month, context) : nearestDay(month, day, weekday, context);
  return day === undefined ? null : nearestDate(day, weekday, context);
}

/** An expression of calendar parts as printed. */
export const calendarExpression = (parts: DateParts): Expression => ({
  stated: parts,
  calendar: parts,
  nearest: parts.year === undefined,
  resolve: (context) => resolveParts(parts, context),
});

/** An expression that is worked out by `resolve` from the reference, or says nothing without one. */
export const fromReference = (
  stated: DateParts,
  resolve: (day: DayNumber, context: Context) => Omit<Stretch, "from"> | null,
): Expression => ({
  stated,
  calendar: null,
  resolve: (context) => {
    if (!context.reference) return null;
    const stretch = resolve(context.reference.day, context);
    return stretch && { ...stretch, from: context.reference.from };
  },
});

export const days = (first: DayNumber, last: DayNumber = first): Omit<Stretch, "from"> => ({ first, last, precision: "day" });
export const month = (year: number, number: number): Omit<Stretch, "from"> => {
  const first = monthStart(year, number);
  const { year: y, month: m } = calendarDay(first);
  return { first, last: monthEnd(y, m), precision: "month" };
};
export const years = (first: number, last: number = first): Omit<Stretch, "from"> => ({
  first: monthStart(first, 1),
  last: monthEnd(last, 12),
  precision: "year",
});
