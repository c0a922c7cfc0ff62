import type { DateParts } from "../../model/date.ts";
import { calendarDay } from "./calendar.ts";
import { resolveParts } from "./calendar-expression.ts";
import type { Context, Expression, Match, Stretch } from "./expression.ts";
import { nearestBefore } from "./join-ranges.ts";
import type { Token } from "./token.ts";

const ties = new Set(["and", "or", ",", "&", "/"]);
const between = new Set(["the", "on", "in", "of", "at", "from"]);

/** Tokens between a time and the one that may tell its year: a tie and a preposition. */
function isTied(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3 || !ties.has(tokens[from]!.word)) return false;
  return tokens.slice(from + 1, to).every(({ word }) => between.has(word) || ties.has(word));
}

const shapeOf = ({ stated: { month, day, weekday } }: Expression): string =>
  `${month !== undefined}${day !== undefined}${month === undefined && day === undefined && weekday !== undefined}`;

const relativeRules = new Set(["date-of-relative-year", "date-of-relative-month", "weekday"]);

/** Does it tell a year, month or week that what stands before may share? */
const isFirm = ({ rule, expression }: Match): boolean =>
  !expression.nearest && (expression.stated.year !== undefined || relativeRules.has(rule));

/** The same parts in the year of another date, or in the year before where that is nearer: "December and January 2019". */
function inYearOf(parts: DateParts, other: Stretch, context: Context): Stretch | null {
  const { year } = calendarDay(other.first);
  const both = [year, year - 1].flatMap((one) => resolveParts({ ...parts, year: one }, context) ?? []);
  const distance = (one: Stretch): number => Math.abs(one.first - other.first);
  const [same, before] = both;
  return same && before && distance(before) < distance(same) ? before : (same ?? before ?? null);
}

const lent = (from: Expression, to: Expression): Expression => ({
  ...to,
  nearest: false,
  resolve: (context) => {
    const other = from.resolve(context);
    if (!other) return to.resolve(context);
    const found =
      to.calendar?.month !== undefined ? inYearOf(to.calendar, other, context) : to.resolve(nearestBefore(other, context));
    return found && { ...found, from: other.from ?? "printed" };
  },
});

/** Of times in a row the last one's year, month or week is that of all: "on 3 May, 5 June and 7 July 2019", "Monday and Tuesday next week". */
export function lendYears(matches: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  const read = [...matches];
  const firm = matches.map(isFirm);
  for (let at = read.length - 2; at >= 0; at--) {
    const [one, next] = [read[at]!, read[at + 1]!];
    if (!one.expression.nearest || one.expression.until || !firm[at + 1] || !isTied(tokens, one.last, next.first)) continue;
    if (shapeOf(one.expression) !== shapeOf(next.expression) || (one.rule === "quarter") !== (next.rule === "quarter")) continue;
    read[at] = { ...one, expression: { ...lent(next.expression, one.expression), stated: one.expression.stated } };
    firm[at] = true;
  }
  return read;
}
