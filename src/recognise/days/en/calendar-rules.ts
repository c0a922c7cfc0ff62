import type { DateParts } from "../../../model/date.ts";
import { calendarDay, dayNumber } from "../calendar.ts";
import { calendarExpression, days, fromReference, month } from "../calendar-expression.ts";
import type { Expression } from "../expression.ts";
import type { Slots, TimeRule } from "../pattern.ts";
import type { Token } from "../token.ts";

/** A year in two digits: up to 39 it is of this century, else of the last. */
const fullYear = (token: Token): number =>
  token.kinds.has("y2") && !token.kinds.has("Y") ? token.value + (token.value < 40 ? 2000 : 1900) : token.value;

function partsOf({ Y, y2, M, D, W }: Slots): DateParts {
  const year = Y ?? y2;
  return {
    ...(year && { year: fullYear(year) }),
    ...(M && { month: M.value }),
    ...(D && { day: D.value }),
    ...(W && { weekday: W.value }),
  };
}

const fromSlots = (slots: Slots): Expression => calendarExpression(partsOf(slots));

/** Numbers whose order is not printed: the country, or another date of the source, has to tell it. */
function readNumbers(first: number, second: number, rest: DateParts): Expression | null {
  const monthFirst = { ...rest, month: first, day: second };
  const dayFirst = { ...rest, month: second, day: first };
  if (first > 12 && second > 12) return null;
  if (first === second) return calendarExpression(monthFirst);
  if (first > 12) return { ...calendarExpression(dayFirst), order: "day-first" };
  if (second > 12) return { ...calendarExpression(monthFirst), order: "month-first" };
  return {
    stated: rest,
    calendar: null,
    nearest: rest.year === undefined,
    orders: { "month-first": monthFirst, "day-first": dayFirst },
    resolve: (context) =>
      context.order ? calendarExpression(context.order === "month-first" ? monthFirst : dayFirst).resolve(context) : null,
  };
}

const relativeYear: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
const yearWords = Object.keys(relativeYear).join("|");

function readOfRelativeYear(slots: Slots): Expression {
  const stated = partsOf(slots);
  return fromReference(stated, (reference) => {
    const year = calendarDay(reference).year + relativeYear[slots.which!.word]!;
    if (stated.day === undefined) return month(year, stated.month!);
    const day = dayNumber(year, stated.month!, stated.day);
    return day === null ? null : days(day);
  });
}

/** A year that stands before its month and day is none of an older calendar. */
const earliest = 1600;

/** Fixed feasts that outlets use as dates. */
const newYear: Readonly<Record<string, DateParts>> = { day: { month: 1, day: 1 }, eve: { month: 12, day: 31 } };
const christmas: Readonly<Record<string, DateParts>> = { day: { month: 12, day: 25 }, eve: { month: 12, day: 24 } };

/** Dates by their calendar parts, in the orders of the world's English. */
export const calendarRules: readonly TimeRule[] = [
  {
    name: "day-month",
    patterns: [
      "( <W> ,? )? the? <D> ( day )? of? <M> ( ,? of? <Y> )?",
      "( <W> ,? )? the? <D> of the month of <M> ( ,? <Y> )?",
      "( <W> ,? )? the? <D> , <M> ,? <Y>",
      "<W> \\( the? <D> of? <M> ( ,? <Y> )? \\)",
      "today|yesterday|tomorrow \\( the? <D> of? <M> ( ,? <Y> )? \\)",
      "<D> -|/|. <M> ( -|/|.|, <Y> )?",
      "( <W> ,? )? the? <D> of? <M> in <Y>",
    ],
    read: fromSlots,
  },
  {
    name: "month-day",
    patterns: [
      "( <W> ,? )? <M> the? <D> ( ,? <Y> )?",
      "<W> \\( <M> the? <D> ( ,? <Y> )? \\)",
      "today|yesterday|tomorrow \\( <M> the? <D> ( ,? <Y> )? \\)",
      "( <W> ,? )? <M> the? <D> of|in <Y>",
      "<M> , <D> , <Y>",
      "<M> -|/ <D> ( -|/|, <Y> )?",
    ],
    read: fromSlots,
  },
  { name: "short-year", patterns: ["<D> -|/|. <M> -|/|. <y2>", "<D> <M> ’|' <y2>", "<M> <D> ,? ’|' <y2>"], read: fromSlots },
  { name: "juche-era", patterns: ["<M> <D> ,? juche <n:num> ( \\( <Y> \\) )?"], read: fromSlots },
  // "Rabi' II 3, 1440, Dec 10, 2018": the year of another calendar stands before the day of this one.
  {
    name: "year-month-day",
    patterns: ["<Y> ,? <M> <D>", "<Y> -|/ <M> -|/ <D>"],
    read: (slots) => (slots.Y!.value < earliest ? null : fromSlots(slots)),
  },
  {
    name: "iso-day",
    patterns: ["<Y> -|/|. <m:num> -|/|. <d:D>"],
    read: ({ Y, m, d }) =>
      m!.value < 1 || m!.value > 12 ? null : calendarExpression({ year: Y!.value, month: m!.value, day: d!.value }),
  },
  {
    name: "three-numbers",
    patterns: ["<a:D> -|/|. <b:D> -|/|.|, <Y>", "<a:D> -|/|. <b:D> -|/|.|, <y2>"],
    read: ({ a, b, Y, y2 }) => readNumbers(a!.value, b!.value, { year: fullYear((Y ?? y2)!) }),
  },
  {
    name: "two-numbers",
    patterns: ["<W> ,? <a:D> / <b:D>", "<a:D> /|- <b:D>"],
    read: ({ a, b, W }) =>
      a!.spelt || b!.spelt || a!.ordinal || b!.ordinal ? null : readNumbers(a!.value, b!.value, partsOf({ W })),
  },
  {
    name: "dotted-day",
    patterns: ["<W> ,? <dot>", "<dot>"],
    read: ({ dot, W }) => {
      const [first, second] = [Math.floor(dot!.value / 100), dot!.value % 100];
      return first < 1 || second < 1 || first > 31 || second > 31 ? null : readNumbers(first, second, partsOf({ W }));
    },
  },
  {
    name: "month-year",
    patterns: ["( the month of )? <M> ,? of? <Y>", "<M> in <Y>", "<Y> ( ,|- )? <M>", "<M> -|/|’|' <y2>", "<M> of ’|' <y2>"],
    read: fromSlots,
  },
  {
    name: "month-year-in-digits",
    patterns: ["<Y> -|/|. <m:num>", "<m:num> -|/ <Y>"],
    read: ({ Y, m }) =>
      m!.value < 1 || m!.value > 12 || m!.spelt || m!.ordinal ? null : calendarExpression({ year: Y!.value, month: m!.value }),
  },
  { name: "month", patterns: ["( the month of )? <M>"], read: fromSlots },
  {
    name: "date-of-relative-year",
    patterns: [
      `( <W> ,? )? the? <D> of? <M> ,? of? the? <which:=${yearWords}> year`,
      `<M> ( the? <D> )? ,? of? the? <which:=${yearWords}> year`,
    ],
    read: readOfRelativeYear,
  },
  {
    name: "month-of-relative-year",
    patterns: ["<which:=last|this|next> <M> ( the? <D> )?", "<which:=last|this|next> year ’|' s <M>"],
    read: (slots) => {
      const stated = partsOf(slots);
      return fromReference(stated, (reference) => {
        const now = calendarDay(reference);
        const passed = stated.month! < now.month ? 1 : 0;
        const came = stated.month! > now.month ? 1 : 0;
        const which = slots.which!.word;
        // "last May" said in June is this year's, said in May or April the last one's.
        const year = which === "this" ? now.year : which === "last" ? now.year - (passed ? 0 : 1) : now.year + (came ? 0 : 1);
        if (stated.day === undefined) return month(year, stated.month!);
        const day = dayNumber(year, stated.month!, stated.day);
        return day === null ? null : days(day);
      });
    },
  },
  {
    name: "year",
    patterns: ["( the? year )? <Y>", "the? year <n:N>"],
    read: ({ Y, n }) => ((Y ?? n)!.value >= 100 ? calendarExpression({ year: (Y ?? n)!.value }) : null),
  },
  {
    name: "weekday-date",
    patterns: ["<W> ,? the <D>", "<W> ,? <O>", "<W> ,? <D>"],
    read: (slots) => fromSlots({ W: slots.W, D: slots.D ?? slots.O }),
  },
  { name: "date-alone", patterns: ["the? <D>"], read: fromSlots },
  {
    name: "new-year",
    patterns: ["new year ’|' s <what:=day|eve>"],
    read: ({ what }) => calendarExpression(newYear[what!.word]!),
  },
  { name: "christmas", patterns: ["christmas <what:=day|eve>"], read: ({ what }) => calendarExpression(christmas[what!.word]!) },
  { name: "may-day", patterns: ["<M=may> day"], read: () => calendarExpression({ month: 5, day: 1 }) },
];
