import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { PatternElement } from "../../../codebook/patterns/event-pattern.ts";
import { pluralOf } from "../../../codebook/patterns/inflect.ts";
import { listUnder } from "../../../text/list-under.ts";
import { oncePer } from "../../../text/once-per.ts";
import type { SceneToken } from "../scene/scene-token.ts";
import { wordOf } from "../scene/words-of-tokens.ts";
import { isMark } from "./is-mark.ts";
import { isOwner } from "./owned-by.ts";
import { afterBrackets } from "./read-group.ts";

export interface Matcher {
  readonly words: EventWords;
  /** Every form of every verb that the codebook's patterns know: a sign of a new clause. */
  readonly verbs: ReadonlySet<string>;
}

/** How many tokens may stand between two elements that are near each other. */
export const SOFT = 9;
/** How many where a gap or a preposition stands between them. */
export const LOOSE = 22;

/** Does a clause end at the token? */
export const ends = (token: SceneToken, { words }: Matcher): boolean =>
  isMark(token, ";:—?!") ||
  (token.kind === "word" &&
    !token.capital &&
    ((words.barriers.has(token.low) && token.low !== "as" && token.low !== "since" && token.low !== "where") ||
      (words.relatives.has(token.low) && token.low !== "that") ||
      words.speech.has(token.low)));

/** Words of the longest name of a house ("the old house of the railway men"). */
const HOUSE = 6;

/** Is somebody named at the token of whom nothing is said next, as would be of the subject of another clause? */
const isNewcomer = (tokens: readonly SceneToken[], at: number, { speech, prepositions }: EventWords): boolean => {
  const token = tokens[at]!;
  if (prepositions.has(tokens[at - 1]?.low ?? "")) return false;
  if (token.kind !== "actor" || token.attributive || !token.kinds.every((kind) => kind === "person" || kind === "group"))
    return false;
  const next = tokens[at + 1];
  return !speech.has(next?.low ?? "") && !(isMark(next, ",") && speech.has(tokens[at + 2]?.low ?? ""));
};

/** Index after the name of a house or office behind the two words at `at`: where its town ends, or somebody stands who was met there; `at` where neither does. */
function afterName(tokens: readonly SceneToken[], at: number, words: EventWords): number {
  for (let next = at + 2; next < at + 2 + HOUSE; next++) {
    const token = tokens[next];
    if (!token || token.kind === "mark" || token.kind === "day" || words.barriers.has(token.low) || words.speech.has(token.low))
      return at;
    if (token.low === "in") return tokens[next + 1]?.kind === "place" ? next + 2 : at;
    if (isNewcomer(tokens, next, words)) return next;
  }
  return at;
}

/** Index after "at the party's house in PLACE" at `at`; `at` where no such house stands. */
function afterHouse(tokens: readonly SceneToken[], at: number, { words }: Matcher): number {
  const first = tokens[at + 1];
  const owned = first?.kind === "actor" && first.kinds.every((kind) => kind === "body" || kind === "group");
  if (tokens[at]!.low !== "at" || !(owned || words.determiners.has(first?.low ?? ""))) return at;
  // "received at the Ministry the Ambassador": whoever stands right behind a body is another.
  const body = first?.kind === "actor" ? at + 1 : at + 2;
  const behind = tokens[body + 1];
  const dated =
    behind?.kind === "day" || (behind?.low === "on" && tokens[body + 2]?.kind === "day") || behind?.low === "visiting";
  const other = behind?.kind === "actor" ? !behind.attributive : dated || words.determiners.has(behind?.low ?? "");
  if (other && tokens[body]?.kind === "actor" && !tokens[body]!.attributive && tokens[body]!.kinds.includes("body"))
    return body + 1;
  return afterName(tokens, at, words);
}

/** Index after "in his office" at `at`; `at` where no such office stands, or nobody behind it. */
const afterOffice = (tokens: readonly SceneToken[], at: number, { words }: Matcher): number =>
  tokens[at]!.low === "in" && /^(?:his|her|their)$/.test(tokens[at + 1]?.low ?? "") ? afterName(tokens, at, words) : at;

/** Tokens of the longest phrase between two commas that tells of the circumstances. */
const CIRCUMSTANCE = 14;

/** Index after ", in the great hall of the palace in Suva," at `at`, inside of which nobody acts; `at` where no such phrase stands. */
function afterCircumstance(tokens: readonly SceneToken[], at: number, { words, verbs }: Matcher): number {
  if (!isMark(tokens[at], ",") || !words.circumstances.has(tokens[at + 1]?.low ?? "")) return at;
  for (let next = at + 2; next < at + CIRCUMSTANCE; next++) {
    const token = tokens[next];
    if (!token || isMark(token, ";:—?!.") || words.relatives.has(token.low) || words.speech.has(token.low)) return at;
    if (token.kind === "word" && verbs.has(token.low) && (/ed$/.test(token.low) || words.pasts.has(token.low))) return at;
    // "suspended, with immediate effect, the seat of Fiji"; "arrived, with the Premier,": somebody besides is no circumstance.
    if (tokens[at + 1]!.low === "with" && token.kind === "actor") return at;
    if (isMark(token, ",")) return next + 1;
  }
  return at;
}

/** Index after one thing that may be skipped inside a phrase at `at`; `at` where nothing may. */
export function skipOne(tokens: readonly SceneToken[], at: number, matcher: Matcher): number {
  const { words } = matcher;
  const token = tokens[at];
  if (!token) return at;
  if (token.kind === "day" || token.here) return at + 1;
  const brackets = afterBrackets(tokens, at);
  if (brackets > at) return brackets;
  const circumstance = afterCircumstance(tokens, at, matcher);
  if (circumstance > at) return circumstance;
  if (isMark(token, '“”"‘’,-–&')) return at + 1;
  if (token.kind === "number" || token.kind === "amount") return at + 1;
  if (token.kind === "actor") return (token.attributive && !token.possessive) || isOwner(tokens, at, words) ? at + 1 : at;
  if (token.kind !== "word") return at;
  const next = tokens[at + 1];
  if (["since", "until", "from"].includes(token.low) && next?.kind === "day") return at + 2;
  if (["on", "in", "at", "during"].includes(token.low) && (next?.kind === "day" || next?.kind === "place")) return at + 2;
  // "received at the Old Palace the ambassador"
  if (token.low === "at" && words.determiners.has(next?.low ?? "") && tokens[at + 2]?.kind === "place") return at + 3;
  if (token.low === "at" && next?.kind === "actor" && !next.attributive && next.place) return at + 2;
  const house = afterHouse(tokens, at, matcher);
  if (house > at) return house;
  const office = afterOffice(tokens, at, matcher);
  if (office > at) return office;
  if (words.prepositions.has(token.low) || words.barriers.has(token.low) || words.relatives.has(token.low)) return at;
  if (token.low === "whom") return at;
  if (
    words.auxiliaries.has(token.low) &&
    !["today", "yesterday", "also", "jointly", "first", "both", "separately", "there", "together"].includes(token.low)
  )
    return at;
  if (words.speech.has(token.low)) return at;
  return at + 1;
}

/** Is the token the word, or its plural? */
function saysWord(token: SceneToken, wanted: string): boolean {
  const word = wordOf(token);
  if (token.kind !== "word" && token.kind !== "amount") return false;
  // The first look is quick: most words are neither.
  return word === wanted || (word.startsWith(wanted.slice(0, -1)) && word === pluralOf(wanted));
}

/** Has what somebody without a name is called the word, or its plural ("40 prisoners")? */
const holds = ({ office }: SceneToken, wanted: string): boolean =>
  office.length > 0 && (office.includes(wanted) || office.includes(pluralOf(wanted)));

/** So many alternatives are tried one by one sooner than they are looked up. */
const FEW = 3;
type Alternatives = readonly (readonly string[])[];

/** The alternatives by the words that they can begin with, in their order: a list of nouns has hundreds, and a word of the text begins one or two of them. */
const byFirst = oncePer((alternatives: Alternatives): ReadonlyMap<string, Alternatives> => {
  const lists = new Map<string, (readonly string[])[]>();
  for (const alternative of alternatives) {
    listUnder(lists, alternative[0]!, alternative);
    listUnder(lists, pluralOf(alternative[0]!), alternative);
  }
  return lists;
});

const none: Alternatives = [];

/** Those of the alternatives that can begin at a token, in their order. */
function beginningAt(token: SceneToken, alternatives: Alternatives): Alternatives {
  if (alternatives.length <= FEW) return alternatives;
  const lists = byFirst(alternatives);
  const found = lists.get(wordOf(token)) ?? none;
  if (token.office.length === 0) return found;
  // Somebody without a name is one token, however many words ("its high commissioner").
  const all = new Set([...found, ...token.office.flatMap((word) => lists.get(word) ?? none)]);
  return all.size === found.length ? found : alternatives.filter((alternative) => all.has(alternative));
}

/** Index after the first alternative that stands at `at`; `at` where none does. */
export function matchWords(tokens: readonly SceneToken[], at: number, alternatives: Alternatives): number {
  const first = tokens[at];
  if (!first) return at;
  const isPlain = first.office.length === 0;
  if (isPlain && first.kind !== "word" && first.kind !== "amount") return at;
  for (const alternative of beginningAt(first, alternatives)) {
    let next = at;
    if (alternative.length > 1 && alternative.every((wanted) => holds(first, wanted))) return at + 1;
    for (const wanted of alternative) {
      const token = tokens[next];
      const alone = alternative.length === 1 && token?.bound === true;
      const fits = token !== undefined && !alone && (saysWord(token, wanted) || holds(token, wanted));
      if (!fits) {
        next = -1;
        break;
      }
      next++;
      // Hyphens inside a fixed phrase ("joint-statement").
      if (isMark(tokens[next], "-‐")) next++;
    }
    if (next > at) return next;
  }
  return at;
}

/** Is the token a form of the element's verb? */
export const isForm = (token: SceneToken | undefined, { forms }: PatternElement & { kind: "verb" }): boolean =>
  token?.kind === "word" && forms !== undefined && forms.has(token.low);
