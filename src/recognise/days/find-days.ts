import type { Authority } from "../../authority/authority.ts";
import type { DayWords } from "../../authority/day-words.ts";
import type { DateParts, When } from "../../model/date.ts";
import type { DayMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { numberOrder } from "../../text/number-order.ts";
import { overlap, type Span } from "../../text/span.ts";
import { calendarDay, isoDay } from "./calendar.ts";
import { dayRole } from "./day-role.ts";
import type { Anchored, Context, Match, Stretch } from "./expression.ts";
import { findExpressions } from "./find-expressions.ts";
import { tenseAround } from "./looks-ahead.ts";
import { type ArticleReference, findReferences } from "./reference.ts";
import { timeBeside } from "./time-of-day.ts";
import type { Token } from "./token.ts";
import { tokenise } from "./tokens.ts";
import { besidePrinted, inMonthOfHead, leadsOnFrom, nothingTold, tellDay, untilWeekday, withinSpan } from "./told-days.ts";

/** What was worked out beyond the printed parts, as far as the grain goes. */
function impliedParts(stated: DateParts, stretch: Stretch): DateParts {
  const { year, month, day } = calendarDay(stretch.first);
  return {
    ...(stated.year === undefined && { year }),
    ...(stated.month === undefined && stretch.precision !== "year" && { month }),
    ...(stated.day === undefined && stretch.precision === "day" && { day }),
  };
}

/** One month or year is its first day and has no end; a stretch ends with its last day. */
function endOf({ first, last, precision }: Stretch): string | null {
  const start = calendarDay(first);
  const stop = calendarDay(last);
  const single =
    precision === "day"
      ? first === last
      : precision === "month"
        ? start.year === stop.year && start.month === stop.month
        : start.year === stop.year;
  return single ? null : isoDay(last);
}

function makeWhen(match: Match, stretch: Stretch | null): When {
  const { stated } = match.expression;
  if (!stretch) return { date: null, end: null, precision: null, stated, implied: {}, anchor: null, rule: match.rule };
  const implied = impliedParts(stated, stretch);
  const anchor = Object.keys(implied).length ? (stretch.from ?? "printed") : null;
  return {
    date: isoDay(stretch.first),
    end: endOf(stretch),
    precision: stretch.precision,
    stated,
    implied,
    anchor,
    rule: match.rule,
  };
}

/** A time of day printed beside a date belongs to what is stated: "at 10:30 (GMT+7) on May 14". */
function withTime(when: When, tokens: readonly Token[], { first, last }: Match): When {
  const time = timeBeside(tokens, first, last);
  return time ? { ...when, stated: { ...when.stated, ...time } } : when;
}

const spanOf = (tokens: readonly Token[], match: Match): Span => ({
  start: tokens[match.first]!.start,
  end: tokens[match.last - 1]!.end,
});

interface Stretchable extends Span {
  readonly byline: boolean;
}

/** The stretches that are read for times: an article's sentences, its dateline where no sentence holds it. */
function stretchesOf(reading: Reading): ReadonlyMap<string, readonly Stretchable[]> {
  const found = new Map<string, Stretchable[]>(reading.articles.map((article) => [article.id, []]));
  for (const { article, start, end, place } of reading.annotation.sentences)
    found.get(article)?.push({ start, end, byline: place === "byline" });
  for (const article of reading.articles) {
    const list = found.get(article.id)!;
    const { dateline } = article;
    if (dateline && !list.some((stretch) => overlap(stretch, dateline) > 0))
      list.unshift({ start: dateline.start, end: dateline.end, byline: false });
  }
  return found;
}

/** The rule of words that lead on from the day that was told ("later in the day"). */
const PART_OF_DAY = "part-of-told-day";

/** Does a verb of telling stand right before a time ("…, the ministry said late on Monday")? */
function isTelling(tokens: readonly Token[], { first }: Match, { telling, beforeTime, onDay }: DayWords): boolean {
  let at = first - 1;
  while (at >= 0 && (onDay.has(tokens[at]!.word) || beforeTime.has(tokens[at]!.word))) at--;
  return telling.has(tokens[at]?.word ?? "");
}

/** Finds every time that the text names. Dates are worked out from the dateline or the publication, never from a clock; the capture supplies years only. */
export function findDays(reading: Reading, { dayWords, holidays }: Authority): DayMention[] {
  const references = findReferences(reading);
  const stretches = stretchesOf(reading);
  const order = numberOrder(reading.source.text, reading.sighting.country);
  const mentions: DayMention[] = [];
  for (const article of reading.articles) {
    const { reference: whole, carried, years: general, items }: ArticleReference = references.get(article.id)!;
    let item = 0;
    let told = nothingTold;
    for (const stretch of stretches.get(article.id)!) {
      while (item < items.length && items[item]!.start <= stretch.start) item++;
      const own = items[item - 1]?.day ?? whole;
      const years = items[item - 1]?.day ?? general;
      const tokens = tokenise(reading.source.text.slice(stretch.start, stretch.end), stretch.start);
      for (const match of findExpressions(tokens, dayWords, holidays, reading.sighting.country)) {
        const reference = own ?? (match.rule === "weekday" ? carried : null);
        const span = spanOf(tokens, match);
        const dateline = article.dateline !== null && overlap(article.dateline, span) > 0;
        const { stated, calendar } = match.expression;
        const bare = stated.month === undefined && stated.year === undefined;
        const isRange = match.rule.endsWith("-range");
        const role = dateline
          ? "dateline"
          : stretch.byline
            ? "byline"
            : dayRole(tokens, match.first, match.last, isRange, match.rule === "year", dayWords);
        const running = !dateline && !stretch.byline;
        const tense = running ? tenseAround(tokens, match.first, match.last, bare, dayWords) : null;
        // "Hosts the games on 20 November": a verb in the present tells rather of the one to come.
        const inPresent =
          running &&
          !bare &&
          stated.year === undefined &&
          tense === null &&
          tenseAround(tokens, match.first, match.last, true, dayWords) === "ahead";
        const isSince = tokens.slice(Math.max(0, match.first - 6), match.first).some(({ word }) => word === "since");
        // What goes on until a day has not ended yet, unless a verb says so.
        const goesOn = running && tense === null && (role === "until" || role === "by");
        const fromPast = tense === "ahead-from-past" && (role === "on" || role === "during" || role === "until");
        const ahead = running && !(role === "since" && isSince) && (tense === "ahead" || goesOn || fromPast);
        // "The ministry had said on Monday …", and a paragraph further on "later in the day": the day of the news, which the article opens with.
        const from = leadsOnFrom(told, tense, reference);
        const recalled = from !== null && told.news !== null && from.day < told.news.day;
        const isNews = reference === null || told.news === null || told.news.day <= reference.day;
        const anew =
          recalled && isNews && match.rule === PART_OF_DAY && reading.source.text.slice(told.until, span.start).includes("\n");
        const context: Context = {
          reference,
          years,
          told: anew ? told.news : from,
          toldPeriod: told.period,
          ahead,
          past: tense === "past",
          order,
        };
        const resolved =
          role === "recurring"
            ? null
            : dateline && reference && stated.year === undefined && calendar
              ? datelineStretch(reference, stated, context, match)
              : inPresent || fromPast || (role === "since" && !isSince && tense === null)
                ? nearer(match, context, inPresent || fromPast ? PRESENT : 1)
                : ((running && role === "until" ? untilWeekday(match, told, stretch.start) : null) ??
                  (running
                    ? (withinSpan(match, told, context, isTelling(tokens, match, dayWords), span.start) ??
                      besidePrinted(match, told, context) ??
                      inMonthOfHead(match, told, context))
                    : null) ??
                  match.expression.resolve(context));
        const when = withTime(makeWhen(match, resolved), tokens, match);
        mentions.push({ ...span, article: article.id, when, dateline, role, ahead });
        if (running && resolved && (role === "on" || role === "attribute")) told = tellDay(told, when, resolved, ahead, span.end);
      }
    }
  }
  return mentions;
}

/** So many times as far as the day past the one to come may lie, where a verb in the present tells of it, or one of what was once to come. */
const PRESENT = 3;

/** "From 1 July", "as of 1 June" without a verb that tells: the nearer one, where the one to come counts as nearer by `weight`. */
function nearer(match: Match, context: Context, weight: number): Stretch | null {
  const past = match.expression.resolve({ ...context, ahead: false });
  const next = match.expression.resolve({ ...context, ahead: true });
  const anchor = context.years?.day;
  if (!past || !next || anchor === undefined) return past;
  return Math.abs(next.first - anchor) < weight * Math.abs(anchor - past.first) ? next : past;
}

/** The dateline's own date is the reference itself, already placed in its year. */
function datelineStretch(reference: Anchored, stated: DateParts, context: Context, match: Match): Stretch | null {
  const { month, day } = calendarDay(reference.day);
  if (stated.month === month && stated.day === day)
    return { first: reference.day, last: reference.day, precision: "day", from: reference.from };
  return match.expression.resolve(context);
}
