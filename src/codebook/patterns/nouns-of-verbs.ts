import type { EventWords } from "../events/event-words.ts";
import type { PatternElement } from "./event-pattern.ts";
import { verbForms } from "./inflect.ts";

type Slot = PatternElement & { readonly kind: "slot" };

const gap: PatternElement = { kind: "gap" };
const by: PatternElement = { kind: "words", alternatives: [["by"]], optional: false, tight: false };
const tight = (low: string): PatternElement => ({ kind: "words", alternatives: [[low]], optional: false, tight: true });

/** The nouns of a verb, of "lift" "lifting" and of "impose" "imposition" and "imposing"; what belongs to the verb stays behind its verbal noun ("cutting off"). */
function nounsOf(lemmas: readonly string[], { nounsOfVerbs, irregular }: EventWords): PatternElement {
  const alternatives = lemmas.flatMap((lemma) => {
    const [head, ...rest] = lemma.split(" ");
    const verbal = verbForms(head!, irregular).findLast((form) => form.endsWith("ing") && form.length > head!.length);
    return [...(verbal ? [[verbal, ...rest]] : []), ...(nounsOfVerbs.get(lemma) ?? []).map((noun) => noun.split(" "))];
  });
  return { kind: "words", alternatives, optional: false, tight: false };
}

/** A pattern that a noun of the verb begins, and the element from which it is matched. */
export interface NounPattern {
  readonly elements: readonly PatternElement[];
  readonly trigger: number;
}

/**
 * Of "{A} <impose> sanctions on {B}" what a noun tells: "the imposition of sanctions on {B} by {A}", "the imposition by {A} of …", "{A}'s imposition of …",
 * "{A} announced the imposition of …" and "the imposition of … was announced by {A}". None where nothing is done to anything.
 */
export function nounPatternsOf(elements: readonly PatternElement[], words: EventWords): readonly NounPattern[] {
  const [subject, verb, ...behind] = elements;
  if (subject?.kind !== "slot" || subject.role !== "A" || subject.possessive || subject.ahead || verb?.kind !== "verb") return [];
  const first = behind.find((element) => element.kind !== "gap");
  const governed = first?.kind === "words" && first.alternatives.some(([low]) => words.prepositions.has(low!));
  if (!first || governed || (first.kind === "words" && first.tight) || first.kind === "verb") return [];
  const nouns = nounsOf(verb.lemmas, words);
  const done = [nouns, tight("of"), ...behind];
  const who: Slot = subject;
  const owner: Slot = { ...subject, possessive: true, either: false };
  const tells: PatternElement = { kind: "verb", lemmas: [...words.tellsNouns] };
  return [
    { elements: [...done, gap, by, who], trigger: 0 },
    { elements: [nouns, tight("by"), who, ...done.slice(1)], trigger: 0 },
    { elements: [owner, ...done], trigger: 1 },
    { elements: [who, tells, ...done], trigger: 2 },
    { elements: [...done, gap, tells, gap, by, who], trigger: 0 },
  ];
}
