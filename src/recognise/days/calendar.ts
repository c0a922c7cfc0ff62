/** A day counted from 1 January 1970 in the proleptic Gregorian calendar: days can be added and compared without a clock. */
export type DayNumber = number;

const perDay = 86_400_000;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day; of one that does not exist (30 February) null. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  if (moment.getUTCFullYear() !== year || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  return Math.round(moment.getTime() / perDay);
}

export function calendarDay(day: DayNumber): CalendarDay {
  const moment = new Date(day * perDay);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/** 0 for Sunday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/** Monday of the week that holds the day. */
export const mondayOf = (day: DayNumber): DayNumber => day - ((weekdayOf(day) + 6) % 7);

export const isoDay = (day: DayNumber): string => {
  const { year, month, day: date } = calendarDay(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
};

/** Reads `YYYY-MM-DD` at the head of a text, a time behind it ignored; null where it is none. */
export function readIsoDay(text: string | null | undefined): DayNumber | null {
  const parts = text ? /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text) : null;
  return parts && dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** First day of a month, which may be counted past December or before January. */
export function monthStart(year: number, month: number): DayNumber {
  const months = year * 12 + month - 1;
  return dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1)!;
}

export const monthEnd = (year: number, month: number): DayNumber => monthStart(year, month + 1) - 1;

/** The same day of the month some months on, or that month's last day where it is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: date } = calendarDay(day);
  return Math.min(monthStart(year, month + months) + date - 1, monthEnd(year, month + months));
}
