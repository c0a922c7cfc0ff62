import { calendarDay, mondayOf, monthStart, weekdayOf } from "../calendar.ts";
import { calendarExpression, days, fromReference } from "../calendar-expression.ts";
import type { Expression, Stretch } from "../expression.ts";
import type { Slots, TimeRule } from "../pattern.ts";
import { steps, wholeUnit } from "./relative-rules.ts";

/** Nearest past weekday by default, the coming one where the clause looks ahead; "this" stays within the week, "last" and "next" exclude today. */
function readWeekday({ W, which, week }: Slots): Expression {
  const weekday = W!.value;
  return fromReference({ weekday }, (reference, { ahead, past }) => {
    const inWeek = (offset: number) => mondayOf(reference) + 7 * offset + ((weekday + 6) % 7);
    const back = (weekdayOf(reference) - weekday + 7) % 7;
    const forth = (7 - back) % 7;
    if (week) return days(inWeek(steps[week.word] ?? 0));
    switch (which?.word) {
      case "last":
      case "past":
      case "previous":
        return days(reference - (back || 7));
      case "next":
        return days(inWeek(1));
      case "coming":
      case "upcoming":
      case "following":
        return days(reference + (forth || 7));
      case "this":
        // Within six days back or ahead; in the same week where no verb tells.
        return days(ahead ? reference + forth : past ? reference - back : inWeek(0));
      default:
        return days(ahead ? reference + forth : reference - back);
    }
  });
}

/** "the second Monday of next month", "the first Friday in June 2024". */
function nthWeekday(year: number, number: number, weekday: number, nth: number): Omit<Stretch, "from"> | null {
  const first = monthStart(year, number);
  const start = calendarDay(first);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return calendarDay(day).month === start.month ? days(day) : null;
}

/** Weekdays, alone, in a week, and counted within a month. */
export const weekdayRules: readonly TimeRule[] = [
  {
    name: "weekday",
    patterns: [
      "( <which:=this|last|next|past|coming|upcoming|following|previous|the> )? <W> <P>?",
      "this|the <which:=past|coming|last|next|previous> <W> <P>?",
      "<W> ( of )? <week:=last|this|next> week",
      "<W> of the <week:=previous|current|coming> week",
      "<week:=last|this|next> week ( ’|' s )? ( on )? <W>",
      "late|early <W>",
      "the? <W> of|in <week:=this|last|next> week",
    ],
    read: readWeekday,
  },
  {
    name: "weekday-after-next",
    patterns: ["the? <W> after next", "<W> week", "a week on <W>"],
    read: ({ W }) =>
      fromReference({ weekday: W!.value }, (reference) => days(reference + ((W!.value - weekdayOf(reference) + 7) % 7 || 7) + 7)),
  },
  {
    name: "weekday-before-last",
    patterns: ["the? <W> before last"],
    read: ({ W }) =>
      fromReference({ weekday: W!.value }, (reference) => days(reference - ((weekdayOf(reference) - W!.value + 7) % 7 || 7) - 7)),
  },
  {
    name: "weekdays-of-a-week",
    patterns: [
      "<week:=this|last|next> week from|between <a:W> to|and|until|till|through|-|– <b:W>",
      "<week:=this|last|next> week ,? <a:W> to|until|till|through|-|– <b:W>",
      "from? <a:W> to|until|till|through|-|– <b:W> ( of )? <week:=this|last|next> week",
    ],
    read: ({ a, b, week }) =>
      fromReference({ weekday: a!.value }, (reference) => {
        const monday = mondayOf(reference) + 7 * (steps[week!.word] ?? 0);
        const [first, last] = [monday + ((a!.value + 6) % 7), monday + ((b!.value + 6) % 7)];
        return last < first ? null : days(first, last);
      }),
  },
  {
    name: "weekday-last",
    patterns: ["<W> <which:=last|next|past>"],
    read: readWeekday,
  },
  {
    name: "last-weekday-of-month",
    patterns: [
      "the? last|final <W> of|in <which:=this|last|next> month",
      "the? last|final <W> of|in the month",
      "the? last|final <W> of|in <M> ( ,? <Y> )?",
    ],
    read: ({ W, M, Y, which }) => {
      const stated = { weekday: W!.value, ...(M && { month: M.value }), ...(Y && { year: Y.value }) };
      const lastOf = (whole: Omit<Stretch, "from">) => days(whole.last - ((weekdayOf(whole.last) - W!.value + 7) % 7));
      if (!M)
        return fromReference(stated, (reference) => lastOf(wholeUnit("month", reference, which ? (steps[which.word] ?? 0) : 0)!));
      const whole = calendarExpression({ ...(Y && { year: Y.value }), month: M.value });
      return {
        stated,
        calendar: null,
        resolve: (context) => {
          const found = whole.resolve(context);
          return found && { ...lastOf(found), from: found.from ?? "printed" };
        },
      };
    },
  },
  {
    name: "nth-weekday",
    patterns: [
      "the? <O> <W> of|in <which:=this|last|next> month",
      "the? <O> <W> of|in the month",
      "the? <O> <W> of|in <M> ( ,? <Y> )?",
      "<O> <W>",
    ],
    read: ({ O, W, M, Y, which }) => {
      const stated = { weekday: W!.value, ...(M && { month: M.value }), ...(Y && { year: Y.value }) };
      if (M && Y)
        return {
          stated,
          calendar: null,
          resolve: () => ({
            ...nthWeekday(Y.value, M.value, W!.value, O!.value)!,
            from: `printed ${stated.year}-${stated.month}`,
          }),
        };
      return fromReference(stated, (reference, { ahead }) => {
        const now = calendarDay(reference);
        const year = now.year + (M ? (M.value > now.month && !ahead ? -1 : M.value < now.month && ahead ? 1 : 0) : 0);
        return nthWeekday(year, M ? M.value : now.month + (which ? (steps[which.word] ?? 0) : 0), W!.value, O!.value);
      });
    },
  },
];
