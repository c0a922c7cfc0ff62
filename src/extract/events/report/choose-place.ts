import type { EventWords } from "../../../codebook/events/event-words.ts";
import { type Cell, printed, workedOut } from "../../../model/cell.ts";
import type { PlaceMention } from "../../../model/mention.ts";
import type { Place } from "../../../model/report.ts";
import type { Found } from "../match/find-matches.ts";
import type { Scene } from "../scene/scene.ts";
import { chooseMode } from "./choose-mode.ts";
import { isInPresentRelative } from "./in-present-relative.ts";
import { inTown } from "./in-town.ts";
import { isCountryGuessed, isHouse } from "./is-house.ts";
import { isOfAnother, isOfMatter, isOfOtherAct, isOfReason, isOfResidence, isOfSpeech, isOrigin } from "./place-of-another.ts";
import { isOfPlan, isOfTalkedAbout } from "./talked-about.ts";

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
function governing(
  tokens: Scene["tokens"],
  at: number,
  { placing, locative }: EventWords,
): { readonly word: string; readonly at: number } {
  let before = at - 1;
  for (; before > at - PLACING && before >= 0; before--) {
    const { kind, low, capital, attributive } = tokens[before]!;
    // "in the Libyan capital, Tripoli,": the name stands behind what the town is.
    if (low === "," && before === at - 1 && placing.has(tokens[before - 1]?.low ?? "")) continue;
    // "In the capital, …": the first word of a sentence is no name.
    if (kind === "word" && locative.has(low)) break;
    const described = before < at - 1 && placing.has(tokens[before + 1]!.low) && (kind === "actor" ? attributive : capital);
    if (!(kind === "word" && placing.has(low)) && !described) break;
  }
  return { word: tokens[before]?.low ?? "", at: before };
}

/** "committed to the Suva principles": a town before a noun, which something leads to. */
const isDescribing = (tokens: Scene["tokens"], at: number): boolean =>
  tokens[at]!.place!.kind === "city" &&
  tokens[at - 1]?.low === "the" &&
  tokens[at + 1]?.kind === "word" &&
  !tokens[at + 1]!.capital &&
  /^[a-z]{3,}s$/u.test(tokens[at + 1]!.low) &&
  !/^(?:was|is|has|as|its|his)$/u.test(tokens[at + 1]!.low);

/** Words between an event and a place from which on the place is another's. */
const FAR = 50;
/** Kinds of actors that lie somewhere, and how far a place right behind one is taken to be. */
const bodies: ReadonlySet<string> = new Set(["organisation", "body", "party"]);
const BESIDE_BODY = 18;
const nothing: ReadonlySet<never> = new Set();

/** Do nothing but small words stand between a verb and a place? */
const isRightBehind = (tokens: Scene["tokens"], trigger: number, at: number): boolean =>
  at > trigger && at - trigger <= FAR && tokens.slice(trigger + 1, at).every(({ kind, capital }) => kind === "word" && !capital);

/** Does nobody travel or send anything in an event of the class, so that "from" leads to no place of it? */
const staysPut = ({ inArticle }: Found["class"]): boolean => inArticle.speech || inArticle.talks || inArticle.setting;

/** The place of what a pattern found: the one in its own slot, else the nearest that a preposition of place governs. Null where the sentence tells none. @param mode where more than its words shows it */
export function choosePlace(text: string, found: Found, words: EventWords, mode: string | null = null): Place | null {
  const { scene, match, class: one } = found;
  const { tokens } = scene;
  const shown = mode ?? chooseMode(text, found, null)?.value ?? "";
  const besides = one.placesOfAnother.modes.has(shown) ? nothing : one.placesOfAnother.kinds;
  for (const role of ["place", "host"] as const) {
    const from = match.slots.get(role)?.from ?? -1;
    const named = tokens[from]?.place ?? tokens[from]?.town;
    // "to Georgetown, Guyana": the city is followed by its country, and stays.
    if (named) return isOneOfSeveral(tokens, from, named) ? null : cellAt(tokens, from, named);
  }
  const where = antecedentOf(tokens, match.trigger);
  if (where && !one.inArticle.speech) return placeCell(townOf(tokens, where.at, where.place));
  const acting = one.placeOf === "A" ? undefined : match.slots.get("A");
  const others: PlaceMention[] = [];
  let apart: { readonly place: PlaceMention; readonly at: number; readonly far: number } | null = null;
  let best: { readonly place: PlaceMention; readonly at: number; readonly far: number } | null = null;
  const last = Math.min(tokens.length, match.trigger + FAR + 2);
  for (let at = Math.max(0, match.trigger - FAR); at <= last; at++) {
    const token = tokens[at];
    if (!token?.place) continue;
    // A place that somebody's quoted words name is not the event's.
    if (token.quoted && !tokens[match.trigger]!.quoted) continue;
    // "a gift from India": what fills a side there is who acts, and no place.
    if (acting && at >= acting.from && at < acting.to) continue;
    const { word: preposition, at: before } = governing(tokens, at, words);
    const { role } = token.place;
    const here = token.here || role === "host";
    // "at Suva's request": whose wish it is.
    if (token.possessive && words.ofPhrases.has(tokens[at + 1]?.low ?? "")) continue;
    // "for the flood victims of Suva": what is given is where those live who get it.
    const given = one.placeOf === "B" && !one.aAbroad;
    const gets = given && role === "of" && token.place.kind === "city";
    // "shelled Suva": what is struck is where it happens.
    const struck = one.hitModes.has(shown) && isRightBehind(tokens, match.trigger, at);
    if (!here && !gets && !struck && !words.locative.has(preposition)) continue;
    // What is given comes from elsewhere.
    if (given && preposition === "from") continue;
    if (staysPut(one) && isOrigin(tokens, match.trigger, before, words)) continue;
    if (!one.inArticle.speech && isOfSpeech(tokens, match.trigger, at, before, words)) continue;
    if (one.placeOf === "A" && one.placeOfModes && token.place.kind === "country" && preposition === "from") continue;
    if (isOfReason(tokens, match.trigger, at) || isInPresentRelative(tokens, match.trigger, at, words)) continue;
    if (isOfTalkedAbout(tokens, match.trigger, at, false, words) || isOfPlan(tokens, match.trigger, at, words)) continue;
    if (preposition === "to" && isDescribing(tokens, at)) continue;
    if (isOfOtherAct(tokens, match.trigger, at, words)) continue;
    if (isOfMatter(tokens, match.trigger, before, words)) continue;
    if (isOfResidence(tokens, before, words)) continue;
    if (!here && isOfAnother(besides, text, scene, match.trigger, before, at, words)) continue;
    let far =
      Math.abs(at - match.trigger) +
      (preposition === "in" || preposition === "at" || here || gets ? 0 : preposition === "to" ? 12 : 18);
    if (at > match.trigger) far -= 2;
    // "a gift of the Society in Fiji arrived at Suva": who gives lives there.
    if (before > 0 && tokens[before - 1]!.kinds.some((kind) => bodies.has(kind))) far += BESIDE_BODY;
    for (let between = Math.min(at, match.trigger) + 1; between < Math.max(at, match.trigger); between++)
      if (tokens[between]!.kind === "mark" && ";—".includes(tokens[between]!.low)) far += 20;
    if (far < FAR && !isOneOfSeveral(tokens, at, token.place)) others.push(token.place);
    // "an agreement on a port in Nadi in Suva": where it was done is told last.
    if (at > match.trigger && isBeforeOtherTown(tokens, at, words)) continue;
    if (far >= FAR) continue;
    const told = { place: token.place, at, far };
    if (best === null || far < best.far) best = told;
    if (at > match.trigger && !isInList(tokens, at) && (apart === null || far < apart.far)) apart = told;
  }
  // "agreed to open consulates in Nadi and Cusco at a ceremony in Suva": of no list, though farther.
  const chosen = best && isOneOfSeveral(tokens, best.at, best.place) ? apart : best;
  return chosen && cellAt(tokens, chosen.at, chosen.place, others);
}

/** Does a town stand right behind another ("in Nadi in Suva"), which lies in no part of it? */
function isBeforeOtherTown(tokens: Scene["tokens"], at: number, { locative }: EventWords): boolean {
  const [place, next] = [tokens[at]!.place!, tokens[at + 2]?.place];
  return place.kind === "city" && next?.kind === "city" && next.name !== place.name && locative.has(tokens[at + 1]!.low);
}

/** Does a place stand in a list of places ("in Nadi and Cusco")? */
function isInList(tokens: Scene["tokens"], at: number): boolean {
  const ties = (index: number): boolean => tokens[index]?.low === "," || tokens[index]?.low === "and";
  return (ties(at + 1) && tokens[at + 2]?.place != null) || (ties(at - 1) && tokens[at - 2]?.place != null);
}

/** Tokens of a clause up to its verb, before which "where" is sought. */
const CLAUSE = 12;

/** The place right before the "where" of the clause in which something happens ("flew to Suva, where she met the Premier"). */
function antecedentOf(tokens: Scene["tokens"], trigger: number): { readonly place: PlaceMention; readonly at: number } | null {
  for (let where = trigger - 1; where > Math.max(0, trigger - CLAUSE); where--) {
    const { kind, low } = tokens[where]!;
    if (kind === "word" && low === "where") {
      let at = tokens[where - 1]!.low === "," ? where - 2 : where - 1;
      // "visited Suva on Monday, where she met the Premier"
      if (tokens[at]?.kind === "day") at = tokens[at - 1]?.low === "on" ? at - 2 : at - 1;
      const place = tokens[at]?.place;
      return place?.country ? { place, at } : null;
    }
    if (kind === "mark" || kind === "place") return null;
  }
  return null;
}

/** Tokens behind a house among which its town is sought ("at the Palace of the People in downtown Suva"). */
const HOUSE_REACH = 7;
/** Tokens before a house among which its town may have been told, so that a long sentence is not looked through for each. */
const HOUSE_BEFORE = 80;
/** Kinds of places that stand in a town. */
const housed: ReadonlySet<string> = new Set(["venue", "other", "embassy"]);

/** What leads to a town in which a house may stand that is told behind it. */
const stays: ReadonlySet<string> = new Set(["at", "to", "host"]);

/** The town in which a house stands, where the words right behind it tell one, or any before it ("at State House in Suva", "in Suva, on Monday, she was received at State House"); a country's town where the event's own words tell it. */
function townOf(tokens: Scene["tokens"], at: number, place: PlaceMention, others: readonly PlaceMention[] = []): PlaceMention {
  const fits = (town: PlaceMention | null | undefined): town is PlaceMention =>
    town?.kind === "city" &&
    town.country !== null &&
    (isCountryGuessed(place.country === null ? undefined : place.rule) || town.country === place.country);
  if (place.kind === "country") return others.find(fits) ?? place;
  if (!housed.has(place.kind)) return place;
  for (let next = at + 1; next < Math.min(tokens.length, at + HOUSE_REACH); next++) {
    const { kind, low, place: there, town } = tokens[next]!;
    if (fits(there)) return there;
    // "in the Teachers' Club, Reef Square, Suva"
    const isAddress = tokens.slice(at + 1, next).every(({ low: word, capital }) => word === "," || capital);
    if (isAddress && fits(town) && tokens[next - 1]!.low === ",") return town;
    if (kind === "actor" || kind === "place" || kind === "day" || low === ";" || low === "and" || low === "to" || low === "from")
      break;
  }
  // "In Suva, on the 27th, she was received at the Palace"
  const before = tokens
    .slice(Math.max(0, at - HOUSE_BEFORE), at)
    .findLast(({ place: there }) => there && fits(there) && stays.has(there.role));
  return before?.place ?? place;
}

/** A place with the town that is printed behind it ("at Camp Example, Suva"); a house by its town, and a country by the town in it that the event's own words tell. */
function cellAt(tokens: Scene["tokens"], at: number, place: PlaceMention, others: readonly PlaceMention[] = []): Place {
  const settled: PlaceMention = townOf(tokens, at, place, others);
  const [comma, next, behind] = tokens.slice(at + 1, at + 4);
  const town = comma?.low === "," ? (next?.place ?? next?.town) : null;
  const isList = behind !== undefined && (behind.low === "and" || behind.low === "or");
  const isInside = settled === place && place.kind !== "country" && town?.kind === "city" && town.name !== place.name && !isList;
  // "at the Hotel Reef in Suva": the house with its town.
  if (settled !== place && settled.kind === "city" && isHouse(placeCell(place)))
    return inTown(placeCell(place), placeCell(settled), "the town that the sentence tells for the house");
  return isInside && town.country !== null && town.country === place.country
    ? inTown(placeCell(place), placeCell(town), "the town that is printed behind it")
    : placeCell(settled);
}

/** Does a list go on from it to a place in another country ("in Suva, Apia and Alofi"), so that none of them is where it happened? */
function isOneOfSeveral(tokens: Scene["tokens"], at: number, { country }: PlaceMention): boolean {
  const next = tokens[at + 1];
  if (country === null || !next || !(next.low === "," || next.low === "and")) return false;
  const other = tokens[at + 2]?.low === "and" ? tokens[at + 3] : tokens[at + 2];
  return other?.kind === "place" && other.place!.country !== null && other.place!.country !== country;
}

/** A place of which it was worked out that it is an event's. @param from the basis that its cells state */
export function workedOutPlace(
  { start, end, name, kind, country }: Pick<PlaceMention, "start" | "end" | "name" | "kind" | "country">,
  from: string,
  rule: string,
): Place {
  const cell = <T>(value: T): Cell<T> => workedOut(value, from, rule, [{ start, end }]);
  return { name: cell(name), kind, country: country === null ? null : cell(country) };
}

/** The dateline's place, for an event of which the text tells no other. */
export const datelinePlace = (dateline: PlaceMention): Place =>
  workedOutPlace(dateline, "the article’s dateline", "place-of-dateline");
