import { addMonths, type DayNumber } from "./calendar.ts";
import { days } from "./calendar-expression.ts";
import type { Expression, Match } from "./expression.ts";
import type { Token } from "./token.ts";

const after = new Set(["after", "from", "following"]);
const before = new Set(["before"]);
const starting = new Set(["starting", "beginning", "commencing", "from"]);

interface Count {
  readonly first: number;
  readonly count: number;
  readonly unit: string;
}

/** "two days", "a week" that ends before `at`; the full count with its unit, or nothing. */
function countBefore(tokens: readonly Token[], at: number): Count | null {
  const unit = tokens[at - 1];
  const number = tokens[at - 2];
  if (!unit?.kinds.has("U") || !number) return null;
  const count = /^(?:a|an|one)$/.test(number.word)
    ? 1
    : number.kinds.has("N") && !number.kinds.has("Y")
      ? number.value
      : Number.NaN;
  return Number.isNaN(count) ? null : { first: at - 2, count, unit: unit.word.replace(/s$/, "") };
}

/** Moves a day by so many units; a unit that is no number of days or months is none. */
function move(day: DayNumber, { count, unit }: Count, sign: 1 | -1): DayNumber | null {
  const length = { day: 1, week: 7, fortnight: 14 }[unit];
  if (length !== undefined) return day + sign * count * length;
  const months = { month: 1, year: 12 }[unit];
  return months === undefined ? null : addMonths(day, sign * count * months);
}

const moved = (point: Expression, count: Count, sign: 1 | -1): Expression => ({
  stated: {},
  calendar: null,
  resolve: (context) => {
    const found = point.resolve(context);
    if (found?.precision !== "day" || found.first !== found.last) return null;
    const day = move(found.first, count, sign);
    return day === null ? null : { ...days(day), from: found.from ?? "printed day" };
  },
});

/** So many units from a day on: "two weeks starting Monday". */
const running = (point: Expression, count: Count): Expression => ({
  stated: point.stated,
  calendar: null,
  resolve: (context) => {
    const found = point.resolve(context);
    if (found?.precision !== "day" || found.first !== found.last) return null;
    const end = move(found.first, count, 1);
    return end === null ? null : { ...days(found.first, end - 1), from: found.from ?? "printed day" };
  },
});

/** Days counted from another that is named: "two days after 9 May", "a week from Friday", "two days before yesterday", "three days starting tomorrow". */
export function joinOffsets(points: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  const found: Match[] = [];
  for (const point of points) {
    const article = tokens[point.first - 1]?.word;
    const skip = article === "the" || article === "on" ? 1 : 0;
    const at = point.first - skip - 1;
    const word = tokens[at]?.word ?? "";
    const prior = word === "to" && tokens[at - 1]?.word === "prior";
    const link = prior ? at - 1 : at;
    const sign = after.has(word) ? 1 : before.has(word) || prior ? -1 : null;
    const comma = tokens[link - 1]?.word === "," ? 1 : 0;
    const count = countBefore(tokens, link - comma);
    if (!count) continue;
    if (sign !== null && comma === 0)
      found.push({
        first: count.first,
        last: point.last,
        rule: "day-from-day",
        expression: moved(point.expression, count, sign),
      });
    // "for three days from tomorrow" is a stretch, "three days from tomorrow" a day.
    else if (starting.has(word) && (word !== "from" || tokens[count.first - 1]?.word === "for"))
      found.push({
        first: count.first,
        last: point.last,
        rule: "stretch-from-day",
        expression: running(point.expression, count),
      });
  }
  return found;
}
