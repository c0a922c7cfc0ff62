import { calendarDay } from "../calendar.ts";
import { calendarExpression, fromReference, years } from "../calendar-expression.ts";
import type { TimeRule } from "../pattern.ts";
import { steps } from "./relative-rules.ts";

/** Years by another name. */
export const yearRules: readonly TimeRule[] = [
  {
    name: "fiscal-year",
    patterns: [
      "fy <Y>",
      "fy <y2>",
      "fy ’|' <y2>",
      "the? fiscal|financial|budget|academic|school|calendar year ( of )? <Y>",
      "the? <Y> fiscal|financial|budget|academic|school|calendar year",
      "fiscal <Y>",
    ],
    read: ({ Y, y2 }) => calendarExpression({ year: Y ? Y.value : 2000 + y2!.value }),
  },
  {
    name: "fiscal-year-in-two",
    patterns: [
      "fy <Y> -|–|/ <y2>",
      "fiscal <Y> -|–|/ <y2>",
      "the? fiscal|financial|budget|academic|school year <Y> -|–|/ <y2>",
      "the? <Y> -|–|/ <y2> fiscal|financial|budget|academic|school year",
      "the? <Y> -|–|/ <last:Y> fiscal|financial|budget|academic|school year",
      "fy <Y> -|–|/ <last:Y>",
    ],
    read: ({ Y, y2, last }) => {
      const end = last ? last.value : Math.floor(Y!.value / 100) * 100 + y2!.value;
      if (end !== Y!.value + 1) return null;
      return { stated: { year: Y!.value }, calendar: null, resolve: () => ({ ...years(Y!.value, end), from: null }) };
    },
  },
  {
    name: "calendar-year",
    patterns: ["<which:=this|last|next> calendar year", "the <which:=current|previous|past|last|next|coming> calendar year"],
    read: ({ which }) => fromReference({}, (reference) => years(calendarDay(reference).year + (steps[which!.word] ?? 0))),
  },
];
