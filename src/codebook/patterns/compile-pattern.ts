import type { EventWords } from "../events/event-words.ts";
import { expandLists, type PatternElement, PatternError, parsePattern, type SlotRole, type WordLists } from "./event-pattern.ts";
import { neededBeside } from "./needed-words.ts";
import { nounPatternsOf } from "./nouns-of-verbs.ts";
import { type Readings, readingsOf } from "./verb-readings.ts";
import { contactOf, frontedOf, invertedOf, passiveOf, passiveWithRest, relativeOf, whomOf } from "./voices.ts";

/**
 * Of the pattern "{A} <sign> [an] agreement with {B}": `relative` is "an agreement which {A} signed" or "an agreement {A} signed with {B}", `whom` is "{B}, with whom {A} signed an agreement", `inverted` is
 * "signed was an agreement", `fronted` is "with {B} {A} signed an agreement", `noun` is "the signing of an agreement with {B} by {A}", and `passive` also "an agreement with {B} was signed".
 */
export type Voice = "active" | "passive" | "relative" | "whom" | "inverted" | "fronted" | "noun";

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
  /** Numbers of the lists of words (`needed-words.ts`) of each of which a sentence must have one. */
  readonly needs: readonly number[];
}

/** Pronouns of relative clauses, from which no pattern is begun. */
const pronouns: ReadonlySet<string> = new Set(["whom", "which", "that"]);

function triggerOf(elements: readonly PatternElement[], words: EventWords): number {
  const verb = elements.findIndex(({ kind }) => kind === "verb");
  if (verb >= 0) return verb;
  const noun = elements.findIndex(
    (element) =>
      element.kind === "words" &&
      !element.optional &&
      element.alternatives.every(([first]) => !words.prepositions.has(first!) && !pronouns.has(first!)),
  );
  return noun >= 0 ? noun : elements.findIndex((element) => element.kind === "words" && !element.optional);
}

/** Gives the verbs of a pattern all their forms, for those that are no trigger are sought by them. */
const withForms = (elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] =>
  elements.map((element) => (element.kind === "verb" ? { ...element, forms: readingsOf(element.lemmas, words) } : element));

/**
 * Makes a pattern of the codebook ready: as it stands, in the other voices that it has, and where `asNouns` says so by the nouns of its verb.
 * @throws {PatternError} where it is not of its shape
 */
export function compilePattern(
  source: string,
  words: EventWords,
  lists: WordLists = {},
  asNouns = false,
): readonly CompiledPattern[] {
  const elements = withForms(parsePattern(expandLists(source, lists)), words);
  const compile = (list: readonly PatternElement[], voice: Voice, agent: SlotRole | null, from?: number): CompiledPattern => {
    const trigger = from ?? triggerOf(list, words);
    if (trigger < 0) throw new PatternError(`no verb and no noun to begin from in: ${source}`);
    const agentEither = elements[0]?.kind === "slot" && elements[0].either;
    const first = list[trigger]!;
    const verb = first.kind === "verb" ? readingsOf(first.lemmas, words) : null;
    return { source, voice, elements: list, trigger, verb, agent, agentEither, loose, needs: neededBeside(list, trigger) };
  };
  const loose = elements.some((element) => element.kind === "slot" && element.loose !== null);
  // A cue takes its verb in any voice.
  if (loose) return [compile(elements, "active", null)];
  const passive = passiveOf(elements, words);
  const [subject] = elements;
  const agent = subject?.kind === "slot" ? subject.role : null;
  const made = (list: readonly PatternElement[] | null, voice: Voice, by: SlotRole | null): readonly CompiledPattern[] =>
    list ? [compile(list, voice, by)] : [];
  return [
    compile(elements, "active", null),
    ...made(passive, "passive", agent),
    ...made(passive && passiveWithRest(elements, words), "passive", agent),
    ...made(relativeOf(elements, words), "relative", null),
    ...made(contactOf(elements, words), "relative", null),
    ...made(whomOf(elements, words), "whom", null),
    ...made(invertedOf(elements, words), "inverted", agent),
    ...frontedOf(elements, words).map((list) => compile(list, "fronted", null)),
    ...(asNouns ? nounPatternsOf(elements, words) : []).map((one) =>
      compile(withForms(one.elements, words), "noun", null, one.trigger),
    ),
  ];
}
