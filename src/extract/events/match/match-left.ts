import type { CompiledPattern } from "../../../codebook/patterns/compile-pattern.ts";
import type { PatternElement } from "../../../codebook/patterns/event-pattern.ts";
import type { Scene } from "../scene/scene.ts";
import { findSubject } from "./find-subject.ts";
import { actsUnnamed } from "./governed.ts";
import { isMark } from "./is-mark.ts";
import { isNoVerbOf } from "./is-no-verb-of.ts";
import { anchored, type Match, type State } from "./match-state.ts";
import { readAnywhere } from "./read-anywhere.ts";
import { type Group, readGroup, readGroupBack } from "./read-group.ts";
import { isDestination, takes, tokensFor } from "./read-slot.ts";
import { speaksUnnamed } from "./speaks-unnamed.ts";
import { readVerbGroup } from "./verb-group.ts";
import { ends, isForm, LOOSE, type Matcher, matchWords } from "./walk-tokens.ts";

/** The adjectives that end with the one at `at`: "Omani and Qatari pilots", "Omani-Qatari talks". */
function adjectivesBefore(tokens: Scene["tokens"], at: number): readonly number[] {
  const actors = [at];
  for (let first = at; actors.length < 12; first = actors[0]!) {
    const [join, before] = [tokens[first - 1], tokens[first - 2]];
    if (join?.kind === "actor" && join.attributive && join.end + 1 === tokens[first]!.start) {
      actors.unshift(first - 1);
      continue;
    }
    if (!(join?.low === "and" || isMark(join, ",–-")) || before?.kind !== "actor" || !before.attributive) break;
    actors.unshift(first - 2);
  }
  return actors;
}

/** Words between whom a relative clause is about and its pronoun ("Name, of the ministry, whom"). */
const TO_PRONOUN = 8;

/** Of "Name, with whom X held talks", before the token at `at`: whom the clause is about (`ahead`), the nearest before the pronoun; else who acts in it, the first behind the pronoun. Null where nobody stands there. */
function besidePronoun(tokens: Scene["tokens"], at: number, ahead: boolean, { words, verbs }: Matcher): Group | null {
  if (!ahead) {
    let pronoun = at - 1;
    while (pronoun >= 0 && pronoun > at - LOOSE && !["whom", "which"].includes(tokens[pronoun]!.low)) pronoun--;
    if (!["whom", "which"].includes(tokens[pronoun]?.low ?? "")) return null;
    for (let next = pronoun + 1; next < at; next++) {
      if (tokens[next]!.kind !== "actor" || tokens[next]!.attributive) continue;
      const group = readGroup(tokens, next, words, verbs);
      // Behind a comma the clause is over.
      return tokens.slice(group.to, at).some((token) => isMark(token, ",")) ? null : group;
    }
    return null;
  }
  const from = isMark(tokens[at - 1], ",") ? at - 2 : at - 1;
  for (let next = from; next >= Math.max(0, from - TO_PRONOUN); next--) {
    const token = tokens[next]!;
    if (token.kind === "actor" && !token.attributive) return readGroupBack(tokens, next, words);
    if (isMark(token, ";:—")) return null;
  }
  return null;
}

/** Where the clause begins, at its comma, that ends with the comma right before the verb at `at` ("A, who is attending a forum in Suva, met"): no noun in it has that verb. `at` where none does. */
function beforeClause(tokens: Scene["tokens"], at: number, { words }: Matcher): number {
  const { from } = readVerbGroup(tokens, at, words);
  if (!isMark(tokens[from - 1], ",")) return at;
  for (let next = from - 2; next > Math.max(0, from - LOOSE); next--) {
    if (isMark(tokens[next], ",;:—")) return at;
    if (words.relatives.has(tokens[next]!.low)) return isMark(tokens[next - 1], ",") ? next - 1 : at;
  }
  return at;
}

/** Words of the longest phrase of a list that may begin before its last ones. */
const PHRASE = 4;

/** Where the longest of the phrases begins that end as the one at `at` does. */
function wholeFrom(tokens: Scene["tokens"], at: number, alternatives: readonly (readonly string[])[]): number {
  const end = matchWords(tokens, at, alternatives);
  for (let first = Math.max(0, at - PHRASE); first < at; first++)
    if (matchWords(tokens, first, alternatives) === end) return first;
  return at;
}

/** Does a clause that is set off by no comma open at the pronoun at `next`, with a verb before the one at `at` and its auxiliaries? */
function hasOwnVerb(tokens: Scene["tokens"], next: number, at: number, { words, verbs }: Matcher): boolean {
  if (!words.relatives.has(tokens[next]!.low) || isMark(tokens[next - 1], ",")) return false;
  const { from, words: auxiliaries } = readVerbGroup(tokens, at, words);
  return (
    auxiliaries.length > 0 &&
    tokens
      .slice(next + 1, from)
      .some(({ kind, low }, index) => kind === "word" && index > 0 && (verbs.has(low) || words.helpers.has(low)))
  );
}

/** Tokens that may stand between who acts and words that are right behind: letters of the name. */
const TIGHT = 3;

/** What stays the same while the elements before a trigger are matched. */
interface Walk {
  readonly scene: Scene;
  readonly pattern: CompiledPattern;
  readonly form: Match["form"];
  readonly matcher: Matcher;
}

/** Matches the elements before the trigger, from the nearest to the farthest. */
export function matchLeft(walk: Walk, index: number, at: number, state: State): State | null {
  const { scene, pattern, form, matcher } = walk;
  const { tokens } = scene;
  const element = pattern.elements[index];
  if (!element) return state;
  if (element.kind === "gap") {
    const wanted = pattern.elements[index - 1];
    if (!wanted || (wanted.kind === "slot" && wanted.role !== "amount")) return matchLeft(walk, index - 1, at, state);
    const isVerb = form === "finite" && pattern.elements[index + 1]?.kind === "verb";
    for (let next = (isVerb ? beforeClause(tokens, at, matcher) : at) - 1; next >= Math.max(0, at - LOOSE); next--) {
      // "The forum, which X had prepared, ended": what stands between the commas is passed over.
      if (matcher.words.relatives.has(tokens[next]!.low) && isMark(tokens[at - 1], ",")) {
        const comma = matcher.words.prepositions.has(tokens[next - 1]?.low ?? "") ? next - 2 : next - 1;
        if (isMark(tokens[comma], ",")) {
          next = comma;
          continue;
        }
      }
      // "An accord under which Fiji will lend ships was signed": the clause has a verb of its own, and the noun before it the one behind.
      if (hasOwnVerb(tokens, next, at, matcher)) {
        if (matcher.words.prepositions.has(tokens[next - 1]?.low ?? "")) next--;
        continue;
      }
      // "The pact, which was signed": the pronoun stands for the noun.
      const stands = matcher.words.relatives.has(tokens[next]!.low) && matcher.words.auxiliaries.has(tokens[next + 1]?.low ?? "");
      if (!stands && ends(tokens[next]!, matcher)) return null;
      if (wanted.kind === "slot" && tokens[next]!.kind === "amount") {
        const slots = new Map(state.slots).set(wanted.role, { from: next, to: next + 1, actors: [next] });
        const anchors = [...state.anchors, next];
        return matchLeft(walk, index - 2, next, { slots, to: next, anchors });
      }
      const fits =
        wanted.kind === "words"
          ? matchWords(tokens, next, wanted.alternatives) > next
          : wanted.kind === "verb" && isForm(tokens[next], wanted);
      if (!fits) continue;
      // "graduation ceremony" from its first word on, as it is found from the left.
      const from = wanted.kind === "words" ? wholeFrom(tokens, next, wanted.alternatives) : next;
      const anchors = anchored(state, wanted, from, matcher);
      return matchLeft(walk, index - 2, from, { ...state, to: from, anchors });
    }
    return null;
  }
  if (element.kind === "slot" && element.loose) {
    const found = readAnywhere(tokensFor(scene, element), at, element, matcher.words);
    if (!found) return null;
    const slots = new Map(state.slots).set(element.role === "any" ? "all" : element.role, found);
    return matchLeft(walk, index - 1, at, { ...state, slots, to: Math.min(state.to, found.from) });
  }
  if (element.kind === "slot") {
    // "six tents Fiji gave": nobody is an amount.
    if (element.role === "amount") {
      if (tokens[at - 1]?.kind !== "amount") return null;
      const slots = new Map(state.slots).set(element.role, { from: at - 1, to: at, actors: [at - 1] });
      // "received six tents given by Fiji": of the same gift.
      return matchLeft(walk, index - 1, at - 1, { slots, to: at - 1, anchors: [...state.anchors, at - 1] });
    }
    if (element.possessive) {
      for (let next = at - 1; next >= Math.max(0, at - 8); next--) {
        const token = tokens[next]!;
        if (token.kind === "actor" && (element.adjective ? token.attributive : token.possessive) && takes(element, token)) {
          const actors = element.adjective ? adjectivesBefore(tokens, next) : [next];
          const slots = new Map(state.slots).set(element.role, { from: actors[0]!, to: next + 1, actors });
          return matchLeft(walk, index - 1, actors[0]!, { ...state, slots, to: next });
        }
        // "the Fijian carrier Name has pledged support": what another one does is no country's.
        const acts = token.kind === "actor" && !token.attributive && next < at - 1;
        if (
          acts ||
          token.kind === "mark" ||
          (token.kind === "word" && (matcher.words.prepositions.has(token.low) || matcher.words.barriers.has(token.low)))
        )
          return null;
      }
      return null;
    }
    const wanted = pattern.elements[index - 1];
    if (wanted?.kind === "words" && anchored({ ...state, anchors: [] }, wanted, 0, matcher).length === 0)
      return matchGoverned(walk, index, at, state);
    const isPlace = element.role === "host" || element.role === "place";
    const before = readVerbGroup(tokens, at, matcher.words).from - 1;
    if (
      form === "finite" &&
      !isPlace &&
      (actsUnnamed(tokens, before, matcher.words) || speaksUnnamed(tokens, before, at, matcher.words))
    )
      return null;
    const group = isPlace
      ? destinationBefore(scene, at, matcher)
      : pattern.voice === "whom"
        ? besidePronoun(tokensFor(scene, element), at, index === 0, matcher)
        : findSubject(
            tokensFor(scene, element),
            at,
            element.either ? "noun" : form === "infinitive" ? "finite" : form,
            matcher.words,
            matcher.verbs,
          );
    // "Patrol boats rammed the ferry, Minister Name said": who tells of it behind the verb did not do it.
    const tells = element.either && form === "finite" && !isPlace && group !== null && group.from > at;
    if (form === "finite" && !isPlace && group && group.to <= at && isNoVerbOf(tokens, group, at, before + 1, matcher.words))
      return null;
    if (!group || tells || !(isPlace || group.actors.some((actor) => takes(element, tokens[actor]!)))) {
      // "a boat from Fiji was sunk" of "{A} <sink> boat ~ {B}": whose the object is no subject, and stands behind any preposition.
      const ofObject = pattern.voice === "passive" && wanted?.kind === "gap" && pattern.elements[index + 1]?.kind === "gap";
      return ofObject && !isPlace ? matchGoverned(walk, index, at, state) : null;
    }
    // "The party sends greetings to the congress of the league, meeting in Suva": not the party's congress.
    const behind = pattern.elements[index + 1];
    if (behind?.kind === "words" && behind.tight && group.to < at - TIGHT) return null;
    const slots = new Map(state.slots);
    slots.set(element.role, group);
    return matchLeft(walk, index - 1, group.from, { ...state, slots, to: Math.min(state.to, group.from) });
  }
  /** Where the element begins that ends at a token; -1 where it does not. */
  const startOf = (end: number): number => {
    if (element.kind === "verb") return isForm(tokens[end], element) ? end : -1;
    for (const alternative of element.alternatives) {
      const start = end - alternative.length + 1;
      if (start >= 0 && matchWords(tokens, start, [alternative]) === end + 1) return start;
    }
    return -1;
  };
  for (let next = at - 1; next >= Math.max(0, at - 7); next--) {
    const start = startOf(next);
    if (start >= 0) {
      const anchors = anchored(state, element, start, matcher);
      const found = matchLeft(walk, index - 1, start, { ...state, to: start, anchors });
      if (found) return found;
    }
    const token = tokens[next]!;
    if (token.kind === "actor" && !token.attributive) break;
    if (ends(token, matcher) || isMark(token, ",.")) break;
    if (token.kind === "word" && matcher.words.prepositions.has(token.low)) break;
  }
  return element.kind === "words" && element.optional ? matchLeft(walk, index - 1, at, state) : null;
}

/** The nearest town or country before the token at `at` in its clause ("Suva, she said, will be the last stop"). */
function destinationBefore({ tokens }: Scene, at: number, matcher: Matcher): Group | null {
  for (let next = at - 1; next >= Math.max(0, at - LOOSE); next--) {
    const token = tokens[next]!;
    if (isDestination(token) || (token.kind === "actor" && token.named && token.kinds.includes("state")))
      return { from: next, to: next + 1, actors: [next] };
    // "in Suva, where the Minister received her": the town receives nobody.
    if (ends(token, matcher) || token.low === "where") return null;
  }
  return null;
}

/** Matches a slot that its preposition governs, and what stands before: "from {A}" left of the trigger. */
function matchGoverned(walk: Walk, index: number, at: number, state: State): State | null {
  const { scene, pattern, matcher } = walk;
  const slot = pattern.elements[index] as PatternElement & { kind: "slot" };
  const tokens = tokensFor(scene, slot);
  for (let next = at - 1; next >= Math.max(0, at - LOOSE); next--) {
    const token = tokens[next]!;
    // "It was to Accra that she flew"
    const cleft = token.low === "that" && tokens[0]!.low === "it";
    if (!cleft && ends(token, matcher)) return null;
    const isPlace = slot.role === "host" || slot.role === "place";
    if (isPlace ? !isDestination(token) : token.kind !== "actor" || token.attributive) continue;
    if (!isPlace && !takes(slot, token)) continue;
    const group = isPlace ? { from: next, to: next + 1, actors: [next] } : readGroupBack(tokens, next, matcher.words);
    const slots = new Map(state.slots).set(slot.role, group);
    const found = matchLeft(walk, index - 1, group.from, { ...state, slots, to: group.from });
    if (found) return found;
  }
  return null;
}
