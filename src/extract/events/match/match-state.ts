import type { CompiledPattern } from "../../../codebook/patterns/compile-pattern.ts";
import type { PatternElement, SlotRole } from "../../../codebook/patterns/event-pattern.ts";
import { oncePer } from "../../../text/once-per.ts";
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

type Alternatives = readonly (readonly string[])[];

/** So many alternatives are looked at sooner than it is looked up what they are. */
const FEW = 3;
const hasPreposition = (alternatives: Alternatives, { prepositions }: Matcher["words"]): boolean =>
  alternatives.some(([first]) => prepositions.has(first!));
const knownPrepositions = oncePer((words: Matcher["words"]) =>
  oncePer((alternatives: Alternatives) => hasPreposition(alternatives, words)),
);

/** Is one of the alternatives a preposition, or does it begin with one? A list of nouns has hundreds, and is asked about at every word. */
export const canBePreposition = (alternatives: Alternatives, words: Matcher["words"]): boolean =>
  alternatives.length > FEW ? knownPrepositions(words)(alternatives) : hasPreposition(alternatives, words);

/** Adds where an element of words or a verb stands; prepositions hold nothing together. */
export function anchored(state: State, element: PatternElement, at: number, { words }: Matcher): readonly number[] {
  const light = element.kind === "words" && canBePreposition(element.alternatives, words);
  return light ? state.anchors : [...state.anchors, at];
}
