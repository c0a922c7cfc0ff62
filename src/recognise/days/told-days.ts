import type { When } from "../../model/date.ts";
import { calendarDay, dayNumber, weekdayOf } from "./calendar.ts";
import { days } from "./calendar-expression.ts";
import type { Anchored, Context, Match, Stretch } from "./expression.ts";
import type { Tense } from "./looks-ahead.ts";

/** What an article has told of days up to a place. */
export interface Told {
  /** The day told last, the last one that is not to come, and the one that the article opens with. */
  readonly last: Anchored | null;
  readonly held: Anchored | null;
  readonly news: Anchored | null;
  /** The first day of the day, month or year told last. */
  readonly period: Anchored | null;
  /** The month that the article tells before any day ("Ambassador's diary: November 2021"). */
  readonly month: Anchored | null;
  /** The day or days that the article opens with, where they are printed with their year. */
  readonly printed: Anchored | null;
  /** The days over which something is told to have gone on, or to be going to. */
  readonly span: Stretch | null;
  /** Where the words of that span end. */
  readonly spanUntil: number;
  /** Where the words of the day told last end. */
  readonly until: number;
}

export const nothingTold: Told = {
  last: null,
  held: null,
  news: null,
  period: null,
  month: null,
  printed: null,
  span: null,
  spanUntil: 0,
  until: 0,
};

/** Days of the longest span within which weekdays are looked for. */
const LONGEST = 31;
/** So many days after a span a bare weekday is rather one of it than of the week before the article. */
const OVER = 5;
/** So many letters behind a span a weekday is of it without more. */
const NEAR = 1200;
/** A yearless day so many days from one that is printed with its year is of that year. */
const BESIDE = 60;

/** The day that "the same day" and "in the afternoon" lead on from: in a clause that tells of the past none that is still to come. */
export function leadsOnFrom({ last, held }: Told, tense: Tense, reference: Anchored | null): Anchored | null {
  if (last === null || tense === "ahead") return last;
  const toCome = reference !== null && last.day > reference.day;
  return tense === "past" || toCome ? (held ?? (toCome ? null : last)) : last;
}

/** What was told, with one more day. @param end where its words end */
export function tellDay(told: Told, when: When, { first, last }: Stretch, ahead: boolean, end: number): Told {
  const day: Anchored = { day: first, from: `told ${when.date}` };
  const opens = told.news === null && told.span === null && when.stated.year !== undefined;
  const printed = opens && when.precision === "day" ? day : told.printed;
  const month = told.news === null && when.precision === "month" ? (told.month ?? day) : told.month;
  const next = { ...told, period: day, month, printed };
  if (when.precision !== "day") return next;
  const single = first === last;
  const outside = single && told.span !== null && (first > told.span.last || first < told.span.first);
  const isSpan = !single && last - first <= LONGEST && when.rule !== "whole-unit";
  const spanUntil = isSpan ? end : told.spanUntil;
  const span = isSpan ? { first, last, precision: when.precision, from: day.from } : outside ? null : told.span;
  // "… on a visit from 24 to 27 April. … On the same day": the day of what is told, not of what goes on meanwhile.
  if (told.last !== null && !single) return { ...next, span, spanUntil };
  return { ...next, span, spanUntil, last: day, held: ahead ? told.held : day, news: told.news ?? day, until: end };
}

/**
 * "From 4 to 7 October … On Tuesday": the weekday of the span that was told, where a weekday before the article would lie outside of it; else null.
 * @param start where the weekday stands
 * @param telling does the weekday stand behind a verb of telling ("…, the ministry said on Tuesday")?
 */
export function withinSpan(
  { rule, expression }: Match,
  { span, spanUntil }: Told,
  context: Context,
  telling: boolean,
  start: number,
): Stretch | null {
  const { weekday, day } = expression.stated;
  if (!span || rule !== "weekday" || !expression.nearest || weekday === undefined || day !== undefined) return null;
  const found = span.first + ((weekday - weekdayOf(span.first) + 7) % 7);
  if (found > span.last || found + 7 <= span.last) return null;
  const { reference, ahead } = context;
  if (reference !== null) {
    if (telling) return null;
    if (ahead ? span.last < reference.day : reference.day - span.last < OVER) return null;
  }
  // Where nothing tells when the article was written, a span far before may be of another time.
  if (reference === null && start - spanUntil > NEAR) return null;
  return { ...days(found), from: span.from };
}

/** A yearless day near one that was printed with its year, where nothing tells when the article was written; else null. */
export function besidePrinted({ expression }: Match, { printed }: Told, context: Context): Stretch | null {
  const { year, month } = expression.stated;
  if (!printed || context.reference !== null || !expression.nearest || month === undefined || year !== undefined) return null;
  const years = { day: printed.day + BESIDE, from: printed.from };
  const found = expression.resolve({ ...context, years, ahead: false, past: true });
  return found && Math.abs(found.first - printed.day) <= BESIDE ? { ...found, from: printed.from } : null;
}

/** "Wednesday 24" under a headline that tells the month, where nothing tells when the article was written; else null. */
export function inMonthOfHead({ expression }: Match, { month }: Told, context: Context): Stretch | null {
  const { weekday, day, month: own } = expression.stated;
  if (!month || context.reference !== null || day === undefined || own !== undefined || weekday === undefined) return null;
  const { year, month: number } = calendarDay(month.day);
  const found = dayNumber(year, number, day);
  return found !== null && weekdayOf(found) === weekday ? { ...days(found), from: month.from } : null;
}

/** "On a visit until Friday": the first such weekday from the day on that its sentence tells before it; else null. */
export function untilWeekday({ rule, expression }: Match, { last, until }: Told, sentence: number): Stretch | null {
  const { weekday, day } = expression.stated;
  if (!last || until < sentence || rule !== "weekday" || !expression.nearest || weekday === undefined || day !== undefined)
    return null;
  return { ...days(last.day + ((weekday - weekdayOf(last.day) + 7) % 7)), from: last.from };
}
