import type { DateParts } from "../../../model/date.ts";
import { calendarDay, monthStart, weekdayOf } from "../calendar.ts";
import { days, fromReference, years } from "../calendar-expression.ts";
import type { Context, Expression, Stretch } from "../expression.ts";
import type { Slots, TimeRule } from "../pattern.ts";

const printed = (stated: DateParts, stretch: Omit<Stretch, "from">): Expression => ({
  stated,
  calendar: null,
  resolve: () => ({ ...stretch, from: null }),
});

/** A stretch of months in a year that is printed, told relative to the reference, or left out. */
function monthsOf(from: number, to: number, { Y, y2, which }: Slots): Expression {
  const make = (year: number): Omit<Stretch, "from"> => ({
    first: monthStart(year, from),
    last: monthStart(year, to + 1) - 1,
    precision: "month",
  });
  const year = Y?.value ?? (y2 && 2000 + y2.value);
  if (year !== undefined) return printed({ year }, make(year));
  const offset = which?.word === "last" ? -1 : which?.word === "next" ? 1 : 0;
  const told = fromReference({}, (reference, { ahead }: Context) => {
    const { year: now, month } = calendarDay(reference);
    const back = !which && !ahead && from > month ? 1 : 0;
    return make(now + offset - back);
  });
  return { ...told, nearest: which === undefined };
}

const nth: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 0,
  final: 0,
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
};
const ofYear = "( ,|of|in? <Y> )?";

const readQuarter = (slots: Slots): Expression | null => {
  const quarter = slots.q ? slots.q.value : nth[slots.nth!.word];
  if (quarter === undefined || quarter > 4) return null;
  const number = quarter || 4;
  return monthsOf(number * 3 - 2, number * 3, slots);
};
const readHalf = (slots: Slots): Expression | null => {
  const half = slots.q ? slots.q.value : nth[slots.nth!.word];
  if (half === undefined || half > 2) return null;
  return half === 1 ? monthsOf(1, 6, slots) : monthsOf(7, 12, slots);
};

function readDecade({ decade }: Slots): Expression | null {
  const value = decade!.value;
  const first = value >= 100 ? value : value < 30 ? 2000 + value : 1900 + value;
  return first % 10 ? null : printed({ year: first }, years(first, first + 9));
}

/** The year of a season: its months differ between the hemispheres, the year does not. */
function readSeason({ Y, which }: Slots): Expression {
  if (Y) return printed({ year: Y.value }, years(Y.value));
  const offset = which!.word === "last" ? -1 : which!.word === "next" ? 1 : 0;
  return fromReference({}, (reference) => (offset === -1 ? null : years(calendarDay(reference).year + offset)));
}

export const spanRules: readonly TimeRule[] = [
  {
    name: "quarter",
    patterns: [
      "the? <nth:=first|second|third|fourth|last|final> quarter ( , <Y> )?",
      `<nth:=q1|q2|q3|q4> ${ofYear}`,
      `<nth:=q1|q2|q3|q4> ( of )? <which:=this|last|next> year`,
      `q <q:num> ${ofYear}`,
      "q <q:num> ( of )? <which:=this|last|next> year",
      "<which:=this|last|next> year ’|' s q <q:num>",
      "q <q:num> -|/|’|' <Y>",
      "q <q:num> ’|' <y2>",
      "q <q:num> fy <Y>",
      "<q:num> q <Y>",
      "<Y> <nth:=first|second|third|fourth|last|final> quarter",
      "<Y> ( -|,|/ )? q <q:num>",
      "the? <q:O> quarter",
    ],
    read: readQuarter,
  },
  {
    name: "half-year",
    patterns: [`h <q:num> ${ofYear}`, "<Y> h <q:num>", "h <q:num> ( of )? <which:=this|last|next> year", "h <q:num> -|/ <Y>"],
    read: readHalf,
  },
  {
    name: "decade",
    patterns: ["the? ( early|mid|late -? )? <decade>", "the? ( <century:N> -? )? <decade>", "the? ’|' <decade>"],
    read: (slots) => readDecadeIn(slots),
  },
  {
    name: "century",
    patterns: ["the? ( early|mid|late -? )? <O> - century", "the? ( early|mid|late -? )? <O> century"],
    read: ({ O }) => (O!.value < 1 || O!.value > 22 ? null : printed({}, years((O!.value - 1) * 100, O!.value * 100 - 1))),
  },
  {
    name: "season",
    patterns: [
      "the? spring|summer|autumn|winter of? <Y>",
      "( early|mid|late -? )? spring|summer|autumn|winter of? <Y>",
      "<which:=this|last|next> spring|summer|autumn|winter|fall",
      "the? fall of <Y>",
      "<which:=this|last|next> year ’|' s spring|summer|autumn|winter",
      "the? spring|summer|autumn|winter ( of )? <which:=this|last|next> year",
    ],
    read: readSeason,
  },
  {
    name: "years-in-two-digits",
    patterns: ["<Y> -|–|/ <y2>"],
    read: ({ Y, y2 }) => {
      const last = Math.floor(Y!.value / 100) * 100 + y2!.value;
      return last > Y!.value && y2!.value > 12 ? printed({ year: Y!.value }, years(Y!.value, last)) : null;
    },
  },
  {
    name: "night-between-weekdays",
    patterns: ["the night of|between|from? <a:W> to|and <b:W>"],
    read: ({ a, b }) =>
      fromReference({ weekday: a!.value }, (reference) => {
        const last = reference - ((weekdayOf(reference) - b!.value + 7) % 7);
        return days(last - ((b!.value - a!.value + 7) % 7), last);
      }),
  },
];

function readDecadeIn(slots: Slots): Expression | null {
  const spoken = slots.century?.value;
  if (spoken === undefined) return readDecade(slots);
  if (spoken < 10 || spoken > 21 || slots.decade!.value >= 100) return null;
  const first = spoken * 100 + slots.decade!.value;
  return printed({ year: first }, years(first, first + 9));
}
