import { calendarDay } from "../calendar.ts";
import { days, fromReference, month, years } from "../calendar-expression.ts";
import type { Context, Expression, Stretch } from "../expression.ts";
import type { Slots, TimeRule } from "../pattern.ts";
import { shift, unitOf, wholeUnit } from "./relative-rules.ts";

/** What words of vague time say: that there was a time, and that it cannot be told. */
const untold: Expression = { stated: {}, calendar: null, resolve: () => null };

const counted = "<n:N> <U=day|days|week|weeks|fortnight|fortnights|month|months|year|years|decade|decades>";
const one = "a|an|one <U=day|week|fortnight|month|year|decade>";

const countOf = ({ n }: Slots): number => n?.value ?? 1;

/** Two counts, "1 month and 21 days": the finer one decides the grain. */
function shiftTwice(reference: number, slots: Slots, sign: number): Omit<Stretch, "from"> {
  const first = shiftExactly(reference, unitOf(slots), sign * countOf(slots));
  return slots.n2 ? days(first + sign * slots.n2.value * (slots.u2!.word.startsWith("week") ? 7 : 1)) : days(first);
}

function shiftExactly(day: number, unit: string, count: number): number {
  const { year, month: number, day: date } = calendarDay(day);
  const months = unit === "month" ? count : unit === "year" ? count * 12 : unit === "decade" ? count * 120 : null;
  if (months === null) return shift(day, unit, count).first;
  const start = month(year, number + months);
  return Math.min(start.first + date - 1, start.last);
}

const second = "( ,|and )? <n2:N> <u2:U=day|days|week|weeks>";

/** The stretch of so many units before the reference, or from it on. */
function stretchOf(reference: number, unit: string, count: number, sign: -1 | 1): Omit<Stretch, "from"> | null {
  if (unit === "year") {
    const { year } = calendarDay(reference);
    return sign < 0 ? years(year - count, year) : years(year, year + count);
  }
  if (unit === "month") {
    const { year, month: number } = calendarDay(reference);
    const other = month(year, number + sign * count);
    const own = month(year, number);
    return sign < 0 ? { ...other, last: own.last } : { ...own, last: other.last };
  }
  if (unit !== "day" && unit !== "week" && unit !== "fortnight") return null;
  const length = count * (unit === "day" ? 1 : unit === "week" ? 7 : 14);
  return sign < 0 ? days(reference - length, reference - 1) : days(reference + 1, reference + length);
}

const tomorrowOr: Readonly<Record<string, number>> = { now: 0, today: 0, tomorrow: 1, yesterday: -1 };

const parts: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 1],
  beginning: [0, 1],
  start: [0, 1],
  opening: [0, 1],
  mid: [1, 2],
  middle: [1, 2],
  late: [2, 3],
  end: [2, 3],
  close: [2, 3],
};

/** Early, mid and late of a month or year keep that month or year as their grain. */
function readPart(slots: Slots): Expression {
  const which = slots.which?.word ?? "this";
  const offset =
    which === "last" || which === "previous" ? -1 : which === "next" || which === "coming" || which === "following" ? 1 : 0;
  return fromReference({}, (reference) => {
    const whole = wholeUnit(unitOf(slots), reference, offset);
    if (whole?.precision !== "day") return whole;
    const [from, to] = parts[slots.part!.word]!;
    const cuts = [0, 3, 5, 7];
    return days(whole.first + (from === 1 ? 1 : from === 2 ? 3 : cuts[from]!), whole.first + (to === 1 ? 2 : to === 2 ? 4 : 6));
  });
}

const partWords = "<part:=early|beginning|start|opening|mid|middle|late|end|close>";
const whichWords = "<which:=this|last|next|previous|current|coming|following>";

export const countedRules: readonly TimeRule[] = [
  {
    name: "ago",
    patterns: [`${counted} ago`, `${one} ago`, `${counted} back`],
    read: (slots) => fromReference({}, (reference) => shift(reference, unitOf(slots), -countOf(slots))),
  },
  {
    name: "ago-in-two-units",
    patterns: [`${counted} ${second} ago`],
    read: (slots) => fromReference({}, (reference) => shiftTwice(reference, slots, -1)),
  },
  {
    name: "later-in-two-units",
    patterns: [`${counted} ${second} later`],
    read: (slots) => fromReference({}, (reference) => shiftTwice(reference, slots, 1)),
  },
  {
    name: "from-now",
    patterns: [
      `${counted} from|after <from:=now|today|tomorrow>`,
      `${one} from <from:=now|today|tomorrow>`,
      `in ${counted}`,
      `in ${counted} ’|' time`,
    ],
    read: (slots) =>
      fromReference({}, (reference) =>
        shift(reference + (tomorrowOr[slots.from?.word ?? "now"] ?? 0), unitOf(slots), countOf(slots)),
      ),
  },
  {
    name: "past-stretch",
    patterns: [`the|these? last|past|previous|preceding ${counted}`, `over|in|during|for|within the last|past ${counted}`],
    read: (slots) => fromReference({}, (reference) => stretchOf(reference, unitOf(slots), countOf(slots), -1)),
  },
  {
    name: "coming-stretch",
    patterns: [
      `the? next|coming|following|upcoming ${counted}`,
      `within the? next|coming|upcoming? ${counted}`,
      `${counted} in the future`,
    ],
    read: (slots) => fromReference({}, (reference) => stretchOf(reference, unitOf(slots), countOf(slots), 1)),
  },
  {
    name: "vague",
    patterns: [
      "in|over|during recent <U>",
      "recent <U>",
      "the? past|last|coming|next few|several|couple <U>",
      "a? few|several|some|many <U> ago|later|earlier",
      "a? couple of <U> ago|later|earlier",
      "recently|lately",
      "in the near|coming future",
    ],
    read: () => untold,
  },
  {
    name: "part-of-week-month-year",
    patterns: [
      `the? ${partWords} of? ${whichWords} <U=week|month|year|decade>`,
      `the? ${partWords} of the? ${whichWords}? <U=week|month|year>`,
      `${partWords} - <U=week|month|year>`,
      `<U=year|month|week> - <part:=end>`,
      `the <U=year|month|week> ’|' s <part:=end|start|close>`,
    ],
    read: (slots) => readPart(slots),
  },
  {
    name: "nth-week",
    patterns: ["the? <O> week of|in <which:=this|last|next> month", "the? last week of|in <which:=this|last|next> month"],
    read: (slots) => nthWeek(slots),
  },
  {
    name: "week-of-year",
    patterns: ["week <n:num> ( of? <Y> )?"],
    read: ({ n, Y }) => {
      const make = (year: number) => {
        const first = wholeUnit("week", years(year).first + 3, 0)!.first + 7 * (n!.value - 1);
        return days(first, first + 6);
      };
      if (n!.value < 1 || n!.value > 53) return null;
      if (Y)
        return {
          stated: { year: Y.value },
          calendar: null,
          resolve: () => ({ ...make(Y.value), from: `printed week ${n!.value}` }),
        };
      return fromReference({}, (reference: number) => make(calendarDay(reference).year));
    },
  },
];

/** The third week of a month begins with its first Thursday's week, as weeks of a year do. */
function nthWeek({ O, which }: Slots): Expression {
  const offset = which!.word === "last" ? -1 : which!.word === "next" ? 1 : 0;
  return fromReference({}, (reference: number, _context: Context) => {
    const { year, month: number } = calendarDay(reference);
    const whole = month(year, number + offset);
    const first = O
      ? wholeUnit("week", whole.first + 3, 0)!.first + 7 * (O.value - 1)
      : wholeUnit("week", whole.last - 3, 0)!.first;
    return days(first, first + 6);
  });
}
