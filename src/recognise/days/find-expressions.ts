import type { DayWords } from "../../authority/day-words.ts";
import type { Holidays } from "../../authority/holidays.ts";
import { admits } from "./admit.ts";
import { calendarRules } from "./en/calendar-rules.ts";
import { countedRules } from "./en/counted-rules.ts";
import { relativeRules } from "./en/relative-rules.ts";
import { spanRules } from "./en/span-rules.ts";
import { weekdayRules } from "./en/weekday-rules.ts";
import { yearRules } from "./en/year-rules.ts";
import type { Match } from "./expression.ts";
import { findHolidays } from "./find-holidays.ts";
import { joinAgo } from "./join-ago.ts";
import { joinOffsets } from "./join-offsets.ts";
import { joinParts } from "./join-parts.ts";
import { joinRanges } from "./join-ranges.ts";
import { lendYears } from "./lend-years.ts";
import { makeRulebook, matchAt, type TimeRule } from "./pattern.ts";
import type { Token } from "./token.ts";

/** All rules of time; their order decides only between matches of the same words. */
export const timeRules: readonly TimeRule[] = [
  ...calendarRules,
  ...weekdayRules,
  ...relativeRules,
  ...spanRules,
  ...yearRules,
  ...countedRules,
];

const rulebook = makeRulebook(timeRules);

/** Of matches that overlap the longest stays, of equals the first. */
export function keepLongest(matches: readonly Match[]): readonly Match[] {
  const byLength = matches
    .map((match, at) => ({ match, at }))
    .sort(
      (a, b) => b.match.last - b.match.first - (a.match.last - a.match.first) || a.match.first - b.match.first || a.at - b.at,
    );
  const taken = new Set<number>();
  const kept: Match[] = [];
  for (const { match } of byLength) {
    let free = true;
    for (let at = match.first; at < match.last && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = match.first; at < match.last; at++) taken.add(at);
    kept.push(match);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** Finds the expressions of time in a sentence's tokens; `country` is the publisher's, whose holidays are meant. */
export function findExpressions(
  tokens: readonly Token[],
  words: DayWords,
  holidays: Holidays,
  country: string | null,
): readonly Match[] {
  const points: Match[] = [...findHolidays(tokens, holidays, country)];
  for (let at = 0; at < tokens.length; at++)
    for (const { rule, last, slots } of matchAt(rulebook, tokens, at)) {
      const expression = rule.read(slots);
      if (expression) points.push({ first: at, last, rule: rule.name, expression });
    }
  // "The last day of the year" names its whole by a unit alone.
  if (points.length === 0 && !tokens.some(({ kinds }) => kinds.has("U"))) return [];
  // Days counted from a named one first: they may be an end of a range themselves.
  const parted = [...points, ...joinParts(points, tokens)];
  const counted = [...parted, ...joinOffsets(parted, tokens), ...joinAgo(parted, tokens)];
  const ranges = joinRanges(counted, tokens);
  const kept = keepLongest([...counted, ...ranges, ...joinParts(ranges, tokens)].filter((match) => admits(match, tokens, words)));
  return lendYears(kept, tokens);
}
