import { calendarDay, mondayOf, monthStart } from "../calendar.ts";
import { days } from "../calendar-expression.ts";
import { edge, half, nthUnit, nthWeekday, type PartOf, stage, type Whole } from "../part-of-whole.ts";
import type { Rule, Slots } from "../pattern.ts";
import { unitOf, wholeUnit } from "./relative-rules.ts";

/** What a part may be of: a week, month, year …, or a day. */
export interface Part {
  readonly of: "whole" | "day";
  readonly part: PartOf;
  /** "Early May" is May as far as its grain goes. */
  readonly keepsGrain: boolean;
}

export type PartRule = Rule<Part>;

/** Rules of time that give a week, month, year … */
export const wholeRules = new Set(
  "month month-year month-year-in-digits year month-of-relative-year date-of-relative-year whole-unit quarter half-year decade century season fiscal-year unit-after-next unit-before-last week-of-year".split(
    " ",
  ),
);

const backward: Readonly<Record<string, number>> = { last: -1, final: -1, closing: -1, penultimate: -2 };
const stages: Readonly<Record<string, "early" | "mid" | "late">> = {
  early: "early",
  beginning: "early",
  start: "early",
  opening: "early",
  first: "early",
  mid: "mid",
  middle: "mid",
  latter: "late",
  late: "late",
  last: "late",
  final: "late",
  closing: "late",
  end: "late",
  close: "late",
};

const ofWhole = (part: PartOf): Part => ({ of: "whole", part, keepsGrain: false });
const nthOf = ({ nth, edge: word }: Slots): number => (nth ? nth.value : (backward[word!.word] ?? 1));

const readUnit = (slots: Slots): Part => ofWhole(nthUnit(unitOf(slots), nthOf(slots)));
const readHalf = ({ half: which }: Slots): Part => ofWhole(half(!/^(?:first|former)$/.test(which!.word)));
const readStage = ({ stage: which }: Slots): Part => ({ of: "whole", part: stage(stages[which!.word]!), keepsGrain: true });

/** The first such unit to the second: "the first to third quarters of". */
const readSome = (slots: Slots): Part =>
  ofWhole((whole) => {
    const unit = unitOf(slots);
    const [first, last] = [nthUnit(unit, slots.a!.value)(whole), nthUnit(unit, slots.b!.value)(whole)];
    return first && last && last.last > first.first ? { ...first, last: last.last } : null;
  });

function readEdge(slots: Slots): Part {
  const unit = unitOf(slots);
  const end = backward[slots.edge!.word] !== undefined;
  return ofWhole(unit === "quarter" ? edge("month", 3 * slots.n!.value, end) : edge(unit, slots.n!.value, end));
}

/** The months that end with the month, or the days that end with the day: "the year to March", "the week ending 3 May". */
const endingWith =
  (unit: string, count: number): PartOf =>
  (whole: Whole) => {
    const { year, month } = calendarDay(whole.last);
    const months = { month: 1, quarter: 3, year: 12 }[unit];
    if (whole.precision === "month" && months !== undefined)
      return { first: monthStart(year, month + 1 - count * months), last: whole.last, precision: "month" };
    const length = { day: 1, week: 7, fortnight: 14 }[unit];
    return whole.precision === "day" && whole.first === whole.last && length !== undefined
      ? days(whole.last - count * length + 1, whole.last)
      : null;
  };

const units = "<U=day|week|weekend|month|quarter|year|decade>";
const edges = "<edge:=last|final|closing|penultimate|opening>";
const halves = "the? <half:=first|second|latter|former|last> half";

/** Parts before the whole that they are of. */
export const partRules: readonly PartRule[] = [
  {
    name: "unit-of",
    patterns: [`the? <nth:O> ${units} of|in`, `the? ${edges} ${units} of|in`, "the? <nth:O> <U=week|quarter>"],
    read: readUnit,
  },
  {
    name: "weekday-of",
    patterns: ["the? <nth:O> <W> of|in", "the? <edge:=last|final|penultimate> <W> of|in"],
    read: (slots) => ofWhole(nthWeekday(slots.W!.value, nthOf(slots))),
  },
  {
    name: "some-of",
    patterns: [
      "the? <a:O> to|and|through|until|-|– the? <b:O> <U=day|days|week|weeks|month|months|quarter|quarters|year|years> of|in",
    ],
    read: readSome,
  },
  {
    name: "edge-of",
    patterns: [
      "the? <edge:=first|last|final|opening|closing> <n:N> <U=days|weeks|fortnights|months|quarters|years> of|in",
      "the? <edge:=first|last|final> <n:N> <U=weeks|months> to",
    ],
    read: readEdge,
  },
  { name: "half-of", patterns: [`${halves} of|in`, halves], read: readHalf },
  {
    name: "stage-of",
    patterns: [
      "the? very? <stage:=early|beginning|start|opening|mid|middle|late|end|close> of|in",
      "the? <stage:=early|beginning|start|mid|middle|late|end> -?",
      "( early|mid - to - )? <stage:=mid|late> -?",
      "the? <stage:=early|opening|first|middle|latter|late|last|final|closing> part|days|weeks|months|stages of|in",
    ],
    read: readStage,
  },
  {
    name: "ending-with",
    patterns: [
      "the <n:N> <U=days|weeks|months|quarters|years> to|ending|ended with|on|in?",
      "the <U=week|fortnight|month|quarter|year> to|ending|ended with|on|in?",
    ],
    read: (slots) => ({
      ...ofWhole(endingWith(unitOf(slots), slots.n?.value ?? 1)),
      of:
        slots.U!.word.startsWith("week") || slots.U!.word.startsWith("day") || slots.U!.word.startsWith("fortnight")
          ? "day"
          : "whole",
    }),
  },
  {
    name: "week-around",
    patterns: ["the|a? <U=week|weekend> of|starting|beginning|commencing on? the?"],
    read: (slots) => ({
      of: "day",
      keepsGrain: false,
      part: ({ first, last }) =>
        last - first > 6
          ? null
          : first !== last
            ? days(first, last)
            : slots.U!.word === "week"
              ? days(mondayOf(first), mondayOf(first) + 6)
              : wholeUnit("weekend", first, 0),
    }),
  },
];

/** Parts behind the whole that they are of. */
export const partRulesBehind: readonly PartRule[] = [
  {
    name: "unit-of",
    patterns: [`’|' s <nth:O> ${units}`, `’|' s ${edges} ${units}`],
    read: readUnit,
  },
  {
    name: "weekday-of",
    patterns: ["’|' s <nth:O> <W>", "’|' s <edge:=last|final> <W>"],
    read: (slots) => ofWhole(nthWeekday(slots.W!.value, nthOf(slots))),
  },
  { name: "edge-of", patterns: ["’|' s <edge:=first|last|final> <n:N> <U=days|weeks|months|quarters>"], read: readEdge },
  { name: "half-of", patterns: ["’|' s <half:=first|second|latter> half"], read: readHalf },
  { name: "stage-of", patterns: ["’|' s <stage:=beginning|start|end|close>"], read: readStage },
];
