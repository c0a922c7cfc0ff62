import { listUnder } from "../text/list-under.ts";
import { expandLists, type PatternElement, PatternError, parsePattern, type SlotRole, type WordLists } from "./event-pattern.ts";
import { type EventWords, formsOfVerb, type VerbForm } from "./event-words.ts";

/** `relative` is "an agreement which {A} signed" of the pattern "{A} <sign> [an] agreement". */
export type Voice = "active" | "passive" | "relative";

/** A pattern in one voice, ready to be run: `trigger` is the element from which it is matched to both sides. */
export interface CompiledPattern {
  /** As written in the codebook. */
  readonly source: string;
  readonly voice: Voice;
  readonly elements: readonly PatternElement[];
  readonly trigger: number;
  /** Forms of the trigger's verb, lower case, with the words that must follow ("down" of "sit down"); null where the trigger is words. */
  readonly verb: Readings | null;
  /** The slot that "by" fills, anywhere behind a passive; null for an active. */
  readonly agent: SlotRole | null;
  /** May who acts stand in the possessive ("by Fiji's navy")? */
  readonly agentEither: boolean;
  /** Does it take whoever stands in the sentence with its cue? */
  readonly loose: boolean;
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

type Readings = ReadonlyMap<string, readonly VerbReading[]>;

/** Many patterns share a list of verbs: by their lemmas the readings are made once, and told from others by being the same. */
const readingsOf = new WeakMap<EventWords, Map<string, Readings>>();

function formsOf(element: PatternElement, words: EventWords): Readings | null {
  if (element.kind !== "verb") return null;
  const known = readingsOf.get(words) ?? new Map<string, Readings>();
  readingsOf.set(words, known);
  const lemmas = element.lemmas.join("|");
  const made = known.get(lemmas);
  if (made) return made;
  const readings = new Map<string, VerbReading[]>();
  for (const lemma of element.lemmas) {
    const [head, ...rest] = lemma.split(" ");
    for (const [form, forms] of formsOfVerb(head!, words)) listUnder(readings, form, { forms, rest });
  }
  for (const list of readings.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  known.set(lemmas, readings);
  return readings;
}

const isPreposition = (element: PatternElement, words: EventWords): boolean =>
  element.kind === "words" && element.alternatives.some(([first]) => words.prepositions.has(first!));

/** Cuts what stands behind the verb into the words or amount that are its object and the rest. Null where no such object stands there. */
function objectOf(
  behind: readonly PatternElement[],
  words: EventWords,
): { readonly object: readonly PatternElement[]; readonly rest: readonly PatternElement[] } | null {
  const from = behind.findIndex((element) => element.kind !== "gap" && !(element.kind === "words" && element.optional));
  const first = behind[from];
  if (first?.kind === "slot" && first.role === "amount") return { object: [first], rest: behind.slice(from + 1) };
  if (first?.kind !== "words" || isPreposition(first, words)) return null;
  const end = behind.findIndex((element, at) => at > from && (element.kind !== "words" || isPreposition(element, words)));
  return { object: behind.slice(from, end < 0 ? behind.length : end), rest: end < 0 ? [] : behind.slice(end) };
}

/** The passive of "{A} <verb> object rest": "object <verb> rest", with "by {A}" where the text has it. Null where the pattern has none. */
function passiveOf(elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] | null {
  const [subject, verb, ...behind] = elements;
  // Whoever acts is left open: "<elect> {A}" is "A was elected" as well.
  if (subject?.kind === "verb" && verb?.kind === "slot") return [verb, subject, ...behind];
  if (subject?.kind !== "slot" || subject.possessive || verb?.kind !== "verb") return null;
  if (subject.role !== "A" && subject.role !== "all") return null;
  const [next, ...rest] = behind;
  if (!next) return subject.role === "all" ? [verb] : null;
  // Words that are the object ("an agreement") stand before the verb; a preposition or adverb right after it ("met with") has no passive.
  const noun = objectOf(behind, words);
  if (noun) return [...noun.object, { kind: "gap" }, verb, ...noun.rest];
  if (next.kind === "slot" && next.role !== "place") return [next, verb, ...rest];
  if (next.kind !== "gap") return null;
  const [slot, ...after] = rest;
  return slot?.kind === "slot" && slot.role !== "place" ? [slot, verb, ...after] : [verb, ...behind];
}

/** The relative clause of "{A} <verb> object rest": "object which {A} <verb> rest". Null where the object is no noun. */
function relativeOf(elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] | null {
  const [subject, verb, ...behind] = elements;
  if (subject?.kind !== "slot" || subject.possessive || verb?.kind !== "verb") return null;
  const noun = objectOf(behind, words);
  const which: PatternElement = { kind: "words", alternatives: [["which"], ["that"]], optional: false, tight: false };
  return noun && [...noun.object, { kind: "gap" }, which, subject, verb, ...noun.rest];
}

/** Gives the verbs of a pattern all their forms, for those that are no trigger are sought by them. */
const withForms = (elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] =>
  elements.map((element) =>
    element.kind === "verb"
      ? { ...element, forms: new Set(element.lemmas.flatMap((lemma) => [...formsOfVerb(lemma.split(" ")[0]!, words).keys()])) }
      : element,
  );

/**
 * Makes a pattern of the codebook ready: as it stands, and in the passive and as a relative clause where it has them.
 * @throws {PatternError} where it is not of its shape
 */
export function compilePattern(source: string, words: EventWords, lists: WordLists = {}): readonly CompiledPattern[] {
  const elements = withForms(parsePattern(expandLists(source, lists)), words);
  const compile = (list: readonly PatternElement[], voice: Voice, agent: SlotRole | null): CompiledPattern => {
    const trigger = triggerOf(list, words);
    if (trigger < 0) throw new PatternError(`no verb and no noun to begin from in: ${source}`);
    const agentEither = elements[0]?.kind === "slot" && elements[0].either;
    return { source, voice, elements: list, trigger, verb: formsOf(list[trigger]!, words), agent, agentEither, loose };
  };
  const loose = elements.some((element) => element.kind === "slot" && element.loose !== null);
  // A cue takes its verb in any voice.
  if (loose) return [compile(elements, "active", null)];
  const passive = passiveOf(elements, words);
  const [subject] = elements;
  const agent = subject?.kind === "slot" ? subject.role : null;
  const relative = relativeOf(elements, words);
  return [
    compile(elements, "active", null),
    ...(passive ? [compile(passive, "passive", agent)] : []),
    ...(relative ? [compile(relative, "relative", null)] : []),
  ];
}
