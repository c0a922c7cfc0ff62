import type { Holiday, HolidayRule, Holidays } from "../../authority/holidays.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import { calendarDay, type DayNumber, dayNumber, monthStart } from "./calendar.ts";
import { calendarExpression, days, fromReference } from "./calendar-expression.ts";
import { easter } from "./easter.ts";
import { steps } from "./en/relative-rules.ts";
import type { Expression, Match } from "./expression.ts";
import { nthWeekday } from "./part-of-whole.ts";
import type { Token } from "./token.ts";

/** The day of a holiday in a year; null for what there was not, 29 February say. */
function inYear(rule: HolidayRule, year: number): DayNumber | null {
  if (rule.kind === "fixed") return dayNumber(year, rule.month, rule.day);
  if (rule.kind === "easter") return year < 1583 ? null : easter(year, rule.church) + rule.days;
  const month = { first: monthStart(year, rule.month), last: monthStart(year, rule.month + 1) - 1, precision: "month" } as const;
  return nthWeekday(rule.weekday, rule.nth)(month)?.first ?? null;
}

/** Days by which a holiday may lie after the reference and still be the one that has been. */
const slack = 2;

function nearest(rule: HolidayRule): Expression {
  if (rule.kind === "fixed") return calendarExpression({ month: rule.month, day: rule.day });
  const told = fromReference({}, (reference, { ahead }) => {
    const { year } = calendarDay(reference);
    const around = [year - 1, year, year + 1].flatMap((one) => inYear(rule, one) ?? []);
    const day = ahead ? around.find((one) => one >= reference) : around.findLast((one) => one <= reference + slack);
    return day === undefined ? null : days(day);
  });
  return { ...told, nearest: true };
}

const printed = (rule: HolidayRule, year: number): Expression => ({
  stated: { year },
  calendar: null,
  resolve: () => {
    const day = inYear(rule, year);
    return day === null ? null : { ...days(day), from: `printed ${year}` };
  },
});

/** "Last Easter", "next Christmas": the one before or behind the reference; "of this year" and "this Easter" that of the year. */
const relative = (rule: HolidayRule, which: string, ofYear: boolean): Expression =>
  fromReference({}, (reference) => {
    const { year } = calendarDay(reference);
    const step = steps[which] ?? 0;
    if (ofYear || step === 0) {
      const day = inYear(rule, year + (ofYear ? step : 0));
      return day === null ? null : days(day);
    }
    const around = [year - 1, year, year + 1].flatMap((one) => inYear(rule, one) ?? []);
    const day = step < 0 ? around.findLast((one) => one < reference) : around.find((one) => one > reference);
    return day === undefined ? null : days(day);
  });

const which = /^(?:last|this|next|previous|coming|following)$/;

/** Does the name stand at `at`, with a capital? */
const stands = ({ words }: Holiday, tokens: readonly Token[], at: number): boolean =>
  beginsWithCapital(tokens[at]!.raw) && words.every((word, step) => tokens[at + step]?.word.replace("’", "'") === word);

/** The year that stands behind a holiday, and the token behind it. */
function yearBehind(tokens: readonly Token[], last: number): readonly [year: Token, which: string | null, behind: number] | null {
  const at = /^(?:,|of|in)$/.test(tokens[last]?.word ?? "") ? last + 1 : last;
  const year = tokens[at];
  if (year?.kinds.has("Y") && !year.spelt) return [year, null, at + 1];
  return year && which.test(year.word) && tokens[at + 1]?.word === "year" ? [year, year.word, at + 2] : null;
}

function* matchesAt(tokens: readonly Token[], at: number, last: number, rule: HolidayRule): Generator<Match> {
  yield { first: at, last, rule: "holiday", expression: nearest(rule) };
  const behind = yearBehind(tokens, last);
  if (behind) {
    const expression = behind[1] ? relative(rule, behind[1], true) : printed(rule, behind[0].value);
    yield { first: at, last: behind[2], rule: "holiday-of-year", expression };
  }
  const before = tokens[at - 1];
  if (before && which.test(before.word))
    yield { first: at - 1, last, rule: "holiday-of-year", expression: relative(rule, before.word, false) };
}

/** Finds days with a name ("Christmas", "Easter Monday 2019"), those of one country only where its outlet writes. */
export function findHolidays(tokens: readonly Token[], holidays: Holidays, country: string | null): readonly Match[] {
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const holiday = holidays
      .get(tokens[at]!.word)
      ?.find((one) => (one.country === null || one.country === country) && stands(one, tokens, at));
    if (holiday) found.push(...matchesAt(tokens, at, at + holiday.words.length, holiday.rule));
  }
  return found;
}
