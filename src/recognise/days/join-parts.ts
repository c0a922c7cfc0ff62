import { listUnder } from "../../text/list-under.ts";
import { fromReference } from "./calendar-expression.ts";
import { type Part, partRules, partRulesBehind, wholeRules } from "./en/part-rules.ts";
import { unitOf, wholeUnit } from "./en/relative-rules.ts";
import type { Expression, Match } from "./expression.ts";
import { makeRulebook, matchAt } from "./pattern.ts";
import type { Token } from "./token.ts";

const before = makeRulebook(partRules);
const behind = makeRulebook(partRulesBehind);

/** A part of a part ("the last week of the first quarter of 2025") is as deep as any text goes. */
const DEEPEST = 2;

interface Placed {
  readonly match: Match;
  readonly depth: number;
}

/** What a part may be of besides what is a time alone: "the second half of the year". */
const bareUnits = new Set("week month quarter year decade century".split(" "));

function bareWhole(tokens: readonly Token[], at: number): Match | null {
  const [article, unit] = [tokens[at], tokens[at + 1]];
  if (article?.word !== "the" || !unit?.kinds.has("U") || !bareUnits.has(unit.word)) return null;
  const expression = fromReference({}, (reference) => wholeUnit(unitOf({ U: unit }), reference, 0));
  return { first: at, last: at + 2, rule: "bare-unit", expression };
}

const isWhole = ({ rule, expression: { stated } }: Match): boolean =>
  wholeRules.has(rule) && stated.day === undefined && stated.weekday === undefined;

/** "The weekend of 4-5 May" is not that of the fourth, nor of a day of the fifth month; "the week of the 18th" is that of a day. */
const isDay = ({ rule, last, expression: { stated } }: Match, tokens: readonly Token[]): boolean => {
  if (rule === "two-numbers" || (rule === "date-alone" && !tokens[last - 1]!.ordinal)) return false;
  return stated.day !== undefined || rule === "weekday";
};

function partOf({ part, keepsGrain }: Part, whole: Expression): Expression {
  if (keepsGrain && whole.calendar) return whole;
  return {
    stated: whole.stated,
    calendar: null,
    nearest: whole.nearest,
    resolve: (context) => {
      const found = whole.resolve(context);
      const some = found && part(found);
      return some && { ...some, from: found.from ?? "printed" };
    },
  };
}

/** Words that stand between a part and its whole; without one only a unit of a year or month is ("the first week next month"). */
const ties = new Set(["of", "in", "to", "ending", "ended", "on", "with", "the", "starting", "beginning", "commencing"]);

const bareVerbs = new Set(["beginning", "start", "middle", "end"]);

/** Parts of what is named: "the last week of May", "the second half of next year", "the 15th day of this month", "the week ending 3 May". */
export function joinParts(points: readonly Match[], tokens: readonly Token[]): readonly Match[] {
  const wholes = new Map<number, Placed[]>();
  const ended: Match[] = [];
  for (const match of points)
    if (isWhole(match) || isDay(match, tokens)) {
      listUnder(wholes, match.first, { match, depth: 0 });
      if (isWhole(match)) ended.push(match);
    }
  const made: Match[] = [];
  // From the end, so that a part is known before what is a part of it.
  for (let at = tokens.length - 1; at >= 0; at--) {
    const bare = bareWhole(tokens, at);
    if (bare) listUnder(wholes, at, { match: bare, depth: 0 });
    const found: Placed[] = [];
    for (const { rule, last, slots } of matchAt(before, tokens, at)) {
      const part = rule.read(slots);
      if (!part) continue;
      for (const { match, depth } of wholes.get(last) ?? []) {
        if (depth >= DEEPEST || (part.of === "day") !== isDay(match, tokens)) continue;
        if (
          !ties.has(tokens[last - 1]!.word) &&
          !part.keepsGrain &&
          !/^(?:whole-unit|year|date-of-relative-year)$/.test(match.rule)
        )
          continue;
        if (match.rule === "bare-unit" && !ties.has(tokens[last - 1]!.word)) continue;
        // "The talks end next week" tells of no end of a week; "end May" does.
        if (part.keepsGrain && match.expression.calendar === null && bareVerbs.has(tokens[last - 1]!.word)) continue;
        const weekday = slots.W ? { weekday: slots.W.value } : {};
        const expression = partOf(part, match.expression);
        const stated = { ...expression.stated, ...weekday };
        found.push({
          match: { first: at, last: match.last, rule: rule.name, expression: { ...expression, stated } },
          depth: depth + 1,
        });
      }
    }
    for (const placed of found) {
      made.push(placed.match);
      listUnder(wholes, at, placed);
    }
  }
  for (const match of ended)
    for (const { rule, last, slots } of tokens[match.last] ? matchAt(behind, tokens, match.last) : []) {
      const part = rule.read(slots);
      if (!part) continue;
      made.push({ first: match.first, last, rule: rule.name, expression: partOf(part, match.expression) });
    }
  return made;
}
