import type { CompiledPattern } from "../../codebook/compile-pattern.ts";
import type { PatternElement, SlotRole } from "../../codebook/event-pattern.ts";
import { findSubject, readVerbGroup, subjectAhead } from "./find-subject.ts";
import { type Group, readGroupBack } from "./read-group.ts";
import { readSlot, takes, tokensFor } from "./read-slot.ts";
import { readVerb } from "./read-verb.ts";
import type { Scene } from "./scene.ts";
import { ends, isForm, isMark, LOOSE, type Matcher, matchWords, SOFT, skipOne } from "./walk-tokens.ts";

/** A pattern that matched a sentence: which tokens fill which part. */
export interface Match {
  readonly pattern: CompiledPattern;
  readonly slots: ReadonlyMap<SlotRole, Group>;
  /** Of the whole match, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly trigger: number;
  /** The tokens at which its nouns and verbs stand: two matches that share one tell of one thing. */
  readonly anchors: readonly number[];
  /** Auxiliaries and adverbs before the trigger's verb. */
  readonly auxiliaries: readonly string[];
  readonly form: "finite" | "ing" | "participle" | "infinitive" | "noun";
}

/** How far around its cue whoever stands in a sentence counts as taking part. */
const WIDE = 60;

interface State {
  readonly slots: Map<SlotRole, Group>;
  /** The end of the match that was reached so far, right or left. */
  readonly to: number;
  readonly anchors: readonly number[];
}

/** Adds where an element of words or a verb stands; prepositions hold nothing together. */
function anchored(state: State, element: PatternElement, at: number, { words }: Matcher): readonly number[] {
  const light = element.kind === "words" && element.alternatives.some(([first]) => words.prepositions.has(first!));
  return light ? state.anchors : [...state.anchors, at];
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
    const group = subjectAhead(tokensFor(scene, element), at, matcher.words, matcher.verbs);
    if (!group || !takes(element, tokens[group.actors[0]!]!)) return null;
    const slots = new Map(state.slots).set(element.role, group);
    return matchRight(scene, pattern, index + 1, group.to, false, { ...state, slots }, matcher);
  }
  if (element.kind === "slot") {
    for (let next = at, tried = 0; tried <= (loose ? LOOSE : 0) && next < tokens.length; tried++, next++) {
      const group = readSlot(tokensFor(scene, element), next, element, matcher);
      if (group) {
        const slots = new Map(state.slots).set(element.role, group);
        const anchors = element.role === "amount" ? [...state.anchors, group.from] : state.anchors;
        const found = matchRight(scene, pattern, index + 1, group.to, false, { slots, to: group.to, anchors }, matcher);
        if (found) return found;
      }
      if (ends(tokens[next]!, matcher)) break;
    }
    return null;
  }
  const starts = element.kind === "words" ? element.alternatives.map(([first]) => first!) : [];
  const tight = element.kind === "words" && element.tight;
  const reach = tight ? 2 : loose || starts.some((first) => matcher.words.prepositions.has(first)) ? LOOSE : SOFT;
  const roams = reach === LOOSE && !tight;
  for (let next = at, tried = 0; tried <= reach && next < tokens.length; tried++) {
    const after =
      element.kind === "words" ? matchWords(tokens, next, element.alternatives) : isForm(tokens[next], element) ? next + 1 : next;
    if (after > next) {
      const anchors = anchored(state, element, next, matcher);
      const found = matchRight(scene, pattern, index + 1, after, false, { ...state, to: after, anchors }, matcher);
      if (found) return found;
    }
    if (tight) {
      const token = tokens[next];
      const adverb =
        token?.kind === "day" ||
        (token?.kind === "word" && (/ly$/.test(token.low) || token.low === "now" || token.low === "back"));
      if (!adverb) break;
      next++;
      continue;
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

/** The adjectives that end with the one at `at`: "Omani and Qatari pilots". */
function adjectivesBefore(tokens: Scene["tokens"], at: number): readonly number[] {
  const actors = [at];
  for (let first = at; actors.length < 12; first = actors[0]!) {
    const [join, before] = [tokens[first - 1], tokens[first - 2]];
    if (!(join?.low === "and" || isMark(join, ",–-")) || before?.kind !== "actor" || !before.attributive) break;
    actors.unshift(first - 2);
  }
  return actors;
}

/** Matches the elements before the trigger, from the nearest to the farthest. */
function matchLeft(
  scene: Scene,
  pattern: CompiledPattern,
  index: number,
  at: number,
  form: Match["form"],
  state: State,
  matcher: Matcher,
): State | null {
  const { tokens } = scene;
  const element = pattern.elements[index];
  if (!element) return state;
  if (element.kind === "gap") {
    const wanted = pattern.elements[index - 1];
    if (!wanted || (wanted.kind === "slot" && wanted.role !== "amount"))
      return matchLeft(scene, pattern, index - 1, at, form, state, matcher);
    for (let next = at - 1; next >= Math.max(0, at - LOOSE); next--) {
      // "The forum, which X had prepared, ended": what stands between the commas is passed over.
      if (matcher.words.relatives.has(tokens[next]!.low) && isMark(tokens[at - 1], ",")) {
        const comma = matcher.words.prepositions.has(tokens[next - 1]?.low ?? "") ? next - 2 : next - 1;
        if (isMark(tokens[comma], ",")) {
          next = comma;
          continue;
        }
      }
      // "The pact, which was signed": the pronoun stands for the noun.
      const stands = matcher.words.relatives.has(tokens[next]!.low) && matcher.words.auxiliaries.has(tokens[next + 1]?.low ?? "");
      if (!stands && ends(tokens[next]!, matcher)) return null;
      if (wanted.kind === "slot" && tokens[next]!.kind === "amount") {
        const slots = new Map(state.slots).set(wanted.role, { from: next, to: next + 1, actors: [next] });
        const anchors = [...state.anchors, next];
        return matchLeft(scene, pattern, index - 2, next, form, { slots, to: next, anchors }, matcher);
      }
      const fits =
        wanted.kind === "words"
          ? matchWords(tokens, next, wanted.alternatives) > next
          : wanted.kind === "verb" && isForm(tokens[next], wanted);
      const anchors = fits ? anchored(state, wanted, next, matcher) : [];
      if (fits) return matchLeft(scene, pattern, index - 2, next, form, { ...state, to: next, anchors }, matcher);
    }
    return null;
  }
  if (element.kind === "slot" && element.role === "any") {
    const actors: number[] = [];
    for (let next = Math.max(0, at - WIDE); next < Math.min(tokens.length, at + WIDE); next++)
      if (tokensFor(scene, element)[next]!.kind === "actor" && !tokens[next]!.attributive && takes(element, tokens[next]!))
        actors.push(next);
    if (actors.length < 2) return null;
    const slots = new Map(state.slots).set("all", { from: actors[0]!, to: actors.at(-1)! + 1, actors });
    return matchLeft(scene, pattern, index - 1, at, form, { ...state, slots, to: Math.min(state.to, actors[0]!) }, matcher);
  }
  if (element.kind === "slot") {
    if (element.possessive) {
      for (let next = at - 1; next >= Math.max(0, at - 8); next--) {
        const token = tokens[next]!;
        if (token.kind === "actor" && (element.adjective ? token.attributive : token.possessive)) {
          const actors = element.adjective ? adjectivesBefore(tokens, next) : [next];
          const slots = new Map(state.slots).set(element.role, { from: actors[0]!, to: next + 1, actors });
          return matchLeft(scene, pattern, index - 1, actors[0]!, form, { ...state, slots, to: next }, matcher);
        }
        if (
          token.kind === "mark" ||
          (token.kind === "word" && (matcher.words.prepositions.has(token.low) || matcher.words.barriers.has(token.low)))
        )
          return null;
      }
      return null;
    }
    const before = pattern.elements[index - 1];
    if (before?.kind === "words" && anchored({ ...state, anchors: [] }, before, 0, matcher).length === 0)
      return matchGoverned(scene, pattern, index, at, form, state, matcher);
    const group = findSubject(
      tokensFor(scene, element),
      at,
      element.either ? "noun" : form === "infinitive" ? "finite" : form,
      matcher.words,
      matcher.verbs,
    );
    if (!group?.actors.some((actor) => takes(element, tokens[actor]!))) return null;
    const slots = new Map(state.slots);
    slots.set(element.role, group);
    return matchLeft(
      scene,
      pattern,
      index - 1,
      group.from,
      form,
      { ...state, slots, to: Math.min(state.to, group.from) },
      matcher,
    );
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
      const found = matchLeft(scene, pattern, index - 1, start, form, { ...state, to: start, anchors }, matcher);
      if (found) return found;
    }
    const token = tokens[next]!;
    if (token.kind === "actor" && !token.attributive) break;
    if (ends(token, matcher) || isMark(token, ",.")) break;
    if (token.kind === "word" && matcher.words.prepositions.has(token.low)) break;
  }
  return element.kind === "words" && element.optional ? matchLeft(scene, pattern, index - 1, at, form, state, matcher) : null;
}

/** Matches a slot that its preposition governs, and what stands before: "from {A}" left of the trigger. */
function matchGoverned(
  scene: Scene,
  pattern: CompiledPattern,
  index: number,
  at: number,
  form: Match["form"],
  state: State,
  matcher: Matcher,
): State | null {
  const slot = pattern.elements[index] as PatternElement & { kind: "slot" };
  const tokens = tokensFor(scene, slot);
  for (let next = at - 1; next >= Math.max(0, at - LOOSE); next--) {
    const token = tokens[next]!;
    if (ends(token, matcher)) return null;
    if (token.kind !== "actor" || token.attributive || !takes(slot, token)) continue;
    const group = readGroupBack(tokens, next);
    const slots = new Map(state.slots).set(slot.role, group);
    const found = matchLeft(scene, pattern, index - 1, group.from, form, { ...state, slots, to: group.from }, matcher);
    if (found) return found;
  }
  return null;
}

/** Is the participle the end of "an agreement signed …", so that it can be a passive without an auxiliary? */
function followsNoun({ elements, trigger }: CompiledPattern): boolean {
  const [noun, gap] = [elements[trigger - 2], elements[trigger - 1]];
  return gap?.kind === "gap" && (noun?.kind === "words" || noun?.kind === "slot");
}

/** Runs one pattern from the token at `at`, which must fit its trigger. @returns null where it does not match */
export function matchPattern(scene: Scene, pattern: CompiledPattern, at: number, matcher: Matcher): Match | null {
  const trigger = pattern.elements[pattern.trigger]!;
  let form: Match["form"] = "noun";
  let auxiliaries: readonly string[] = [];
  let after = at + 1;
  if (pattern.verb) {
    const found = readVerb(scene.tokens, at, pattern, matcher.words);
    if (!found) return null;
    const passive = pattern.voice === "passive";
    if (found.passive !== passive && !(passive && found.bare && followsNoun(pattern))) return null;
    form = found.form;
    auxiliaries = found.words;
    after = found.to;
  } else if (trigger.kind === "words") {
    after = matchWords(scene.tokens, at, trigger.alternatives);
    if (after === at) return null;
    auxiliaries = readVerbGroup(scene.tokens, after, matcher.words).words;
  }
  const start: State = {
    slots: new Map(),
    to: after,
    anchors: anchored({ slots: new Map(), to: at, anchors: [] }, trigger, at, matcher),
  };
  const right = matchRight(scene, pattern, pattern.trigger + 1, after, false, start, matcher);
  if (!right) return null;
  if (pattern.agent && !right.slots.has(pattern.agent)) {
    const by = { kind: "words", alternatives: [["by"]], optional: false, tight: false } as const;
    const agent = {
      kind: "slot",
      role: pattern.agent,
      kinds: null,
      possessive: false,
      adjective: false,
      either: pattern.agentEither,
      ahead: false,
    } as const;
    const rest = matchRight(scene, { ...pattern, elements: [by, agent] }, 0, after, true, right, matcher);
    if (rest) for (const [role, group] of rest.slots) right.slots.set(role, group);
  }
  const left = matchLeft(scene, pattern, pattern.trigger - 1, at, form, { ...right, to: at }, matcher);
  if (!left) return null;
  const { slots, anchors } = left;
  // Nobody acts on themselves: the one who acts was read again as the one acted on.
  if (slots.has("A") && slots.get("A")!.actors[0] === slots.get("B")?.actors[0]) return null;
  return { pattern, slots, from: Math.min(left.to, at), to: right.to, trigger: at, anchors, auxiliaries, form };
}
