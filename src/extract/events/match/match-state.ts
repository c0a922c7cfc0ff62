import type { CompiledPattern } from "../../../codebook/patterns/compile-pattern.ts";
import type { PatternElement, SlotRole } from "../../../codebook/patterns/event-pattern.ts";
import type { Group } from "./read-group.ts";
import type { Matcher } from "./walk-tokens.ts";

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

/** What a pattern has taken of a sentence so far. */
export interface State {
  readonly slots: Map<SlotRole, Group>;
  /** The end of the match that was reached so far, right or left. */
  readonly to: number;
  readonly anchors: readonly number[];
}

/** Adds where an element of words or a verb stands; prepositions hold nothing together. */
export function anchored(state: State, element: PatternElement, at: number, { words }: Matcher): readonly number[] {
  const light = element.kind === "words" && element.alternatives.some(([first]) => words.prepositions.has(first!));
  return light ? state.anchors : [...state.anchors, at];
}
