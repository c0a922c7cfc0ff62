import type { PatternElement } from "./event-pattern.ts";
import { pluralOf } from "./inflect.ts";

/** Lists of words of which a pattern needs one, by their words; many patterns share one. */
const numbers = new Map<string, number>();
/** By word: the numbers of the lists that it stands in. */
const listsOf = new Map<string, number[]>();

function enterList(words: ReadonlySet<string>): number {
  const key = [...words].sort().join("|");
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const word of words) {
    const lists = listsOf.get(word);
    if (lists) lists.push(number);
    else listsOf.set(word, [number]);
  }
  return number;
}

/** With what an element that must stand in a sentence can begin; null where anything may, or where nothing need stand. */
function beginningsOf(element: PatternElement): ReadonlySet<string> | null {
  if (element.kind === "verb") return element.forms ? new Set(element.forms.keys()) : null;
  if (element.kind !== "words" || element.optional) return null;
  return new Set(element.alternatives.flatMap(([first]) => [first!, pluralOf(first!)]));
}

/** The lists of words that a pattern needs beside its trigger: where a sentence has no word of one of them, it cannot match there. @returns their numbers */
export function neededBeside(elements: readonly PatternElement[], trigger: number): readonly number[] {
  const needed = elements.flatMap((element, at) => {
    const beginnings = at === trigger ? null : beginningsOf(element);
    return beginnings ? [enterList(beginnings)] : [];
  });
  return [...new Set(needed)];
}

/** Which lists the words of a sentence have something of: 1 by their numbers. */
export function listsMet(words: Iterable<string>): Uint8Array {
  const met = new Uint8Array(numbers.size);
  for (const word of words) for (const number of listsOf.get(word) ?? []) met[number] = 1;
  return met;
}
