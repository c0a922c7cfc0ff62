import type { EventWords } from "../../../codebook/events/event-words.ts";
import { type Cell, printed, workedOut } from "../../../model/cell.ts";
import type { PlaceMention } from "../../../model/mention.ts";
import type { Place } from "../../../model/report.ts";
import type { Found } from "../match/find-matches.ts";
import type { Scene } from "../scene/scene.ts";

/** A place that a sentence names, as a cell. */
export function placeCell(place: PlaceMention): Place {
  const spans = [{ start: place.start, end: place.end }];
  const cell = <T>(value: T): Cell<T> =>
    place.from === null ? printed(value, spans, place.rule) : workedOut(value, place.from, place.rule, spans);
  return { name: cell(place.name), kind: place.kind, country: place.country === null ? null : cell(place.country) };
}

/** The most words between a preposition and the name of a place. */
const PLACING = 6;

/** The preposition that governs the place at `at`, and where it stands. */
function governing(tokens: Scene["tokens"], at: number, { placing }: EventWords): { readonly word: string; readonly at: number } {
  let before = at - 1;
  for (; before > at - PLACING && before >= 0; before--) {
    const { kind, low, capital, attributive } = tokens[before]!;
    const described = before < at - 1 && placing.has(tokens[before + 1]!.low) && (kind === "actor" ? attributive : capital);
    if (!(kind === "word" && placing.has(low)) && !described) break;
  }
  return { word: tokens[before]?.low ?? "", at: before };
}

/** Is it where somebody told of the event afterwards ("…, the ministry in Lusaka said", "…, he announced in Lusaka")? */
function isOfSpeech({ tokens }: Scene, trigger: number, at: number, speech: ReadonlySet<string>): boolean {
  if (at < trigger) return false;
  // Only what stands between is looked at, however long the sentence is.
  let comma = trigger + 1;
  while (comma < at && !(tokens[comma]!.kind === "mark" && tokens[comma]!.low === ",")) comma++;
  if (comma >= at) return false;
  let says = Math.min(at + 3, tokens.length - 1);
  while (says > comma && !(tokens[says]!.kind === "word" && speech.has(tokens[says]!.low))) says--;
  return says > comma && !tokens.slice(Math.min(says, at), Math.max(says, at)).some(({ low }) => low === "that");
}

/** Does a place stand in what somebody did before, for which something is done now ("sanctions on firms for selling arms to Fiji")? */
function isOfReason(tokens: Scene["tokens"], trigger: number, at: number): boolean {
  for (let next = at - 1; next > trigger; next--) {
    const { kind, low } = tokens[next]!;
    if (kind === "mark" && low === ",") return false;
    if (kind === "word" && low === "for" && /^\p{Ll}{3,}ing$/u.test(tokens[next + 1]!.low)) return true;
  }
  return false;
}

/** Words between an event and a place from which on the place is another's. */
const FAR = 50;

/** The place of what a pattern found: the one in its own slot, else the nearest that a preposition of place governs. Null where the sentence tells none. */
export function choosePlace({ scene, match, class: one }: Found, words: EventWords): Place | null {
  const { locative, matters, speech } = words;
  const { tokens } = scene;
  for (const role of ["place", "host"] as const) {
    const token = tokens[match.slots.get(role)?.from ?? -1];
    const named = token?.place ?? token?.town;
    // "to Georgetown, Guyana": the city is followed by its country, and stays.
    if (named) return placeCell(named);
  }
  const acting = one.placeOf === "A" ? undefined : match.slots.get("A");
  let best: { readonly place: PlaceMention; readonly far: number } | null = null;
  const last = Math.min(tokens.length, match.trigger + FAR + 2);
  for (let at = Math.max(0, match.trigger - FAR); at <= last; at++) {
    const token = tokens[at];
    if (!token?.place) continue;
    // "a gift from India": what fills a side there is who acts, and no place.
    if (acting && at >= acting.from && at < acting.to) continue;
    const { word: preposition, at: before } = governing(tokens, at, words);
    const { role } = token.place;
    const here = token.place.name.toLowerCase() === "here" || token.place.rule.startsWith("here") || role === "host";
    if (!here && !locative.has(preposition)) continue;
    if (!one.inArticle.speech && isOfSpeech(scene, match.trigger, at, speech)) continue;
    if (one.placeOf === "A" && one.placeOfModes && token.place.kind === "country" && preposition === "from") continue;
    if (isOfReason(tokens, match.trigger, at)) continue;
    if (before - 1 !== match.trigger && matters.has(tokens[before - 1]?.low ?? "")) continue;
    let far =
      Math.abs(at - match.trigger) + (preposition === "in" || preposition === "at" || here ? 0 : preposition === "to" ? 12 : 18);
    if (at > match.trigger) far -= 2;
    for (let between = Math.min(at, match.trigger) + 1; between < Math.max(at, match.trigger); between++)
      if (tokens[between]!.kind === "mark" && ";—".includes(tokens[between]!.low)) far += 20;
    if (far < FAR && (best === null || far < best.far)) best = { place: token.place, far };
  }
  return best && placeCell(best.place);
}

/** A place of which it was worked out that it is an event's. @param from the basis that its cells state */
export function workedOutPlace({ start, end, name, kind, country }: PlaceMention, from: string, rule: string): Place {
  const cell = <T>(value: T): Cell<T> => workedOut(value, from, rule, [{ start, end }]);
  return { name: cell(name), kind, country: country === null ? null : cell(country) };
}

/** The dateline's place, for an event of which the text tells no other. */
export const datelinePlace = (dateline: PlaceMention): Place =>
  workedOutPlace(dateline, "the article’s dateline", "place-of-dateline");
