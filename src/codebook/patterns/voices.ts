import type { EventWords } from "../events/event-words.ts";
import type { PatternElement } from "./event-pattern.ts";

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
export function passiveOf(elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] | null {
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
export function relativeOf(elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] | null {
  const [subject, verb, ...behind] = elements;
  if (subject?.kind !== "slot" || subject.possessive || verb?.kind !== "verb") return null;
  const noun = objectOf(behind, words);
  const which: PatternElement = { kind: "words", alternatives: [["which"], ["that"]], optional: false, tight: false };
  return noun && [...noun.object, { kind: "gap" }, which, subject, verb, ...noun.rest];
}

/** "the letter {A} sent to {B}" of "{A} <send> letter to {B}": a relative clause without its pronoun. Null where nobody stands behind the verb, by whom it is told from others. */
export function contactOf(elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] | null {
  const [subject, verb, ...behind] = elements;
  if (!isSlot(subject) || (subject.role !== "A" && subject.role !== "all") || verb?.kind !== "verb") return null;
  const noun = objectOf(behind, words);
  return noun && isSlot(noun.rest.at(-1)) ? [...noun.object, subject, verb, ...noun.rest] : null;
}

const word = (...alternatives: readonly string[]): PatternElement => ({
  kind: "words",
  alternatives: alternatives.map((one) => [one]),
  optional: false,
  tight: false,
});

const isSlot = (element: PatternElement | undefined): element is PatternElement & { kind: "slot" } =>
  element?.kind === "slot" && !element.possessive && !element.ahead && element.loose === null;

/** "a message to {B} was sent" of "{A} <send> message to {B}": what belongs to the object stands beside it. Null where nothing does. */
export function passiveWithRest(elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] | null {
  const [subject, verb, ...behind] = elements;
  if (!isSlot(subject) || verb?.kind !== "verb" || (subject.role !== "A" && subject.role !== "all")) return null;
  const noun = objectOf(behind, words);
  return noun && isSlot(noun.rest.at(-1)) ? [...noun.object, ...noun.rest, { kind: "gap" }, verb] : null;
}

/** "received was {B}" of "{A} <receive> {B}", "signed were agreements" of "{A} <sign> agreement". Null where the pattern has no such object. */
export function invertedOf(elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] | null {
  const [subject, verb, ...behind] = elements;
  if (!isSlot(subject) || verb?.kind !== "verb" || (subject.role !== "A" && subject.role !== "all")) return null;
  const copula = word("was", "were", "is", "are", "been");
  const noun = objectOf(behind, words);
  if (noun) return [verb, { kind: "gap" }, copula, ...noun.object, ...noun.rest];
  const [object, ...rest] = behind;
  return isSlot(object) && object.role === "B" && rest.length === 0 ? [verb, { kind: "gap" }, copula, object] : null;
}

/** "{B}, whom {A} <receive>" of "{A} <receive> {B}", "{B}, with whom {A} <hold> talks" of "{A} <hold> talks with {B}". Null where the pattern has no such side. */
export function whomOf(elements: readonly PatternElement[], words: EventWords): readonly PatternElement[] | null {
  const [subject, second, ...behind] = elements;
  // "with {B}" alone tells who else takes part.
  if (elements.length === 2 && subject?.kind === "words" && isPreposition(subject, words) && isSlot(second))
    return second.role === "B" ? [second, subject, word("whom", "which")] : null;
  // "Name, whom he handed a letter from {A}": whoever acts is left open.
  if (subject?.kind === "verb") {
    const at = elements.findIndex((element) => isSlot(element) && element.role === "B");
    const lead = elements[at - 1];
    const governed = lead?.kind === "words" && !lead.optional && isPreposition(lead, words);
    if (at < 1 || !(at === 1 || governed) || elements.filter(isSlot).length !== 2) return null;
    const rest = elements.filter((_, index) => index !== at && !(governed && index === at - 1));
    return [elements[at]!, ...(governed ? [lead] : []), word("whom"), { kind: "gap" }, ...rest];
  }
  if (!isSlot(subject) || subject.role !== "A" || !second) return null;
  const whom = word("whom");
  const [object, ...rest] = behind;
  if (second.kind === "verb" && isSlot(object) && object.role === "B" && !rest.some(isSlot))
    return [object, whom, subject, second, ...rest];
  const at = elements.findLastIndex((element) => isSlot(element) && element.role === "B");
  const before = elements[at - 1];
  if (at < 2 || before?.kind !== "words" || before.optional || !isPreposition(before, words)) return null;
  return [elements[at]!, before, word("whom", "which"), subject, ...elements.slice(1, at - 1), ...elements.slice(at + 1)];
}

/**
 * "to {host} {A} flew" and "to {host} flew {A}" of "{A} <fly> to {host}": the last phrase opens the sentence, and who acts stands before the verb or behind it.
 * None where the pattern does not end in a preposition and a slot.
 */
export function frontedOf(elements: readonly PatternElement[], words: EventWords): readonly (readonly PatternElement[])[] {
  const [subject, verb, ...behind] = elements;
  const [lead, slot] = behind.slice(-2);
  if (!isSlot(subject) || (subject.role !== "A" && subject.role !== "all") || verb?.kind !== "verb" || !isSlot(slot)) return [];
  if (lead?.kind !== "words" || lead.optional || !isPreposition(lead, words)) return [];
  const middle = behind.slice(0, -2);
  while (middle.at(-1)?.kind === "gap") middle.pop();
  const front: readonly PatternElement[] = [{ ...lead, tight: false }, slot, { kind: "gap" }];
  const straight = [...front, subject, verb, ...middle];
  return middle.length === 0 ? [straight, [...front, verb, subject]] : [straight];
}
