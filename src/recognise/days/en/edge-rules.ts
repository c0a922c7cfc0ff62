import type { DateParts } from "../../../model/date.ts";
import { calendarExpression, days, fromReference } from "../calendar-expression.ts";
import type { Context, Expression, Stretch } from "../expression.ts";
import type { Slots, TimeRule } from "../pattern.ts";
import { shift, steps, unitOf, wholeUnit } from "./relative-rules.ts";

type Whole = Omit<Stretch, "from">;

/** The first or last day, week or months of a whole: "the last day of June", "the first two weeks of next year". */
function edgeOf(whole: Whole, unit: string, count: number, end: boolean): Whole {
  if (unit === "month" || unit === "year") {
    const last = shift(whole.first, unit, count).first - 1;
    const first = shift(whole.last + 1, unit, -count).first;
    return { first: end ? first : whole.first, last: end ? whole.last : last, precision: unit };
  }
  const length = count * (unit === "week" ? 7 : 1);
  return end ? days(whole.last - length + 1, whole.last) : days(whole.first, whole.first + length - 1);
}

function readEdge(slots: Slots): Expression {
  const { edge, n, M, Y, which, whole } = slots;
  const end = /^(?:last|final|closing)$/.test(edge!.word);
  const unit = unitOf(slots);
  const count = n?.value ?? 1;
  const stated: DateParts = { ...(M && { month: M.value }), ...(Y && { year: Y.value }) };
  if (!M && !Y) {
    const units = whole!.word.replace(/s$/, "");
    return fromReference(stated, (reference) => {
      const found = wholeUnit(units, reference, which ? (steps[which.word] ?? 0) : 0);
      return found && edgeOf(found, unit, count, end);
    });
  }
  const found = calendarExpression(stated);
  return {
    stated,
    calendar: null,
    resolve: (context: Context) => {
      const stretch = found.resolve(context);
      return stretch && { ...edgeOf(stretch, unit, count, end), from: stretch.from ?? "printed" };
    },
  };
}

const edges = "the? <edge:=first|last|final|opening|closing>";
const wholes = [
  "of|in <which:=this|last|next> <whole:=week|month|quarter|year|decade>",
  "of|in the <which:=current|previous|coming|following|past|next|last|same> <whole:=week|month|quarter|year|decade>",
  "of|in the <whole:=week|month|quarter|year|decade>",
  "of|in <M> ( ,? <Y> )?",
  "of|in the? ( year )? <Y>",
];

/** Days, weeks and months at the edge of a whole. */
export const edgeRules: readonly TimeRule[] = [
  {
    name: "edge-day",
    patterns: wholes.map((whole) => `${edges} <U=day> ${whole}`),
    read: readEdge,
  },
  {
    name: "edge-stretch",
    patterns: wholes.map((whole) => `${edges} <n:N> <U=days|weeks|months|years> ${whole}`),
    read: readEdge,
  },
  {
    name: "fiscal-year",
    patterns: [
      "fy <Y>",
      "fy <y2>",
      "fy ’|' <y2>",
      "the? fiscal|financial|budget|academic|school|calendar year <Y>",
      "fiscal <Y>",
    ],
    read: ({ Y, y2 }) => calendarExpression({ year: Y ? Y.value : 2000 + y2!.value }),
  },
  {
    name: "weekend-of",
    patterns: ["the? weekend of the? <M> <D> ( ,? <Y> )?", "the? weekend of the? <D> of? <M> ( ,? <Y> )?"],
    read: ({ M, D, Y }) => {
      const stated = { ...(Y && { year: Y.value }), month: M!.value, day: D!.value };
      const day = calendarExpression(stated);
      return {
        stated,
        calendar: null,
        resolve: (context) => {
          const found = day.resolve(context);
          return found && { ...wholeUnit("weekend", found.first, 0)!, from: found.from ?? "printed day" };
        },
      };
    },
  },
];
