import type { DayWords } from "../../authority/day-words.ts";
import { admits } from "./admit.ts";
import { calendarRules } from "./en/calendar-rules.ts";
import { countedRules } from "./en/counted-rules.ts";
import { edgeRules } from "./en/edge-rules.ts";
import { relativeRules } from "./en/relative-rules.ts";
import { spanRules } from "./en/span-rules.ts";
import { weekdayRules } from "./en/weekday-rules.ts";
import type { Match } from "./expression.ts";
import { joinOffsets } from "./join-offsets.ts";
import { joinRanges } from "./join-ranges.ts";
import { makeRulebook, matchAt, type TimeRule } from "./pattern.ts";
import type { Token } from "./token.ts";

/** All rules of time; their order decides only between matches of the same words. */
export const timeRules: readonly TimeRule[] = [
  ...calendarRules,
  ...weekdayRules,
  ...relativeRules,
  ...spanRules,
  ...edgeRules,
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

/** Finds the expressions of time in a sentence's tokens. */
export function findExpressions(tokens: readonly Token[], words: DayWords): readonly Match[] {
  const points: Match[] = [];
  for (let at = 0; at < tokens.length; at++)
    for (const { rule, last, slots } of matchAt(rulebook, tokens, at)) {
      const expression = rule.read(slots);
      if (expression) points.push({ first: at, last, rule: rule.name, expression });
    }
  if (points.length === 0) return [];
  // Days counted from a named one first: they may be an end of a range themselves.
  const counted = [...points, ...joinOffsets(points, tokens)];
  const ranges = joinRanges(counted, tokens);
  return keepLongest([...counted, ...ranges].filter((match) => admits(match, tokens, words)));
}
