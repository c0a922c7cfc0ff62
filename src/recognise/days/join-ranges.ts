import type { DateParts } from "../../model/date.ts";
import type { NumberOrder } from "../../text/number-order.ts";
import { calendarDay, dayNumber } from "./calendar.ts";
import { calendarExpression, days, fromReference, resolveParts } from "./calendar-expression.ts";
import type { Context, Expression, Match, Stretch } from "./expression.ts";
import type { Token } from "./token.ts";

/** "up to", "all the way to" and "through to" are one word here. */
const between = new Set(["to", "up", "-", "–", "—", "until", "till", "through", "thru", "into"]);
const skipped = new Set(["the", "on", "of", "to"]);

const precisionOf = (a: Stretch, b: Stretch): Stretch["precision"] =>
  a.precision === b.precision ? a.precision : a.precision === "day" || b.precision === "day" ? "day" : "month";

const join = (a: Stretch, b: Stretch): Stretch | null =>
  b.last < a.first ? null : { first: a.first, last: b.last, precision: precisionOf(a, b), from: a.from ?? b.from };

/** Is the earlier printed date the later one of a year, so that the range runs over a New Year? */
const overNewYear = (a: DateParts, b: DateParts): boolean =>
  (a.month ?? 0) * 40 + (a.day ?? 0) > (b.month ?? 99) * 40 + (b.day ?? 0);

/** Lends each end what only the other prints: "from 4 to 22 January 1995", "May 13-15, 2024", "December 28 to January 3, 2024". */
export function lendParts(a: DateParts, b: DateParts): readonly [DateParts, DateParts] {
  let first = a;
  let last = b;
  if (first.month === undefined && last.month !== undefined && first.year === undefined) {
    // "From the 27th to the 3rd of May" begins in April.
    const before = first.day !== undefined && last.day !== undefined && first.day > last.day && first.weekday === undefined;
    first = { ...first, month: before ? ((last.month + 10) % 12) + 1 : last.month };
  }
  if (last.month === undefined && first.month !== undefined && (last.year === undefined || last.day !== undefined))
    last = { ...last, month: first.month };
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
    until: last,
    nearest: first.year === undefined,
    resolve: (context) => {
      const start = resolveParts(first, context);
      const stop = start && endAfter(start, last, end, context);
      return start && stop && join(start, stop);
    },
  };
}

const isWeekday = ({ calendar, stated }: Expression): boolean => calendar === null && stated.weekday !== undefined;

/** Reads what lies nearest as it would be read on another day. */
export const nearestBefore = ({ last }: Stretch, context: Context): Context => {
  const anchor = { day: last, from: "printed" };
  return { ...context, reference: anchor, years: anchor, ahead: false, past: true };
};

/** Two dates in digits are of one order: that of the text, or of the one that can only be read so. */
function rangeInDigits(a: Expression, b: Expression): Expression | null {
  if (!a.orders && !b.orders) return null;
  const sides = (order: NumberOrder): readonly [DateParts | null, DateParts | null] => [
    a.orders?.[order] ?? a.calendar,
    b.orders?.[order] ?? b.calendar,
  ];
  if (sides("day-first").includes(null)) return null;
  const own = a.order ?? b.order ?? null;
  return {
    stated: a.stated,
    calendar: null,
    nearest: b.stated.year === undefined && b.calendar?.year === undefined,
    resolve: (context) => {
      const order = own ?? context.order;
      const [first, last] = order ? sides(order) : [null, null];
      return first && last && calendarRange(first, last).resolve(context);
    },
  };
}

/** A range of which an end is relative; a bare day takes its month from the other end, an end before its start moves on by a week or a year. */
function relativeRange(a: Expression, b: Expression, surer: "first" | "last"): Expression {
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
      if (!stop) return null;
      // "Q1 to Q3 2019", "10/1 to 11/2/2017": the end tells the year.
      const lent = a.nearest && !b.nearest && b.stated.year !== undefined;
      const start = a.resolve(lent ? nearestBefore(stop, context) : context);
      if (!start) return null;
      if (isWeekday(a) && isWeekday(b)) {
        // "Monday to Friday of next week": the end that prints its week tells the other's.
        const apart = (((stop.last - start.first) % 7) + 7) % 7;
        // "is on a visit from Monday to Thursday": what goes on now is of the week of the article's own day, where no verb looks back or ahead.
        const now = context.reference?.day ?? null;
        const goesOn = now !== null && !context.past && !context.ahead && start.first <= now && now <= start.first + apart;
        if (goesOn && a.nearest && b.nearest) return { ...start, last: start.first + apart };
        const forth = surer === "first" || (stop.last < start.first && context.ahead);
        return forth ? join(start, { ...stop, last: start.first + apart }) : join({ ...start, first: stop.last - apart }, stop);
      }
      // "from tomorrow to Friday", "from 10/1 to 11/7": an end before its start is the next such day.
      if (stop.last < start.first && b.stated.year === undefined) {
        const next = b.resolve({ ...context, ahead: true });
        return next && join(start, next);
      }
      return join(start, stop);
    },
  };
}

/** "now" is an end of a range and no time otherwise. */
const openEnd = (tokens: readonly Token[], at: number, begins = false): Match | null =>
  (begins ? /^now$/ : /^(?:now|present|date)$/).test(tokens[at]?.word ?? "")
    ? { first: at, last: at + 1, rule: "now", expression: fromReference({}, (reference) => days(reference)) }
    : null;

/** A day of the month, alone or with the year that a range prints behind it ("May 13-15, 2024"). */
const loneDays = (tokens: readonly Token[], at: number): readonly Match[] => {
  const token = tokens[at];
  if (!token?.kinds.has("D") || (token.spelt && !token.ordinal && token.value <= 3)) return [];
  const day = token.value;
  const lone: Match = { first: at, last: at + 1, rule: "lone-day", expression: calendarExpression({ day }) };
  const behind = tokens[at + 1]?.word === "," ? at + 2 : at + 1;
  const year = tokens[behind];
  const counts = behind === at + 1 && /^\p{L}/u.test(tokens[behind + 1]?.raw ?? "");
  if (!year?.kinds.has("Y") || year.spelt || counts) return [lone];
  return [lone, { first: at, last: behind + 1, rule: "lone-day", expression: calendarExpression({ day, year: year.value }) }];
};

const isLone = (match: Match): boolean => match.rule === "lone-day";

/** Puts two ends together, or refuses: two bare numbers are no dates, and "3 and 17 May" is no range. */
function joinEnds(a: Match, b: Match, word: string, opened: "from" | "between" | null): Match | null {
  if (isLone(a) && isLone(b)) return null;
  const left = a.expression.calendar;
  const right = b.expression.calendar;
  const leftEnd = a.expression.until ?? left;
  // "2 to 3 weeks ago" is no range from the second of a month.
  if (isLone(a) && !right && !/relative-month|^(?:today|tomorrow|yesterday)/.test(b.rule)) return null;
  if (isLone(b) && !left) return null;
  if (word === "and" || word === "," || word === "&" || word === "or") {
    if (word !== "and" || opened !== "between") {
      const next = leftEnd?.day !== undefined && right?.day === leftEnd.day + 1 && (isLone(a) || isLone(b));
      if (!next) return null;
    }
  }
  // A lone day lends nothing to a year or a whole month: "from 4 to 2016".
  if (isLone(a) && right && right.day === undefined) return null;
  if ((isLone(b) || b.rule === "date-alone") && left && left.day === undefined) return null;
  const expression =
    left && right
      ? calendarRange(left, b.expression.until ?? right)
      : (rangeInDigits(a.expression, b.expression) ??
        relativeRange(a.expression, b.expression, a.last - a.first > b.last - b.first ? "first" : "last"));
  return { first: a.first, last: b.last, rule: `${b.rule === "lone-day" ? a.rule : b.rule}-range`, expression };
}

/** Lets each stretch of tokens pass once. */
function unseen(): (match: Match) => boolean {
  const seen = new Set<string>();
  return ({ first, last }) => {
    const key = `${first}-${last}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

/** Where the end of a range may begin behind its tying word: "to the 5th", "up to the end", "all the way to 5 May". */
function behindTie(tokens: readonly Token[], tie: number): readonly number[] {
  const places = [tie + 1];
  for (let at = tie + 1; at <= tie + 2 && skipped.has(tokens[at]?.word ?? ""); at++) places.push(at + 1);
  return places;
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
    if (word === "up") return tokens[at + 1]?.word === "to";
    return word !== undefined && (between.has(word) || word === "and" || word === "," || word === "&");
  };
  const lone = tokens
    .flatMap((_token, at) => (connects(at) || connects(at - 1) || connects(at - 2) ? loneDays(tokens, at) : []))
    .concat(tokens.flatMap((_token, at) => (connects(at + 1) ? loneDays(tokens, at) : [])))
    .filter(unseen());
  for (const match of lone) file(match);
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
      // "From Friday, 3 May, to Sunday, 5 May"
      const comma = opened === "from" && tokens[a.last]!.word === "," && between.has(tokens[a.last + 1]?.word ?? "") ? 1 : 0;
      const word = tokens[a.last + comma]!.word;
      for (const at of behindTie(tokens, a.last + comma))
        for (const b of starts.get(at) ?? []) {
          const match = joinEnds(a, b, word, opened);
          if (match) made.push(match);
        }
    }
    return made;
  };
  // "from now until Friday"
  const nows = tokens.flatMap((_token, at) => (connects(at + 1) ? (openEnd(tokens, at, true) ?? []) : []));
  const first = round([...points, ...lone, ...nows]);
  found.push(...first);
  for (const match of first) file(match);
  // "May 3, 4 and 5" goes on from a range.
  found.push(...round([...lone, ...first.filter(({ expression }) => expression.until?.day !== undefined)]));
  return found;
}
