import { mondayOf, weekdayOf } from "./calendar.ts";
import { days } from "./calendar-expression.ts";
import { shift, wholeUnit } from "./en/relative-rules.ts";
import type { Stretch } from "./expression.ts";

export type Whole = Omit<Stretch, "from">;

/** A part of a week, month, year …: the last day of it, its second half. Null where it has no such part. */
export type PartOf = (whole: Whole) => Whole | null;

const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** The `nth` of the units that a whole begins with, or the `nth` from its end where that is negative. */
export const nthUnit =
  (unit: string, nth: number): PartOf =>
  (whole) => {
    if (nth === 0 || whole.first === whole.last) return null;
    if (unit === "week") return nthWeek(whole, nth);
    const found =
      unit === "day"
        ? days(nth > 0 ? whole.first + nth - 1 : whole.last + nth + 1)
        : unit === "weekend"
          ? nthWeekend(whole, nth)
          : wholeUnit(unit, nth > 0 ? whole.first : whole.last, nth > 0 ? nth - 1 : nth + 1);
    return found && found.first >= whole.first && found.first <= whole.last ? found : null;
  };

/** A week of a month or year, counted as weeks of a year are: the first is the one that holds its first Thursday. */
function nthWeek(whole: Whole, nth: number): Whole | null {
  if (whole.precision === "day") return null;
  const first =
    nth < 0
      ? wholeUnit("week", whole.last - 3, 0)!.first + 7 * (nth + 1)
      : wholeUnit("week", whole.first + 3, 0)!.first + 7 * (nth - 1);
  if (first > whole.last) return null;
  // The first week of May begins in May.
  return days(whole.precision === "month" ? Math.max(first, whole.first) : first, first + 6);
}

/** A weekend is of the month that its Saturday lies in. */
function nthWeekend(whole: Whole, nth: number): Whole {
  const first = whole.first + ((6 - weekdayOf(whole.first) + 7) % 7);
  const last = whole.last - ((weekdayOf(whole.last) + 1) % 7);
  const saturday = nth > 0 ? first + 7 * (nth - 1) : last + 7 * (nth + 1);
  return days(saturday, saturday + 1);
}

export const nthWeekday =
  (weekday: number, nth: number): PartOf =>
  (whole) => {
    const first = whole.first + ((weekday - weekdayOf(whole.first) + 7) % 7);
    const last = whole.last - ((weekdayOf(whole.last) - weekday + 7) % 7);
    const day = nth > 0 ? first + 7 * (nth - 1) : last + 7 * (nth + 1);
    return day < whole.first || day > whole.last ? null : days(day);
  };

/** So many days, weeks, months or years at one end. */
export const edge =
  (unit: string, count: number, end: boolean): PartOf =>
  (whole) => {
    const length = lengths[unit];
    if (length !== undefined) {
      const some = count * length;
      if (some > whole.last - whole.first + 1) return null;
      return end ? days(whole.last - some + 1, whole.last) : days(whole.first, whole.first + some - 1);
    }
    if (unit !== "month" && unit !== "year") return null;
    const last = shift(whole.first, unit, count).first - 1;
    const first = shift(whole.last + 1, unit, -count).first;
    if (last > whole.last) return null;
    return { first: end ? first : whole.first, last: end ? whole.last : last, precision: unit };
  };

/** Half of a month or week is told in days, of a year in months, of a decade or century in years. */
export const half =
  (second: boolean): PartOf =>
  ({ first, last, precision }) => {
    const length = last - first + 1;
    const middle =
      length > 367
        ? wholeUnit("year", first + Math.round(length / 2), 0)!.first
        : length > 40
          ? wholeUnit("month", first + Math.round(length / 2), 0)!.first
          : length > 27
            ? first + 15
            : first + Math.floor(length / 2);
    const grain = length > 367 ? precision : length > 40 ? "month" : "day";
    return second ? { first: middle, last, precision: grain } : { first, last: middle - 1, precision: grain };
  };

/** Early, mid and late of a month or year keep that month or year as their grain; of a week they are days of it. */
export const stage =
  (which: "early" | "mid" | "late"): PartOf =>
  (whole) => {
    if (whole.precision !== "day") return whole;
    if (whole.last - whole.first !== 6) return null;
    const monday = mondayOf(whole.first);
    return which === "early"
      ? days(monday, monday + 2)
      : which === "mid"
        ? days(monday + 1, monday + 4)
        : days(monday + 3, monday + 6);
  };
