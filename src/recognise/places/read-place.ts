import type { Places, PlaceWords } from "../../authority/places.ts";
import type { PlaceKind, PlaceRole } from "../../model/mention.ts";
import type { Span } from "../../text/span.ts";
import type { Finding } from "../finding.ts";
import { low, type Word } from "../words.ts";
import { type Known, lookUp, SURE } from "./look-up.ts";
import type { Option, PlaceFinding } from "./place-finding.ts";

/** What the reading of one sentence looks at. */
export interface Line {
  readonly article: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly places: Places;
  /** Words that are common ones even where they begin with a capital. */
  readonly noNames: ReadonlySet<string>;
  /** Offices and forms of address. */
  readonly titles: ReadonlySet<string>;
  /** The state or territory that is named from a word on. */
  readonly stateAt: (index: number) => Finding | null;
  /** The other actor whose name covers a word. */
  readonly actorAt: (index: number) => Finding | null;
}

/** A finding with the index of the word behind it. */
export interface Read {
  readonly finding: PlaceFinding;
  readonly last: number;
}

/** Words in the longest run of capitals that is read as one name. */
const RUN = 7;
const particles = new Set(
  "de del della di da do dos das du des la le les el al an of the and d' y e i upon am na bin".split(" "),
);

const follows = (words: readonly Word[], index: number): boolean =>
  index > 0 && index < words.length && /^(?: |-|–)$/.test(words[index - 1]!.gap) && !words[index - 1]!.possessive;

/** The word behind the run of capitalised words that begins at `at`, small words between capitals included. */
function runEnd({ words, actorAt }: Line, at: number): number {
  let end = at + 1;
  while (end < words.length && end - at < RUN && follows(words, end)) {
    if (actorAt(end)?.kind === "person") break;
    if (words[end]!.capital) end++;
    // "in May the Academy": right behind a name "the" opens another.
    else if (low(words[end]) === "the") break;
    else if (particles.has(low(words[end]))) {
      let next = end + 1;
      if (particles.has(low(words[next])) && follows(words, next)) next++;
      if (!follows(words, next) || !words[next]?.capital || actorAt(next)?.kind === "person") break;
      // "the Embassy in Suva and the Ministry of Trade of Malta": a body that begins behind "and" is another.
      if (low(words[end]) === "and" && actorAt(next)?.start === words[next]!.start) break;
      // "at Beijing and Shanghai": "and" joins two places, and parts of a name only behind a head noun.
      if (low(words[end]) === "and" || low(words[end]) === "of") {
        if (end - at < 1 || next - at > RUN) break;
      }
      end = next + 1;
    } else break;
  }
  return end;
}

/**
 * The head noun that makes the words from `at` a venue, a water or a region: how many words the name takes with it. A few stand before what the house is called ("Hotel Example"),
 * and behind "the" one is a name by itself ("at the Palace").
 */
function headOf(
  words: readonly Word[],
  at: number,
  end: number,
  list: PlaceWords,
): { readonly last: number; readonly kind: PlaceKind } | null {
  const kindOf = (from: number, to: number): PlaceKind | null => {
    const form = words
      .slice(from, to)
      .map((word) => low(word))
      .join(" ");
    return list.venues.has(form) ? "venue" : list.waters.has(form) ? "water" : list.regions.has(form) ? "region" : null;
  };
  // The last head among the capitals: "National Convention Center", "Palace of the Republic".
  for (let index = end - 1; index >= at; index--) {
    if (!words[index]!.capital) continue;
    const kind = (index > at + 1 && kindOf(index - 1, index + 1)) || kindOf(index, index + 1);
    if (!kind) continue;
    const ofFollows = index + 1 < end && low(words[index + 1]) === "of";
    if (index === at && !ofFollows) {
      const called = end > at + 1 ? list.openers.has(low(words[at])) : low(words[at - 1]) === "the";
      if (kind === "venue" && called) return { last: end, kind };
      continue;
    }
    return { last: ofFollows ? end : index + 1, kind };
  }
  for (const length of [2, 1]) {
    const to = end + length;
    if (to > words.length || !words.slice(end, to).every((word, offset) => !word.capital && follows(words, end + offset)))
      continue;
    const kind = kindOf(end, to);
    const form = words
      .slice(end, to)
      .map((word) => low(word))
      .join(" ");
    if (kind && !list.notLower.has(form)) return { last: to, kind };
  }
  return null;
}

const nameOf = ({ text, words }: Line, at: number, last: number): string =>
  text.slice(words[at]!.start, words[last - 1]!.end).replace(/\s+/g, " ");

const stateOption = (state: Finding): { readonly code: string; readonly words: Span } | null =>
  state.country && { code: state.country.code, words: state.country.spans[0] ?? state };

/**
 * Where a house lies by the end of its name: the town or country behind its last "of" or "in" ("the Library of Example", "of the Examplian capital"), else the country
 * of the organisation of that name.
 */
function whereOf({ words, places, stateAt, actorAt }: Line, at: number, last: number): [Known | null, PlaceFinding["stands"]] {
  for (let index = last - 1; index > at + 1; index--) {
    if (
      !/^(?:of|in)$/.test(low(words[index - 1])) &&
      !/^(?:of|in) the$/.test(`${low(words[index - 2])} ${low(words[index - 1])}`)
    )
      continue;
    const state = stateAt(index);
    if (state) return [null, stateOption(state)];
    const known = lookUp(words, index, places, false);
    if (known && index + known.length === last) return [known, null];
  }
  const actor = actorAt(at);
  return [null, actor && actor.start === words[at]!.start && actor.end >= words[last - 1]!.start ? stateOption(actor) : null];
}

/** Is a small town but the first word of a longer name ("at the Central Library Gardens")? */
function isOpeningOf({ words, places, noNames, stateAt, actorAt }: Line, at: number, { length, options, form }: Known): boolean {
  const next = at + length;
  return (
    low(words[at - 1]) === "the" &&
    !places.known.has(form) &&
    (noNames.has(low(words[at])) || options.every(({ population }) => population < SURE)) &&
    follows(words, next) &&
    words[next]!.capital &&
    !isTime(words[next]!) &&
    stateAt(next) === null &&
    actorAt(next)?.kind !== "person"
  );
}

/** Reads the place whose name begins at the word `at`; null where no place does. */
export function readPlace(line: Line, at: number, role: PlaceRole, knownOnly: boolean): Read | null {
  const { words, places, stateAt, actorAt, article } = line;
  const list = places.words;
  const state = stateAt(at);
  const actor = actorAt(at);
  if (actor?.kind === "person") return null;
  const found = lookUp(words, at, places, !knownOnly);
  const known = found && isOpeningOf(line, at, found) ? null : found;
  let stateLast = at;
  while (state && stateLast < words.length && words[stateLast]!.start < state.end) stateLast++;
  const make = (
    last: number,
    kind: PlaceKind,
    form: string,
    options: readonly Option[],
    stands: PlaceFinding["stands"],
  ): Read => ({
    finding: {
      article,
      start: words[at]!.start,
      end: words[last - 1]!.end,
      name: nameOf(line, at, last),
      form,
      kind,
      role,
      options,
      stands,
    },
    last,
  });
  const end = runEnd(line, at);
  const baseLast = Math.max(known ? at + known.length : at, state ? stateLast : at);
  const possessive = words[baseLast > at ? baseLast - 1 : at]!.possessive;
  if (!possessive) {
    const head = headOf(words, at, end, list);
    // Behind "to", "from" or "through" a hall in no list is too often no place.
    const sure = !knownOnly || baseLast > at || head?.kind !== "venue";
    // "to the Fiji Coast Guard": the first words of a longer name are no place.
    const isOfLonger =
      actor !== null && (actor.start < words[at]!.start || (head !== null && actor.end > words[head.last - 1]!.end));
    if (head && sure && head.last > baseLast && !isOfLonger) {
      const mission = isMission(words, at, head.last, list);
      if (mission) return make(head.last, "embassy", nameOf(line, at, head.last).toLowerCase(), [], null);
      // A town may be called as a country's people are ("the Argentine capital").
      // "the University of Example": a town that is called like the house is not meant.
      const isHead = known?.length === 1 && list.venues.has(low(words[at]));
      const called =
        known && !isHead && known.length < head.last - at && !(state && stateLast >= at + known.length) ? known : null;
      const printed = state && state.end < words[head.last - 1]!.end ? stateOption(state) : null;
      const [where, stands] = called || printed ? [called, printed] : whereOf(line, at, head.last);
      const options = where?.options ?? [];
      const form = options.length > 0 ? where!.form : nameOf(line, at, head.last).toLowerCase();
      // "at the Department of Trade": a body sits in a house, and is no part of a country.
      const isBody = actor !== null && actor.start === words[at]!.start && head.kind === "region";
      return make(head.last, isBody ? "venue" : head.kind, form, options, stands);
    }
  }
  // "in Kenya's capital" is in Kenya, "in Kenya's view" is nowhere.
  const owns = words[stateLast - 1]?.possessive === true && stateLast > at;
  // "at Kenya's mission to the UN" is where that mission is.
  if (state && owns && (list.missions.has(low(words[stateLast])) || low(words[stateLast]) === "mission")) return null;
  if (
    state &&
    owns &&
    !words.slice(stateLast, stateLast + 2).some((word) => word.capital || list.of.has(low(word)) || list.venues.has(low(word)))
  )
    return null;
  if (state && state.form === "name" && stateLast >= (known ? at + known.length : at))
    return make(stateLast, "country", state.key ?? "", [], stateOption(state));
  if (state && (!known || stateLast >= at + known.length)) return null;
  if (actor && actor.start === words[at]!.start && role === "at" && !knownOnly) {
    let last = at;
    while (last < words.length && words[last]!.start < actor.end) last++;
    const ends = [low(words[at]), low(words[last - 1])];
    if (ends.some((word) => list.venues.has(word))) {
      const mission = isMission(words, at, last, list);
      // A house of which it is known whose it is stands there.
      const stands = mission ? null : stateOption(actor);
      return make(last, mission ? "embassy" : "venue", nameOf(line, at, last).toLowerCase(), [], stands);
    }
  }
  if (actor && !(known && known.kind === "venue")) return null;
  if (known) return isPlaceName(line, at, known) ? make(at + known.length, known.kind, known.form, known.options, null) : null;
  if (knownOnly) return null;
  let stop = at;
  while (stop < end && !list.notPlaces.has(low(words[stop])) && !line.titles.has(low(words[stop])) && !isTime(words[stop]!))
    stop++;
  if (stop === at || stop - at > 4 || words.slice(at, stop).every((word) => line.noNames.has(low(word)))) return null;
  // "at the Example": no town has an article of its own.
  const isHouse = low(words[at - 1]) === "the" && low(words[at - 2]) === "at";
  return make(stop, isHouse ? "venue" : "other", nameOf(line, at, stop).toLowerCase(), [], null);
}

const isMission = (words: readonly Word[], at: number, last: number, { missions }: PlaceWords): boolean =>
  words
    .slice(at, last)
    .some((word, index) => missions.has(low(word)) || missions.has(`${low(word)} ${low(words[at + index + 1])}`));

const times = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const isTime = (word: Word): boolean => times.has(low(word)) || /^\d/.test(word.raw);

/** Is a known name a place here, and not a common word that begins with a capital? */
function isPlaceName({ words, places, noNames }: Line, at: number, known: Known): boolean {
  const { words: list } = places;
  const common = known.length === 1 && noNames.has(low(words[at])) && !places.known.has(known.form);
  if (common && known.options.every((option) => option.population < SURE)) return false;
  return known.length > 1 || !(list.notPlaces.has(low(words[at])) || isTime(words[at]!));
}
