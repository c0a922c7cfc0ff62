import { mondayOf, weekdayOf } from "../calendar.ts";
import { days, fromReference } from "../calendar-expression.ts";
import type { Expression } from "../expression.ts";
import { nthWeekday } from "../part-of-whole.ts";
import type { Slots, TimeRule } from "../pattern.ts";
import { steps, wholeUnit } from "./relative-rules.ts";

/** Nearest past weekday by default, the coming one where the clause looks ahead; "this" stays within the week, "last" and "next" exclude today. */
function readWeekday({ W, which, week }: Slots): Expression {
  const weekday = W!.value;
  const told = fromReference({ weekday }, (reference, { ahead, past }) => {
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
  return { ...told, nearest: which === undefined && week === undefined };
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
    name: "nth-weekday",
    patterns: ["<O> <W>"],
    read: ({ O, W }) =>
      fromReference({ weekday: W!.value }, (reference) => nthWeekday(W!.value, O!.value)(wholeUnit("month", reference, 0)!)),
  },
];
