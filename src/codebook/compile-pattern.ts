import { expandLists, type PatternElement, PatternError, parsePattern, type SlotRole, type WordLists } from "./event-pattern.ts";
import { type EventWords, formsOfVerb, type VerbForm } from "./event-words.ts";

export type Voice = "active" | "passive";

/** A pattern in one voice, ready to be run: `trigger` is the element from which it is matched to both sides. */
export interface CompiledPattern {
  /** As written in the codebook. */
  readonly source: string;
  readonly voice: Voice;
  readonly elements: readonly PatternElement[];
  readonly trigger: number;
  /** Forms of the trigger's verb, lower case, with the words that must follow ("down" of "sit down"); null where the trigger is words. */
  readonly verb: ReadonlyMap<string, readonly VerbReading[]> | null;
  /** The slot that "by" fills, anywhere behind a passive; null for an active. */
  readonly agent: SlotRole | null;
}

/** One way to read a form: what it can be, and the words that must stand right behind it. */
export interface VerbReading {
  readonly forms: ReadonlySet<VerbForm>;
  readonly rest: readonly string[];
}

function triggerOf(elements: readonly PatternElement[], words: EventWords): number {
  const verb = elements.findIndex(({ kind }) => kind === "verb");
  if (verb >= 0) return verb;
  const noun = elements.findIndex(
    (element) =>
      element.kind === "words" && !element.optional && element.alternatives.every(([first]) => !words.prepositions.has(first!)),
  );
  return noun >= 0 ? noun : elements.findIndex((element) => element.kind === "words" && !element.optional);
}

function formsOf(element: PatternElement, words: EventWords): CompiledPattern["verb"] {
  if (element.kind !== "verb") return null;
  const readings = new Map<string, VerbReading[]>();
  for (const lemma of element.lemmas) {
    const [head, ...rest] = lemma.split(" ");
    for (const [form, forms] of formsOfVerb(head!, words)) readings.set(form, [...(readings.get(form) ?? []), { forms, rest }]);
  }
  for (const list of readings.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return readings;
}

/** The passive of "{A} <verb> object rest": "object <verb> rest", with "by {A}" where the text has it. Null where the pattern has none. */
function passiveOf(elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] | null {
  const [subject, verb, object, ...rest] = elements;
  if (subject?.kind !== "slot" || subject.possessive || verb?.kind !== "verb") return null;
  if (subject.role !== "A" && subject.role !== "all") return null;
  if (!object) return subject.role === "all" ? [verb] : null;
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
export function compilePattern(source: string, words: EventWords, lists: WordLists = {}): readonly CompiledPattern[] {
  const elements = parsePattern(expandLists(source, lists));
  const compile = (list: readonly PatternElement[], voice: Voice, agent: SlotRole | null): CompiledPattern => {
    const trigger = triggerOf(list, words);
    if (trigger < 0) throw new PatternError(`no verb and no noun to begin from in: ${source}`);
    return { source, voice, elements: list, trigger, verb: formsOf(list[trigger]!, words), agent };
  };
  const passive = passiveOf(elements, words);
  const [subject] = elements;
  const agent = subject?.kind === "slot" ? subject.role : null;
  return [compile(elements, "active", null), ...(passive ? [compile(passive, "passive", agent)] : [])];
}
