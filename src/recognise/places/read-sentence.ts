import type { Places } from "../../authority/places.ts";
import type { PlaceRole } from "../../model/mention.ts";
import { overlap, type Span } from "../../text/span.ts";
import type { Finding } from "../finding.ts";
import { LOCAL } from "../organisations/local-governments.ts";
import { low, type Word } from "../words.ts";
import { leadIn } from "./lead-in.ts";
import { lookUp } from "./look-up.ts";
import type { PlaceFinding } from "./place-finding.ts";
import { type Line, type Read, readPlace } from "./read-place.ts";

export interface Sentence extends Omit<Line, "stateAt" | "actorAt"> {
  readonly state: (at: Span) => Finding | null;
  readonly actor: (at: Span) => (Span & { readonly kind: string }) | null;
  readonly dateline: Span | null;
  /** Name of the dateline's place, which "here" means. */
  readonly here: string | null;
  readonly quoted: (at: Span) => boolean;
}

/** Words in which a list must come to its "and". */
const LIST = 10;

/** Does a list that goes on over a comma come to an "and" between capitals? */
function closes(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length - 1, from + LIST); at++)
    if (/^(?:and|or)$/.test(low(words[at]))) return words[at + 1]!.capital || low(words[at + 1]) === "the";
  return false;
}

/** Does the place at `at` go on a list or a chain of places: "in Example, Examplia", "in Example and Otherby"? */
function goesOn(words: readonly Word[], at: number, before: Read, read: Read): boolean {
  const a = before.finding;
  const b = read.finding;
  const link = low(words[at - 1]) === "the" ? at - 2 : at - 1;
  const and = /^(?:and|or)$/.test(low(words[link])) && before.last === link;
  if (and) return (a.kind === "country") === (b.kind === "country") && a.kind !== "venue";
  if (before.last !== at || !/^,? ?\(?$|^, $/.test(words[at - 1]!.gap)) return false;
  const code = b.stands?.code;
  if (b.kind === "country")
    return a.kind === "country"
      ? closes(words, read.last)
      : a.options.length === 0 || a.options.some((option) => option.country === code);
  if (a.kind !== "city" && a.kind !== "country") return true;
  const larger = b.options.some(({ country }) => a.options.some((option) => option.country === country));
  return a.kind === "city" && (closes(words, read.last) || (larger && b.kind === "region"));
}

/** Reads the places that one sentence names, in order. */
export function readSentence(sentence: Sentence): readonly PlaceFinding[] {
  const { words, places, text } = sentence;
  const list = places.words;
  const states = words.map((word) => sentence.state(word));
  const line: Line = {
    article: sentence.article,
    text,
    words,
    places,
    noNames: sentence.noNames,
    titles: sentence.titles,
    stateAt: (index) => (states[index]?.start === words[index]?.start ? (states[index] ?? null) : null),
    actorAt: (index) => (words[index] ? (sentence.actor(words[index]!) as Finding | null) : null),
  };
  const isState = (index: number): boolean => Boolean(states[index]);
  const found: PlaceFinding[] = [];
  let before: Read | null = null;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    if (sentence.dateline && overlap(sentence.dateline, word) > 0) {
      at++;
      continue;
    }
    // "Example Province donated": what acts is no place here.
    if (line.actorAt(at)?.rule === LOCAL) {
      at++;
      continue;
    }
    const isHere =
      word.raw === "here"
        ? at > 0 && !word.possessive
        : list.here.has(low(word)) &&
          // "in this town", "in this northern port city"
          /\b(?:in|at) this(?: [\p{L}-]+){0,2}$/u.test(
            words
              .slice(Math.max(0, at - 4), at)
              .map(low)
              .join(" "),
          );
    if (isHere && sentence.here !== null && !sentence.quoted(word)) {
      found.push({
        article: sentence.article,
        start: word.start,
        end: word.end,
        name: sentence.here,
        form: "here",
        kind: "city",
        role: "at",
        options: [],
        stands: null,
      });
      at++;
      continue;
    }
    // A word inside a country's name is no name of its own.
    if (states[at] && states[at]!.start < word.start) {
      at++;
      continue;
    }
    const mission = !word.capital && list.missions.has(low(word)) && line.stateAt(at) === null;
    if (!mission && !word.capital && !/^(?:al-|d['’]|l['’]|el-|ash-|as-|ar-)\p{Lu}/u.test(word.raw)) {
      at++;
      continue;
    }
    const read: Read | null = readAt(line, at, mission, before, isState);
    if (read) {
      found.push(read.finding);
      before = read;
      at = read.last;
      continue;
    }
    const named = sentence.quoted(word) ? null : readNamed(line, at);
    if (named) found.push(named.finding);
    at = named?.last ?? at + 1;
  }
  return found;
}

/** Letters of the longest name in capitals that is taken for an acronym and no town. */
const ACRONYM = 5;

/** Does a short name stand in capitals in a sentence that does not ("Exercise EXAMP")? */
const isAcronym = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}+$/u.test(words[at]!.raw) &&
  words[at]!.raw.length <= ACRONYM &&
  words.filter(({ raw }) => /^\p{Ll}{3}/u.test(raw)).length > 1;

/** A town of the lists that nothing leads to ("the Kigali office"): what happens may lie there. */
function readNamed({ words, places, actorAt, stateAt, ...line }: Line, at: number): Read | null {
  if (actorAt(at) || stateAt(at) || isAcronym(words, at)) return null;
  const read = readPlace({ words, places, actorAt, stateAt, ...line }, at, "named", true);
  return read &&
    ["city", "venue"].includes(read.finding.kind) &&
    (read.finding.options.length > 0 || places.known.has(read.finding.form))
    ? read
    : null;
}

function readAt(line: Line, at: number, mission: boolean, before: Read | null, isState: (index: number) => boolean): Read | null {
  const { words, places } = line;
  const list = places.words;
  const lead = leadIn(words, at, list, isState);
  if (mission) {
    if (!lead || lead.knownOnly) return null;
    const { start, end, raw } = words[at]!;
    return {
      finding: {
        article: line.article,
        start,
        end,
        name: raw,
        form: raw,
        kind: "embassy",
        role: lead.role,
        options: [],
        stands: null,
      },
      last: at + 1,
    };
  }
  if (lead) {
    const read = readPlace(line, at, lead.role, lead.knownOnly);
    return read && read.finding.kind === "country" && !lead.moves ? null : read;
  }
  if (before && at - before.last <= 2) {
    const read = readPlace(line, at, before.finding.role, true);
    if (read && goesOn(words, at, before, read)) return read;
  }
  const role = roleBehind(line, at);
  return role && readPlace(line, at, role, true);
}

/** Words over which a host's verb is sought ("was, on 22 April, the venue of"). */
const HOST_REACH = 9;
/** Words of the longest phrase for hosting. */
const HOST_WORDS = 5;

/** Does the place before the word `from` act as a host ("will be the venue of", "saw off")? */
function isHost(words: readonly Word[], from: number, { hosts, meanwhile }: Places["words"]): boolean {
  for (let at = from; at < Math.min(words.length, from + HOST_REACH); at++) {
    for (let length = 1; length <= HOST_WORDS && at + length <= words.length; length++)
      if (
        hosts.has(
          words
            .slice(at, at + length)
            .map((word) => low(word))
            .join(" "),
        )
      )
        return true;
    if (!/^[ ,]+$/.test(words[at]!.gap)) return false;
    if (!meanwhile.has(low(words[at])) && !/^\d/.test(words[at]!.raw)) return false;
  }
  return false;
}

/** A known place without anything that leads to it, which hosts something or lends its name to it. */
function roleBehind({ words, places, stateAt }: Line, at: number): PlaceRole | null {
  const { events, headed } = places.words;
  const known = lookUp(words, at, places, false);
  const state = stateAt(at);
  if (!known && !(state && state.form === "name")) return null;
  let last = at + (known?.length ?? 1);
  while (state && last < words.length && words[last]!.start < state.end) last++;
  const after = words[last];
  if (!after || !/^,? $/.test(words[last - 1]!.gap)) return null;
  if (!words[last - 1]!.possessive && isHost(words, last, places.words)) return "host";
  if (words[last - 1]!.gap !== " ") return null;
  if (words[last - 1]!.possessive || state) return null;
  return events.has(low(after)) || headed.has(low(after)) ? "attribute" : null;
}
