import type { CompiledPattern } from "../../codebook/compile-pattern.ts";
import type { PatternElement, SlotRole } from "../../codebook/event-pattern.ts";
import type { EventWords } from "../../codebook/event-words.ts";
import { findSubject, readVerbGroup, subjectAhead } from "./find-subject.ts";
import { afterBrackets, type Group, readGroup } from "./read-group.ts";
import { readVerb } from "./read-verb.ts";
import type { Scene, SceneToken } from "./scene.ts";

/** A pattern that matched a sentence: which tokens fill which part. */
export interface Match {
  readonly pattern: CompiledPattern;
  readonly slots: ReadonlyMap<SlotRole, Group>;
  /** Of the whole match, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly trigger: number;
  /** Auxiliaries and adverbs before the trigger's verb. */
  readonly auxiliaries: readonly string[];
  readonly form: "finite" | "ing" | "participle" | "infinitive" | "noun";
}

export interface Matcher {
  readonly words: EventWords;
  /** Every form of every verb that the codebook's patterns know: a sign of a new clause. */
  readonly verbs: ReadonlySet<string>;
}

const SOFT = 9;
const LOOSE = 22;
/** How far around its cue whoever stands in a sentence counts as taking part. */
const WIDE = 60;
const isMark = (token: SceneToken | undefined, marks: string): boolean => token?.kind === "mark" && marks.includes(token.low);

/** Does a clause end at the token? */
const ends = (token: SceneToken, { words }: Matcher): boolean =>
  isMark(token, ";:—?!") ||
  (token.kind === "word" &&
    !token.capital &&
    ((words.barriers.has(token.low) && token.low !== "as" && token.low !== "since" && token.low !== "where") ||
      (words.relatives.has(token.low) && token.low !== "that") ||
      words.speech.has(token.low)));

/** Index after one thing that may be skipped inside a phrase at `at`; `at` where nothing may. */
function skipOne(tokens: readonly SceneToken[], at: number, { words }: Matcher): number {
  const token = tokens[at];
  if (!token) return at;
  if (token.kind === "day") return at + 1;
  const brackets = afterBrackets(tokens, at);
  if (brackets > at) return brackets;
  if (isMark(token, '“”"‘’,-–&')) return at + 1;
  if (token.kind === "number" || token.kind === "amount") return at + 1;
  if (token.kind === "actor") return token.attributive && !token.possessive ? at + 1 : at;
  if (token.kind !== "word") return at;
  const next = tokens[at + 1];
  if (["on", "in", "at", "during"].includes(token.low) && (next?.kind === "day" || next?.kind === "place")) return at + 2;
  if (words.prepositions.has(token.low) || words.barriers.has(token.low) || words.relatives.has(token.low)) return at;
  if (
    words.auxiliaries.has(token.low) &&
    !["today", "yesterday", "here", "also", "jointly", "first", "both", "separately", "there", "together"].includes(token.low)
  )
    return at;
  if (words.speech.has(token.low)) return at;
  return at + 1;
}

function matchWords(tokens: readonly SceneToken[], at: number, alternatives: readonly (readonly string[])[]): number {
  for (const alternative of alternatives) {
    let next = at;
    for (const wanted of alternative) {
      const token = tokens[next];
      const fits = token?.kind === "word" && (token.low === wanted || token.low === `${wanted}s`);
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

interface State {
  readonly slots: Map<SlotRole, Group>;
  readonly to: number;
}

/** Reads the people behind a delegation's noun at `at`: who leads it, else who sent it. */
function readDelegation(tokens: readonly SceneToken[], at: number, matcher: Matcher): Group | null {
  let sender: Group | null = null;
  for (let next = at + 1; next < Math.min(tokens.length, at + 22); next++) {
    const token = tokens[next]!;
    const low = token.low;
    if (token.kind === "word" && matcher.words.led.has(low)) {
      for (let by = next + 1; by < Math.min(tokens.length, next + 8); by++) {
        if (tokens[by]!.kind === "actor" && !tokens[by]!.attributive) {
          const leader = readGroup(tokens, by, matcher.words, matcher.verbs);
          return sender ? { from: at, to: leader.to, actors: leader.actors } : { from: at, to: leader.to, actors: leader.actors };
        }
        if (ends(tokens[by]!, matcher)) break;
      }
      break;
    }
    if (token.kind === "actor" && !token.attributive && !sender) {
      if (
        !["of", "from", "representing"].some((word) =>
          tokens.slice(Math.max(at, next - 5), next).some((other) => other.low === word),
        )
      )
        return null;
      const list = readGroup(tokens, next, matcher.words, matcher.verbs);
      sender = { from: at, to: list.to, actors: list.actors };
      next = list.to - 1;
      continue;
    }
    if (sender && !isMark(token, ",") && token.kind !== "word") break;
    if (ends(token, matcher) || isMark(token, ".")) break;
  }
  return sender;
}

const none: ReadonlySet<string> = new Set();

/** Does the slot take an actor of this kind? An undecided one is taken. */
const takes = ({ kinds }: PatternElement & { kind: "slot" }, token: SceneToken): boolean =>
  kinds === null || token.kinds.length === 0 || token.kinds.some((kind) => kinds.has(kind));

/** Fills a slot from `at` on, to the right. @returns the group, null where nobody stands there */
function readSlot(
  tokens: readonly SceneToken[],
  at: number,
  slot: PatternElement & { kind: "slot" },
  matcher: Matcher,
): Group | null {
  let next = at;
  for (let skipped = 0; skipped <= SOFT; skipped++) {
    const token = tokens[next];
    if (!token) return null;
    if (slot.role === "amount" && token.kind === "amount") return { from: next, to: next + 1, actors: [next] };
    if (slot.role === "place" || slot.role === "host") {
      if (token.kind === "place" || (token.kind === "actor" && token.place)) return { from: next, to: next + 1, actors: [next] };
    }
    if (token.kind === "actor" && slot.role !== "amount" && slot.role !== "place" && takes(slot, token)) {
      if (slot.possessive ? token.possessive : !token.attributive) {
        const list = slot.possessive
          ? { from: next, to: next + 1, actors: [next] }
          : readGroup(tokens, next, matcher.words, slot.role === "all" ? none : matcher.verbs);
        // A possessive list's end ("Kenya's and Uganda's ministers") is no list of actors.
        return list;
      }
      if (token.possessive && matcher.words.delegations.has(tokens[next + 1]?.low ?? ""))
        return { from: next, to: next + 2, actors: [next] };
    }
    if (token.kind === "word" && matcher.words.delegations.has(token.low) && (slot.role === "A" || slot.role === "B")) {
      const behind = readDelegation(tokens, next, matcher);
      if (behind) return behind;
      // "the Chinese delegation": the country.
      const before = tokens[next - 1];
      if (before?.kind === "actor" && before.attributive) return { from: next - 1, to: next + 1, actors: [next - 1] };
      return null;
    }
    const after = skipOne(tokens, next, matcher);
    if (after === next) return null;
    next = after;
  }
  return null;
}

/** Matches the elements from `index` on against the tokens from `at` on. */
function matchRight(
  scene: Scene,
  pattern: CompiledPattern,
  index: number,
  at: number,
  loose: boolean,
  state: State,
  matcher: Matcher,
): State | null {
  const { tokens } = scene;
  const element = pattern.elements[index];
  if (!element) return { ...state, to: Math.max(state.to, at) };
  if (element.kind === "gap") return matchRight(scene, pattern, index + 1, at, true, state, matcher);
  if (element.kind === "slot" && element.ahead) {
    const group = subjectAhead(tokens, at, matcher.words, matcher.verbs);
    if (!group || !takes(element, tokens[group.actors[0]!]!)) return null;
    const slots = new Map(state.slots).set(element.role, group);
    return matchRight(scene, pattern, index + 1, at, false, { ...state, slots }, matcher);
  }
  if (element.kind === "slot") {
    for (let next = at, tried = 0; tried <= (loose ? LOOSE : 0) && next < tokens.length; tried++, next++) {
      const group = readSlot(tokens, next, element, matcher);
      if (group) {
        const slots = new Map(state.slots);
        slots.set(element.role, group);
        const found = matchRight(scene, pattern, index + 1, group.to, false, { slots, to: group.to }, matcher);
        if (found) return found;
      }
      if (ends(tokens[next]!, matcher)) break;
    }
    return null;
  }
  const starts = element.kind === "words" ? element.alternatives.map(([first]) => first!) : [];
  const tight = element.kind === "words" && element.tight;
  const reach = tight ? 0 : loose || starts.some((first) => matcher.words.prepositions.has(first)) ? LOOSE : SOFT;
  const roams = reach === LOOSE && !tight;
  for (let next = at, tried = 0; tried <= reach && next < tokens.length; tried++) {
    const after =
      element.kind === "words" ? matchWords(tokens, next, element.alternatives) : isForm(tokens[next], element) ? next + 1 : next;
    if (after > next) {
      const found = matchRight(scene, pattern, index + 1, after, false, { ...state, to: after }, matcher);
      if (found) return found;
    }
    if (roams) {
      if (ends(tokens[next]!, matcher)) break;
      next++;
    } else {
      const skipped = skipOne(tokens, next, matcher);
      if (skipped === next) break;
      next = skipped;
    }
  }
  return element.kind === "words" && element.optional ? matchRight(scene, pattern, index + 1, at, loose, state, matcher) : null;
}

const isForm = (token: SceneToken | undefined, element: PatternElement & { kind: "verb" }): boolean =>
  token?.kind === "word" &&
  element.lemmas.some(
    (lemma) => token.low === lemma || token.low === `${lemma}s` || token.low === `${lemma}ed` || token.low === `${lemma}ing`,
  );

/** Matches the elements before the trigger, from the nearest to the farthest. */
function matchLeft(
  scene: Scene,
  pattern: CompiledPattern,
  index: number,
  at: number,
  form: Match["form"],
  state: { slots: Map<SlotRole, Group>; from: number },
  matcher: Matcher,
): { slots: Map<SlotRole, Group>; from: number } | null {
  const { tokens } = scene;
  const element = pattern.elements[index];
  if (!element) return state;
  if (element.kind === "gap") {
    const wanted = pattern.elements[index - 1];
    if (!wanted || wanted.kind === "slot") return matchLeft(scene, pattern, index - 1, at, form, state, matcher);
    for (let next = at - 1; next >= Math.max(0, at - LOOSE); next--) {
      if (ends(tokens[next]!, matcher)) return null;
      const fits =
        wanted.kind === "words"
          ? matchWords(tokens, next, wanted.alternatives) > next
          : wanted.kind === "verb" && isForm(tokens[next], wanted);
      if (fits) return matchLeft(scene, pattern, index - 2, next, form, { ...state, from: next }, matcher);
    }
    return null;
  }
  if (element.kind === "slot" && element.role === "any") {
    const actors: number[] = [];
    for (let next = Math.max(0, at - WIDE); next < Math.min(tokens.length, at + WIDE); next++)
      if (tokens[next]!.kind === "actor" && !tokens[next]!.attributive && takes(element, tokens[next]!)) actors.push(next);
    if (actors.length < 2) return null;
    const slots = new Map(state.slots).set("all", { from: actors[0]!, to: actors.at(-1)! + 1, actors });
    return matchLeft(scene, pattern, index - 1, at, form, { slots, from: Math.min(state.from, actors[0]!) }, matcher);
  }
  if (element.kind === "slot") {
    if (element.possessive) {
      for (let next = at - 1; next >= Math.max(0, at - 8); next--) {
        const token = tokens[next]!;
        if (token.kind === "actor" && token.possessive) {
          const slots = new Map(state.slots);
          slots.set(element.role, { from: next, to: next + 1, actors: [next] });
          return matchLeft(scene, pattern, index - 1, next, form, { slots, from: next }, matcher);
        }
        if (
          token.kind === "mark" ||
          (token.kind === "word" && (matcher.words.prepositions.has(token.low) || matcher.words.barriers.has(token.low)))
        )
          return null;
      }
      return null;
    }
    const group = findSubject(
      tokens,
      at,
      form === "noun" || form === "infinitive" ? "finite" : form,
      matcher.words,
      matcher.verbs,
    );
    if (!group?.actors.some((actor) => takes(element, tokens[actor]!))) return null;
    const slots = new Map(state.slots);
    slots.set(element.role, group);
    return matchLeft(scene, pattern, index - 1, group.from, form, { slots, from: Math.min(state.from, group.from) }, matcher);
  }
  const fits = (next: number): boolean =>
    element.kind === "words"
      ? element.alternatives.some((alternative) => {
          const start = next - alternative.length + 1;
          return start >= 0 && matchWords(tokens, start, [alternative]) === next + 1;
        })
      : isForm(tokens[next], element);
  for (let next = at - 1; next >= Math.max(0, at - 7); next--) {
    if (fits(next)) {
      const length = element.kind === "words" ? Math.min(...element.alternatives.map((alternative) => alternative.length)) : 1;
      const start = next - length + 1;
      const found = matchLeft(scene, pattern, index - 1, start, form, { ...state, from: start }, matcher);
      if (found) return found;
    }
    const token = tokens[next]!;
    if (token.kind === "actor" && !token.attributive) break;
    if (ends(token, matcher) || isMark(token, ",.")) break;
    if (token.kind === "word" && matcher.words.prepositions.has(token.low)) break;
  }
  return element.kind === "words" && element.optional ? matchLeft(scene, pattern, index - 1, at, form, state, matcher) : null;
}

/** Runs one pattern from the token at `at`, which must fit its trigger. @returns null where it does not match */
export function matchPattern(scene: Scene, pattern: CompiledPattern, at: number, matcher: Matcher): Match | null {
  const trigger = pattern.elements[pattern.trigger]!;
  let form: Match["form"] = "noun";
  let auxiliaries: readonly string[] = [];
  let after = at + 1;
  if (pattern.verb) {
    const found = readVerb(scene.tokens, at, pattern, matcher.words);
    if (!found || found.passive !== (pattern.voice === "passive")) return null;
    form = found.form;
    auxiliaries = found.words;
    after = found.to;
  } else if (trigger.kind === "words") {
    after = matchWords(scene.tokens, at, trigger.alternatives);
    if (after === at) return null;
    auxiliaries = readVerbGroup(scene.tokens, after, matcher.words).words;
  }
  const right = matchRight(scene, pattern, pattern.trigger + 1, after, false, { slots: new Map(), to: after }, matcher);
  if (!right) return null;
  if (pattern.agent && !right.slots.has(pattern.agent)) {
    const by = { kind: "words", alternatives: [["by"]], optional: false, tight: false } as const;
    const agent = { kind: "slot", role: pattern.agent, kinds: null, possessive: false, ahead: false } as const;
    const rest = matchRight(
      scene,
      { ...pattern, elements: [by, agent] },
      0,
      after,
      true,
      { slots: right.slots, to: right.to },
      matcher,
    );
    if (rest) for (const [role, group] of rest.slots) right.slots.set(role, group);
  }
  const left = matchLeft(scene, pattern, pattern.trigger - 1, at, form, { slots: right.slots, from: at }, matcher);
  if (!left) return null;
  return { pattern, slots: left.slots, from: Math.min(left.from, at), to: right.to, trigger: at, auxiliaries, form };
}
