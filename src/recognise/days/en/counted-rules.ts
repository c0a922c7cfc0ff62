import { calendarDay, weekdayOf } from "../calendar.ts";
import { days, fromReference, month, years } from "../calendar-expression.ts";
import type { Expression, Stretch } from "../expression.ts";
import { stage } from "../part-of-whole.ts";
import type { Slots, TimeRule } from "../pattern.ts";
import { shift, unitOf, wholeUnit } from "./relative-rules.ts";

/** What words of vague time say: that there was a time, and that it cannot be told. */
const untold: Expression = { stated: {}, calendar: null, resolve: () => null };

const counted = "<n:N> <U=day|days|week|weeks|fortnight|fortnights|month|months|year|years|decade|decades>";
const countedBy = (word: string): string => `<n:N> ${word} <U=days|weeks|fortnights|months|quarters|years|decades>`;
const one = "a|an|one <U=day|week|fortnight|month|year|decade>";

const countOf = ({ n }: Slots): number => n?.value ?? 1;

/** Two counts, "1 month and 21 days": the finer one decides the grain. */
function shiftTwice(reference: number, slots: Slots, sign: number): Omit<Stretch, "from"> {
  const whole = shiftExactly(reference, unitOf(slots), sign * countOf(slots));
  const first = slots.n3 ? shiftExactly(whole, "month", sign * slots.n3.value) : whole;
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

const third = "( ,|and )? <n3:N> <u3:U=month|months>";

/**
 * The stretch of so many units before the reference, or from it on. Its ends are the days counted to, its precision the unit's;
 * decades are counted whole, since "the past two decades" ends with none of its days.
 */
function stretchOf(reference: number, unit: string, count: number, sign: -1 | 1): Omit<Stretch, "from"> | null {
  if (unit === "quarter") {
    const [near, far] = [wholeUnit("quarter", reference, sign)!, wholeUnit("quarter", reference, sign * count)!];
    return { first: Math.min(near.first, far.first), last: Math.max(near.last, far.last), precision: "month" };
  }
  if (unit === "decade") {
    const own = Math.floor(calendarDay(reference).year / 10) * 10;
    return sign < 0 ? years(own - 10 * count, own - 1) : years(own + 10, own + 10 * count + 9);
  }
  const precision = unit === "year" || unit === "month" ? unit : "day";
  const other = shiftExactly(reference, unit, sign * count);
  return sign < 0 ? { first: other, last: reference - 1, precision } : { first: reference + 1, last: other, precision };
}

const tomorrowOr: Readonly<Record<string, number>> = { now: 0, today: 0, tomorrow: 1, yesterday: -1 };

/** Early, mid and late of a month or year keep that month or year as their grain. */
const readPart = (slots: Slots): Expression =>
  fromReference({}, (reference) => {
    const whole = wholeUnit(unitOf(slots), reference, 0);
    return (
      whole &&
      stage(/^(?:end|close|late)$/.test(slots.part!.word) ? "late" : slots.part!.word.startsWith("mid") ? "mid" : "early")(whole)
    );
  });

const partWords = "<part:=early|beginning|start|opening|mid|middle|late|end|close>";

export const countedRules: readonly TimeRule[] = [
  {
    name: "ago",
    patterns: [`${counted} ago`, `${one} ago`, `${counted} back`, "<n:N> <U=quarters> ago"],
    read: (slots) => ({
      ...fromReference({}, (reference) => shift(reference, unitOf(slots), -countOf(slots))),
      ago: { unit: unitOf(slots), count: countOf(slots) },
    }),
  },
  {
    name: "half-ago",
    patterns: [
      "half a|an <U=day|week|month|year|decade> ago",
      "a|an|one <U=year|decade> and a half ago",
      "<n:N> and a half <U=years|decades> ago",
    ],
    read: ({ n, U }) =>
      fromReference({}, (reference) => {
        const halves = n ? 2 * n.value + 1 : null;
        const months = U!.word.startsWith("decade") ? 60 : U!.word.startsWith("year") ? 6 : null;
        return months === null ? null : shift(reference, "month", -months * (halves ?? 1));
      }),
  },
  {
    name: "ago-in-two-units",
    patterns: [`${counted} ${second} ago`, `${one} ${second} ago`, `${counted} ${third} ${second} ago`],
    read: (slots) => fromReference({}, (reference) => shiftTwice(reference, slots, -1)),
  },
  {
    name: "later-in-two-units",
    patterns: [`${counted} ${second} later`, `${one} ${second} later`, `${counted} ${third} ${second} later`],
    read: (slots) => fromReference({}, (reference) => shiftTwice(reference, slots, 1)),
  },
  {
    name: "from-now",
    patterns: [
      `${counted} from|after <from:=now|today|tomorrow>`,
      `${one} from <from:=now|today|tomorrow>`,
      `in ${counted} ’|' time`,
      "in a|an|one <U=day|week|fortnight|month|year|decade> ’|' s time",
    ],
    read: (slots) =>
      fromReference({}, (reference) =>
        shift(reference + (tomorrowOr[slots.from?.word ?? "now"] ?? 0), unitOf(slots), countOf(slots)),
      ),
  },
  {
    // "in a week" is a day only where the clause looks ahead, and how long it takes otherwise.
    name: "in-so-long",
    patterns: ["in a|an|one <U=day|week|fortnight|month|year>", `in ${counted}`],
    read: (slots) =>
      fromReference({}, (reference, { ahead }) => (ahead ? shift(reference, unitOf(slots), countOf(slots)) : null)),
  },
  {
    name: "hence",
    patterns: [`${counted} hence`, "a|an|one <U=day|week|month|year> hence"],
    read: (slots) => fromReference({}, (reference) => shift(reference, unitOf(slots), countOf(slots))),
  },
  {
    name: "past-stretch",
    patterns: [
      `the|these? last|past|previous|preceding ${counted}`,
      `the|these ${countedBy("last|past|previous|preceding")}`,
      "the|these? last|past|previous|preceding <n:N> <U=quarters>",
      "the|this? last|past|previous|preceding <U=fortnight>",
    ],
    read: (slots) => fromReference({}, (reference) => stretchOf(reference, unitOf(slots), countOf(slots), -1)),
  },
  {
    name: "coming-stretch",
    patterns: [
      `the? next|coming|following|upcoming ${counted}`,
      `the ${countedBy("next|coming|following|upcoming")}`,
      "the? next|coming|following|upcoming <n:N> <U=quarters>",
      "the? next|coming|following <U=fortnight>",
      `${counted} in the future`,
    ],
    read: (slots) => fromReference({}, (reference) => stretchOf(reference, unitOf(slots), countOf(slots), 1)),
  },
  {
    name: "within",
    patterns: [
      `within|inside ( the? next|coming|upcoming )? ${counted} ${second}`,
      `within|inside ( the? next|coming|upcoming )? ${counted}`,
      `within|inside ${counted} from|of today|now`,
      `within|inside ( the? next|coming|upcoming )? ${counted} <n3:N> <u3:U=month|months> ${second}`,
      `for|of ${counted} ,? from|starting today|now`,
    ],
    read: (slots) => fromReference({}, (reference) => ({ ...shiftTwice(reference, slots, 1), first: reference })),
  },
  {
    name: "weekdays-on",
    patterns: ["<n:N> <W> later|hence", "<n:N> <W> from now|today", "<n:N> <Ws> later|hence", "<n:N> <Ws> from now|today"],
    read: ({ n, W, Ws }) => {
      const weekday = (W ?? Ws)!.value;
      return fromReference({ weekday }, (reference) =>
        days(reference + ((weekday - weekdayOf(reference) + 7) % 7 || 7) + 7 * (n!.value - 1)),
      );
    },
  },
  {
    name: "so-far",
    patterns: ["<U=year|month|week> to date", "( so far|already )? <which:=this> <U=year|month> so far|to date", "<to:=ytd|mtd>"],
    read: (slots) => {
      const unit = slots.to ? (slots.to.word === "ytd" ? "year" : "month") : unitOf(slots);
      return fromReference({}, (reference) => ({
        first: wholeUnit(unit, reference, 0)!.first,
        last: reference,
        precision: "day",
      }));
    },
  },
  {
    name: "vague",
    patterns: [
      "recent <U>",
      "the? past|last|coming|next few|several|couple <U>",
      "the coming|next|past|last days|weeks|months|years|decades",
      "a? few|several|some|many <U> ago|later|earlier",
      "a? couple of <U> ago|later|earlier",
      // Counted from what is no day ("two weeks before the election").
      "<n:N> <U=days|weeks|months|years> before",
      "a|one <U=week|month|year> before",
      "recently|lately",
      "in the near|coming future",
    ],
    read: () => untold,
  },
  {
    name: "part-of-week-month-year",
    patterns: [
      `${partWords} - <U=week|month|year>`,
      `<U=year|month|week> - <part:=end>`,
      `the <U=year|month|week> ’|' s <part:=end|start|close>`,
    ],
    read: (slots) => readPart(slots),
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
