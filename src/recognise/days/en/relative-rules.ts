import { addMonths, calendarDay, dayNumber, mondayOf, monthStart, weekdayOf } from "../calendar.ts";
import { days, fromReference, month, years } from "../calendar-expression.ts";
import type { Context, Expression, Stretch } from "../expression.ts";
import type { Slots, TimeRule } from "../pattern.ts";

const dayFrom = (offset: number): Expression => fromReference({}, (reference) => days(reference + offset));

/** From the day last told, else from the reference: "the same day", "the following day", "two days later". */
const fromTold = (resolve: (day: number) => Omit<Stretch, "from">, orReference = true): Expression => ({
  stated: {},
  calendar: null,
  resolve: (context: Context) => {
    const anchor = context.told ?? (orReference ? context.reference : null);
    return anchor && { ...resolve(anchor.day), from: anchor.from };
  },
});

/** A week, month, quarter or year as a whole, so many of them from the day. */
export function wholeUnit(unit: string, day: number, steps: number): Omit<Stretch, "from"> | null {
  const { year, month: number } = calendarDay(day);
  switch (unit) {
    case "day":
      return days(day + steps);
    case "week":
      return days(mondayOf(day) + 7 * steps, mondayOf(day) + 7 * steps + 6);
    case "weekend":
      return days(mondayOf(day) + 7 * steps + 5, mondayOf(day) + 7 * steps + 6);
    case "month":
      return month(year, number + steps);
    case "quarter": {
      const first = Math.floor((number - 1) / 3) * 3 + 1 + steps * 3;
      return { first: monthStart(year, first), last: monthStart(year, first + 3) - 1, precision: "month" };
    }
    case "half": {
      const first = (number > 6 ? 7 : 1) + steps * 6;
      return { first: monthStart(year, first), last: monthStart(year, first + 6) - 1, precision: "month" };
    }
    case "year":
      return years(year + steps);
    case "decade":
      return years(Math.floor(year / 10) * 10 + steps * 10, Math.floor(year / 10) * 10 + steps * 10 + 9);
    case "century":
      return years(Math.floor(year / 100) * 100 + steps * 100, Math.floor(year / 100) * 100 + steps * 100 + 99);
    default:
      return null;
  }
}

const unitNames: Readonly<Record<string, string>> = {
  days: "day",
  weeks: "week",
  months: "month",
  years: "year",
  decades: "decade",
  quarters: "quarter",
  fortnights: "fortnight",
  semester: "half",
};
export const unitOf = ({ U }: Slots): string => unitNames[U!.word] ?? U!.word;

/** How many weeks, months or years on a word points. */
export const steps: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  present: 0,
  ongoing: 0,
  same: 0,
  that: 0,
  my: 0,
  our: 0,
  the: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
  subsequent: 1,
};

/** "the same month", "the following year" lead on from what was told last. */
const fromToldPeriod = new Set(["same", "following", "preceding", "subsequent"]);

function readWhole(slots: Slots): Expression {
  const which = slots.which!.word;
  const step = steps[which] ?? 0;
  const unit = unitOf(slots);
  if (fromToldPeriod.has(which))
    return {
      stated: {},
      calendar: null,
      resolve: ({ toldPeriod, reference }) => {
        const anchor = toldPeriod ?? reference;
        const whole = anchor && wholeUnit(unit, anchor.day, step);
        return whole && { ...whole, from: anchor.from };
      },
    };
  return fromReference({}, (reference, { past }) => {
    // "at the weekend" of a past clause is the one that has been.
    const early = unit === "weekend" && past && step === 0 && (weekdayOf(reference) + 6) % 7 < 5;
    return wholeUnit(unit, reference, early ? -1 : step);
  });
}

/** The part of a week, month or year that has passed, or that is to come. */
function readPartPassed(slots: Slots): Expression {
  return fromReference({}, (reference) => {
    const whole = wholeUnit(unitOf(slots), reference, 0);
    if (!whole) return null;
    // A month or year of which only the passed part is meant stays that month or year.
    if (slots.side!.word === "rest" || slots.side!.word === "remainder") return { ...whole, first: reference, precision: "day" };
    return whole.precision !== "day"
      ? whole
      : slots.side!.word === "earlier"
        ? { ...whole, last: reference }
        : { ...whole, first: reference };
  });
}

export const relativeRules: readonly TimeRule[] = [
  {
    name: "today",
    patterns: [
      "( earlier|later )? today",
      "tonight",
      "this <P>",
      "this very|same day",
      "this day",
      "this afternoon|morning|evening",
    ],
    read: () => dayFrom(0),
  },
  // "that continue to this day": now, and no day.
  { name: "to-this-day", patterns: ["to this very? day"], read: () => fromReference({}, () => null) },
  {
    name: "yesterday",
    patterns: ["( late|early )? yesterday <P>?", "last night|evening"],
    read: () => dayFrom(-1),
  },
  { name: "tomorrow", patterns: ["tomorrow|tmr|tmrw <P>?"], read: () => dayFrom(1) },
  { name: "day-before-yesterday", patterns: ["the? day before yesterday"], read: () => dayFrom(-2) },
  { name: "day-after-tomorrow", patterns: ["the? day after tomorrow"], read: () => dayFrom(2) },
  {
    name: "same-day",
    patterns: ["( later|earlier )? the same|very day", "( later|earlier )? that same|very day", "the|that same <P>"],
    read: () => fromTold((day) => days(day)),
  },
  {
    name: "that-day",
    patterns: ["( later|earlier )? that day", "that <P>"],
    read: () => fromTold((day) => days(day), false),
  },
  // "Later in the day", "in the evening": of the day that was told.
  {
    name: "part-of-told-day",
    patterns: ["later|earlier|early|late in the day", "in the late|early? afternoon|evening|morning"],
    read: () => fromTold((day) => days(day), false),
  },
  {
    name: "following-day",
    patterns: [
      "the following|next day|morning|evening|afternoon",
      "next day",
      "the day after",
      "a|one day later|after|afterwards",
      "a|the|one day thereafter",
    ],
    read: () => fromTold((day) => days(day + 1)),
  },
  {
    name: "preceding-day",
    patterns: [
      "the previous|preceding day|evening|night",
      "the day|night|evening before",
      "a|one day earlier|before",
      "the day prior",
      "a|one day previously",
      "its|their eve",
    ],
    read: () => fromTold((day) => days(day - 1)),
  },
  {
    name: "counted-from-told",
    patterns: [
      "<n:N> <U=days|weeks|fortnights|months|years|week|month|year> <side:=later|earlier|afterwards|thereafter|after|before|previously>",
      "a|one <U=week|fortnight|month|year> <side:=later|earlier|afterwards|thereafter|after|before|previously>",
    ],
    read: (slots) => {
      const sign = /^(?:later|after|afterwards|thereafter)$/.test(slots.side!.word) ? 1 : -1;
      const unit = unitOf(slots);
      return fromTold((day) => shift(day, unit, sign * (slots.n?.value ?? 1)));
    },
  },
  {
    name: "unit-from-told",
    patterns: ["the <U=week|month|year> <side:=before|after>", "that <U=week|month|year>"],
    read: (slots) => {
      const step = slots.side === undefined ? 0 : slots.side.word === "after" ? 1 : -1;
      return {
        stated: {},
        calendar: null,
        resolve: ({ toldPeriod }) => toldPeriod && { ...wholeUnit(unitOf(slots), toldPeriod.day, step)!, from: toldPeriod.from },
      };
    },
  },
  {
    name: "date-of-relative-month",
    patterns: [
      "the? <D> ( of|in )? <which:=this|last|next> month",
      "the? <D> of|in the|this <which:=current|previous|following|same|present|next|last|coming|past|ongoing> month",
      "the? <D> instant|inst",
      "the? <D=1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st> of the month",
    ],
    read: ({ D, which }) =>
      fromReference({ day: D!.value }, (reference) => {
        const { year, month: number } = calendarDay(
          monthStart(calendarDay(reference).year, calendarDay(reference).month + (which ? (steps[which.word] ?? 0) : 0)),
        );
        const day = dayNumber(year, number, D!.value);
        return day === null ? null : days(day);
      }),
  },
  {
    name: "whole-unit",
    patterns: [
      "<which:=last|this|next|current|coming|upcoming|previous> <U=week|weekend|month|quarter|semester|year|decade|century>",
      "the|this <which:=past|current|coming|next|last|previous|preceding|present|ongoing|same|following|upcoming> <U=week|weekend|month|quarter|semester|year|decade|century>",
      "<which:=same> <U=week|month|year>",
      "<which:=the|my|our|that> <U=weekend>",
    ],
    read: readWhole,
  },
  {
    name: "part-of-unit",
    patterns: [
      "<side:=earlier|later> <which:=this> <U=week|month|year>",
      "<side:=earlier|later> in the|this <U=week|month|year>",
      "<side:=rest|remainder> of? the|this|my? current? <U=week|month|year|decade>",
      "the <side:=rest|remainder> of the|this <U=week|month|year|decade>",
    ],
    read: readPartPassed,
  },
  {
    name: "day-in-another-year",
    patterns: ["this very|same? day in <Y>"],
    read: ({ Y }) =>
      fromReference({ year: Y!.value }, (reference) => {
        const { month: number, day: date } = calendarDay(reference);
        const day = dayNumber(Y!.value, number, date);
        return day === null ? null : days(day);
      }),
  },
  {
    name: "unit-after-next",
    patterns: ["the? <U=week|weekend|month|year|decade> after the? next"],
    read: (slots) => fromReference({}, (reference) => wholeUnit(unitOf(slots), reference, 2)),
  },
  {
    name: "unit-before-last",
    patterns: ["the? <U=week|weekend|month|year|decade> before the? last"],
    read: (slots) => fromReference({}, (reference) => wholeUnit(unitOf(slots), reference, -2)),
  },
];

/** Moves by days and weeks to a day, by months and years to the month or year that is meant. */
export function shift(day: number, unit: string, count: number): Omit<Stretch, "from"> {
  switch (unit) {
    case "quarter":
      return wholeUnit("quarter", day, count)!;
    case "day":
      return days(day + count);
    case "week":
      return days(day + 7 * count);
    case "fortnight":
      return days(day + 14 * count);
    case "month": {
      const { year, month: number } = calendarDay(addMonths(day, count));
      return month(year, number);
    }
    default: {
      const year = calendarDay(day).year + count * (unit === "decade" ? 10 : unit === "century" ? 100 : 1);
      return years(year);
    }
  }
}
