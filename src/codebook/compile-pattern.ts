import { type PatternElement, PatternError, parsePattern } from "./event-pattern.ts";
import { type EventWords, formsOfVerb, type VerbForm } from "./event-words.ts";

export type Voice = "active" | "passive";

/** A pattern in one voice, ready to be run: `trigger` is the element from which it is matched to both sides. */
export interface CompiledPattern {
  /** As written in the codebook. */
  readonly source: string;
  readonly voice: Voice;
  readonly elements: readonly PatternElement[];
  readonly trigger: number;
  /** Forms of the trigger's verb, lower case; null where the trigger is words. */
  readonly verb: ReadonlyMap<string, ReadonlySet<VerbForm>> | null;
  /** May "by" and who acts follow anywhere behind (of a passive)? */
  readonly agent: boolean;
}

function triggerOf(elements: readonly PatternElement[], words: EventWords): number {
  const verb = elements.findIndex(({ kind }) => kind === "verb");
  if (verb >= 0) return verb;
  return elements.findIndex(
    (element) =>
      element.kind === "words" && !element.optional && element.alternatives.every(([first]) => !words.prepositions.has(first!)),
  );
}

function formsOf(element: PatternElement, words: EventWords): CompiledPattern["verb"] {
  if (element.kind !== "verb") return null;
  const forms = new Map<string, Set<VerbForm>>();
  for (const lemma of element.lemmas)
    for (const [form, as] of formsOfVerb(lemma, words)) forms.set(form, new Set([...(forms.get(form) ?? []), ...as]));
  return forms;
}

/** The passive of "{A} <verb> object rest": "object <verb> rest", with "by {A}" where the text has it. Null where the pattern has none. */
function passiveOf(elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] | null {
  const [subject, verb, object, ...rest] = elements;
  if (subject?.kind !== "slot" || subject.possessive || verb?.kind !== "verb" || !object) return null;
  if (subject.role !== "A" && subject.role !== "all") return null;
  if (object.kind === "slot" && object.role !== "place") return [object, verb, ...rest];
  if (object.kind === "gap") return [verb, object, ...rest];
  // Words that are the object ("an agreement") stand before the verb; a preposition or adverb right after it ("met with") has no passive.
  if (object.kind === "words" && !object.alternatives.some(([first]) => words.prepositions.has(first!))) {
    const nouns: PatternElement[] = [];
    const after: PatternElement[] = [];
    for (const element of [object, ...rest])
      if (
        after.length === 0 &&
        element.kind === "words" &&
        !element.alternatives.some(([first]) => words.prepositions.has(first!))
      )
        nouns.push(element);
      else after.push(element);
    return [...nouns, { kind: "gap" }, verb, ...after];
  }
  return null;
}

/**
 * Makes a pattern of the codebook ready: as it stands, and in the passive where it has one.
 * @throws {PatternError} where it is not of its shape
 */
export function compilePattern(source: string, words: EventWords): readonly CompiledPattern[] {
  const elements = parsePattern(source);
  const compile = (list: readonly PatternElement[], voice: Voice, agent: boolean): CompiledPattern => {
    const trigger = triggerOf(list, words);
    if (trigger < 0) throw new PatternError(`no verb and no noun to begin from in: ${source}`);
    return { source, voice, elements: list, trigger, verb: formsOf(list[trigger]!, words), agent };
  };
  const passive = passiveOf(elements, words);
  return [compile(elements, "active", false), ...(passive ? [compile(passive, "passive", true)] : [])];
}
