import type { EventWords } from "../../../codebook/events/event-words.ts";
import { workedOut } from "../../../model/cell.ts";
import type { DayMention } from "../../../model/mention.ts";
import type { Report } from "../../../model/report.ts";
import { daysAfter, daysBetween } from "../../../text/iso-days.ts";
import { bySpan, type Span } from "../../../text/span.ts";
import type { Scene } from "../scene/scene.ts";
import type { SceneToken } from "../scene/scene-token.ts";

/** Words between a day and what begins or ends on it. */
const REACH = 8;
/** Words before a day that opens its sentence, and of the clause that it opens. */
const OPENING = 2;
const CLAUSE = 30;
/** Words of the longest phrase for it. */
const PHRASE = 4;
/** Days of the longest stretch that is believed. */
const LONGEST = 60;

/** The rule of a day on which something began or ended that goes on for days of which no more is told. */
export const FIRST_OR_LAST = "first-or-last-day";

type Edge = "opening" | "closing";

interface Edges {
  readonly opening: DayMention | null;
  readonly closing: DayMention | null;
}

/** The phrase of a list that begins at a word. */
export const phraseAt = (tokens: readonly SceneToken[], at: number, list: ReadonlySet<string>): boolean => {
  for (let length = 1; length <= PHRASE && at + length <= tokens.length; length++)
    if (
      list.has(
        tokens
          .slice(at, at + length)
          .map(({ low }) => low)
          .join(" "),
      )
    )
      return true;
  return false;
};

/** Does a journey stand behind the word ("on a visit", "after a three-day visit")? */
export const journeyBehind = (tokens: readonly SceneToken[], at: number, { journeys }: EventWords): boolean =>
  tokens.slice(at + 1, at + REACH).some(({ low }) => journeys.has(low));

/** What the word at `at` does to the day at `day`; null where it is another word. */
function edgeAt(tokens: readonly SceneToken[], at: number, day: number, words: EventWords): Edge | null {
  if (tokens[at]!.kind !== "word") return null;
  const leaves = words.leaving.has(tokens[at]!.low);
  if (!leaves && phraseAt(tokens, at, words.closing)) return "closing";
  if (!leaves && !phraseAt(tokens, at, words.opening)) return null;
  for (let next = at + 1; next < Math.min(tokens.length, Math.max(at, day) + REACH); next++) {
    const { low } = tokens[next]!;
    // "arrived in Suva on Monday after a visit to Tonga" opens one journey and closes another.
    if ((low === "after" || low === "following") && journeyBehind(tokens, next, words)) return leaves ? "closing" : null;
    // "left for home": nothing opens there.
    if (low === "for" && words.homewards.has(tokens[next + 1]?.low ?? "")) continue;
    const near = next < Math.max(at, day) + 4;
    const setsOut = low === "on" && !tokens[next + 1]?.day && journeyBehind(tokens, next, words);
    if (setsOut || (near && (low === "for" || low === "to"))) return "opening";
  }
  return leaves ? "closing" : "opening";
}

/** Does something begin or end on the day at `day`? The nearest word before it tells, else the one right behind. */
function edgeOf(tokens: readonly SceneToken[], day: number, words: EventWords): Edge | null {
  const { role } = tokens[day]!.day!;
  if (role === "since") return "opening";
  if (role === "until") return "closing";
  if (role !== "on" && role !== "during") return null;
  for (let at = day - 1; at >= Math.max(0, day - REACH); at--) {
    const token = tokens[at]!;
    if (token.kind === "day" || (token.kind === "mark" && ";—:".includes(token.low)) || words.speech.has(token.low)) break;
    const edge = edgeAt(tokens, at, day, words);
    if (edge) return edge;
  }
  const next = tokens[day + 1];
  const beside = next && next.kind === "word" ? edgeAt(tokens, day + 1, day, words) : null;
  return beside ?? edgeBehind(tokens, day, words);
}

/** "On Monday the Premier arrived …", "Monday, May 4: The Premier left …": what begins or ends in the clause that a day opens. */
function edgeBehind(tokens: readonly SceneToken[], day: number, words: EventWords): Edge | null {
  if (day > OPENING) return null;
  for (let at = day + 1; at < Math.min(tokens.length, day + CLAUSE); at++) {
    const { kind, low, day: other } = tokens[at]!;
    if (other || words.speech.has(low) || words.clauses.has(low) || (kind === "mark" && ";—".includes(low))) return null;
    const edge = edgeAt(tokens, at, at, words);
    if (edge) return edge;
  }
  return null;
}

/** Words before the noun of talks that opens its sentence ("The third round of political consultations"). */
const BEFORE_TALKS = 6;

/** Does a sentence open with talks, so that what begins or ends in it is the talks themselves and no stay of those who held them? */
export function areTalksThatLast({ tokens }: Scene, { talksThatLast }: EventWords): boolean {
  const first = tokens.findIndex(({ kind, low, attributive }) => talksThatLast.has(low) || (kind === "actor" && !attributive));
  return (
    first >= 0 &&
    first <= BEFORE_TALKS &&
    talksThatLast.has(tokens[first]!.low) &&
    !tokens.slice(0, first).some(({ kind }) => kind === "mark")
  );
}

function edgesOf(scenes: readonly Scene[], words: EventWords): Edges {
  const edges: { opening: DayMention | null; closing: DayMention | null } = { opening: null, closing: null };
  for (const { tokens } of scenes)
    tokens.forEach(({ day, quoted }, at) => {
      if (!day || quoted || day.when.date === null || day.when.precision !== "day" || day.when.end !== null) return;
      const edge = edgeOf(tokens, at, words);
      if (edge) edges[edge] ??= day;
    });
  return edges;
}

/** The day of a report as its sentences name it. */
const dayToldIn = (scenes: readonly Scene[], { when }: Report): DayMention | null =>
  scenes.flatMap(({ tokens }) => tokens.flatMap(({ day }) => day ?? [])).find((day) => when?.spans[0]?.start === day.start) ??
  null;

/** "a four-day visit": how many days, and the words that tell it; null where none do. */
function lengthIn(text: string, scene: Scene, { lengths, lasting }: EventWords): (Span & { readonly days: number }) | null {
  for (const found of text.slice(scene.start, scene.end).matchAll(lasting)) {
    const told = (found[1] ?? found[2] ?? found[3])!;
    const count = lengths.indexOf(told.toLowerCase()) + 1 || Number(told);
    const start = scene.start + found.index;
    if (Number.isInteger(count) && count > 1) return { days: count, start, end: start + found[0].length };
  }
  return null;
}

/** The consecutive weekdays or days that stand side by side ("on Tuesday and Wednesday"): the last of them. */
function pairedWith(scenes: readonly Scene[], first: string): DayMention | null {
  for (const { tokens } of scenes)
    for (let at = 0; at + 2 < tokens.length; at++) {
      const [one, and, other] = [tokens[at]!.day, tokens[at + 1]!.low, tokens[at + 2]!.day];
      if (!one || !other || and !== "and" || one.when.date !== first || one.when.end !== null) continue;
      const next = (one.when.stated.weekday ?? Number.NaN) + 1;
      if (
        other.when.date === daysAfter(first, 1) ||
        (other.when.stated.day === undefined && other.when.stated.weekday === next % 7)
      )
        return other;
    }
  return null;
}

/**
 * The first and last day of what goes on over several, as far as its sentences tell: by what begins and ends, or by one of these and the length ("a four-day visit").
 * @param left the day on which whoever travelled is told to have left again, in a sentence further on
 */
export function spanOfDays(
  report: Report,
  scenes: readonly Scene[],
  text: string,
  words: EventWords,
  left: DayMention | null = null,
): Report {
  const { when } = report;
  if (when && (when.value.end !== null || when.value.precision !== "day")) return report;
  const edges = edgesOf(scenes, words);
  // Who is told to be there on a day, and to leave on another, is there from the one to the other.
  const closing = edges.closing ?? left;
  const opening = edges.opening ?? (edges.closing === null && left ? dayToldIn(scenes, report) : null);
  const told = scenes.flatMap((scene) => lengthIn(text, scene, words) ?? [])[0] ?? null;
  const days = [opening, closing].flatMap((day) => day ?? []);
  /** @param besides the words that tell the other day: a length, or that day itself */
  const make = (day: DayMention | null, date: string, end: string, rule: string, besides: Span | null): Report => {
    const basis = day?.when ?? when!.value;
    const spans = [...(days.length > 0 ? days : when!.spans), ...(besides ? [besides] : [])]
      .map(({ start, end: last }) => ({ start, end: last }))
      .sort(bySpan);
    return {
      ...report,
      when: workedOut({ ...basis, date, end, rule }, "first and last day, or one of them and the length", rule, spans),
    };
  };
  const [from, to] = [opening?.when.date ?? null, closing?.when.date ?? null];
  const believed = (first: string, last: string): boolean => {
    const far = daysBetween(first, last);
    // A day told between them, or no day told yet.
    const own = when?.value.date ?? null;
    return far > 0 && far < LONGEST && (own === null || (first <= own && own <= last));
  };
  if (from && to && believed(from, to)) return make(opening, from, to, "begins-and-ends", null);
  if (told && from && !to && believed(from, daysAfter(from, told.days - 1)))
    return make(opening, from, daysAfter(from, told.days - 1), "begins-and-lasts", told);
  if (told && to && !from && believed(daysAfter(to, 1 - told.days), to))
    return make(closing, daysAfter(to, 1 - told.days), to, "ends-and-lasts", told);
  const own = when?.value.date;
  if (!own) return report;
  const pair = pairedWith(scenes, own);
  if (pair) return make(null, own, daysAfter(own, 1), "days-side-by-side", pair);
  if (told && !from && !to && report.standing.value === "planned")
    return make(null, own, daysAfter(own, told.days - 1), "planned-and-lasts", told);
  // Who came or left on a day was there on others, of which none is told.
  if ((from === own || to === own) && when) return { ...report, when: { ...when, rule: FIRST_OR_LAST } };
  return report;
}
