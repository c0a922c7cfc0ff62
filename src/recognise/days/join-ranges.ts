import type { DateParts } from "../../model/date.ts";
import { addMonths, calendarDay, dayNumber } from "./calendar.ts";
import { calendarExpression, days, fromReference, resolveParts } from "./calendar-expression.ts";
import type { Context, Expression, Match, Stretch } from "./expression.ts";
import type { Token } from "./tokens.ts";

const between = new Set(["to", "-", "–", "—", "until", "till", "through", "thru", "into"]);
const skipped = new Set(["the", "on", "of", "to"]);

const precisionOf = (a: Stretch, b: Stretch): Stretch["precision"] =>
  a.precision === b.precision ? a.precision : a.precision === "day" || b.precision === "day" ? "day" : "month";

const join = (a: Stretch, b: Stretch): Stretch | null =>
  b.last < a.first ? null : { first: a.first, last: b.last, precision: precisionOf(a, b), from: a.from ?? b.from };

/** Is the earlier printed date the later one of a year, so that the range runs over a New Year? */
const overNewYear = (a: DateParts, b: DateParts): boolean =>
  (a.month ?? 0) * 40 + (a.day ?? 0) > (b.month ?? 99) * 40 + (b.day ?? 0);

/** Lends each end what only the other prints: "from 4 to 22 January 1995", "May 13-15", "December 28 to January 3, 2024". */
export function lendParts(a: DateParts, b: DateParts): readonly [DateParts, DateParts] {
  let first = a;
  let last = b;
  if (first.month === undefined && last.month !== undefined && first.year === undefined) first = { ...first, month: last.month };
  if (last.month === undefined && first.month !== undefined && last.year === undefined) last = { ...last, month: first.month };
  if (first.year === undefined && last.year !== undefined && first.month !== undefined)
    first = { ...first, year: last.year - (overNewYear(first, last) ? 1 : 0) };
  if (last.year === undefined && first.year !== undefined && last.month !== undefined)
    last = { ...last, year: first.year + (overNewYear(first, last) ? 1 : 0) };
  return [first, last];
}

/** Works out an end without a year, or a bare day, as the first such day from the start on. */
function endAfter(start: Stretch, parts: DateParts, end: Expression, context: Context): Stretch | null {
  if (parts.year === undefined && parts.month !== undefined) {
    const { year } = calendarDay(start.first);
    for (const candidate of [year, year + 1]) {
      const stretch = resolveParts({ ...parts, year: candidate }, context);
      if (stretch && stretch.last >= start.first) return { ...stretch, from: start.from };
    }
  }
  return end.resolve(context);
}

function calendarRange(a: DateParts, b: DateParts): Expression {
  const [first, last] = lendParts(a, b);
  const end = calendarExpression(last);
  return {
    stated: first,
    calendar: first,
    resolve: (context) => {
      const start = resolveParts(first, context);
      const stop = start && endAfter(start, last, end, context);
      return start && stop && join(start, stop);
    },
  };
}

/** A range of which an end is relative; a bare day takes its month from the other end, an end before its start moves on by a week or a year. */
function relativeRange(a: Expression, b: Expression): Expression {
  const dayOnly = (expression: Expression): number | undefined =>
    expression.calendar && Object.keys(expression.calendar).length === 1 ? expression.calendar.day : undefined;
  return {
    stated: a.stated,
    calendar: null,
    resolve: (context) => {
      const stop = b.resolve(context);
      const lone = dayOnly(a);
      if (lone !== undefined && stop) {
        const { year, month } = calendarDay(stop.first);
        const day = dayNumber(year, month, lone);
        return day === null ? null : join({ ...stop, first: day, last: day }, stop);
      }
      const start = a.resolve(context);
      if (!start || !stop) return null;
      const weekly = a.stated.weekday !== undefined && b.stated.weekday !== undefined;
      if (stop.last < start.first && weekly)
        return context.ahead ? join(start, { ...stop, last: stop.last + 7 }) : join({ ...start, first: start.first - 7 }, stop);
      if (stop.last < start.first && b.stated.year === undefined && addMonths(stop.last, 12) >= start.first)
        return join(start, { ...stop, last: addMonths(stop.last, 12) });
      return join(start, stop);
    },
  };
}

/** "now" ends a range and is no time otherwise. */
const openEnd = (tokens: readonly Token[], at: number): Match | null =>
  /^(?:now|present|date)$/.test(tokens[at]?.word ?? "")
    ? { first: at, last: at + 1, rule: "now", expression: fromReference({}, (reference) => days(reference)) }
    : null;

const loneDay = (tokens: readonly Token[], at: number): Match | null => {
  const token = tokens[at];
  return token?.kinds.has("D") && (!token.spelt || token.ordinal || token.value > 3)
    ? { first: at, last: at + 1, rule: "lone-day", expression: calendarExpression({ day: token.value }) }
    : null;
};

const isLone = (match: Match): boolean => match.rule === "lone-day";

/** Puts two ends together, or refuses: two bare numbers are no dates, and "3 and 17 May" is no range. */
function joinEnds(a: Match, b: Match, word: string, opened: "from" | "between" | null): Match | null {
  if (isLone(a) && isLone(b)) return null;
  const left = a.expression.calendar;
  const right = b.expression.calendar;
  if (word === "and" || word === "," || word === "&" || word === "or") {
    if (word !== "and" || opened !== "between") {
      const next = left?.day !== undefined && right?.day === left.day + 1 && (isLone(a) || isLone(b));
      if (!next) return null;
    }
  }
  // A lone day lends nothing to a year or a whole month: "from 4 to 2016".
  if (isLone(a) && right && right.day === undefined) return null;
  if (isLone(b) && left && left.day === undefined) return null;
  const expression = left && right ? calendarRange(left, right) : relativeRange(a.expression, b.expression);
  return { first: a.first, last: b.last, rule: `${b.rule === "lone-day" ? a.rule : b.rule}-range`, expression };
}

/** Finds ranges over the points found, two rounds deep, so that "13, 14 and 15 May" is one. */
export function joinRanges(points: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  if (points.length === 0) return [];
  const starts = new Map<number, Match[]>();
  const file = (match: Match): void => {
    const list = starts.get(match.first);
    if (list) list.push(match);
    else starts.set(match.first, [match]);
  };
  for (const point of points) file(point);
  const connects = (at: number): boolean => {
    const word = tokens[at]?.word;
    return word !== undefined && (between.has(word) || word === "and" || word === "," || word === "&");
  };
  const lone = tokens
    .flatMap((_token, at) => (connects(at) || connects(at - 1) || connects(at - 2) ? (loneDay(tokens, at) ?? []) : []))
    .concat(tokens.flatMap((_token, at) => (connects(at + 1) ? (loneDay(tokens, at) ?? []) : [])));
  for (const match of lone) if (!starts.get(match.first)?.some(isLone)) file(match);
  for (let at = 2; at < tokens.length; at++) {
    const now = connects(at - 1)
      ? openEnd(tokens, at)
      : connects(at - 2) && tokens[at - 1]!.word === "the"
        ? openEnd(tokens, at)
        : null;
    if (now) file(now);
  }
  const found: Match[] = [];
  const round = (firsts: readonly Match[]): readonly Match[] => {
    const made: Match[] = [];
    for (const a of firsts) {
      if (!connects(a.last)) continue;
      const before = tokens[a.first - 1]?.word === "the" ? tokens[a.first - 2]?.word : tokens[a.first - 1]?.word;
      const opened = before === "between" ? "between" : before === "from" ? "from" : null;
      const word = tokens[a.last]!.word;
      for (const at of skipped.has(tokens[a.last + 1]?.word ?? "") ? [a.last + 1, a.last + 2] : [a.last + 1])
        for (const b of starts.get(at) ?? []) {
          const match = joinEnds(a, b, word, opened);
          if (match) made.push(match);
        }
    }
    return made;
  };
  const first = round([...points, ...lone]);
  found.push(...first);
  for (const match of first) file(match);
  found.push(...round(lone));
  return found;
}
