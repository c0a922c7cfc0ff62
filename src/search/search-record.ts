import type { FoundSentence } from "../store/listed.ts";
import type { Store } from "../store/store.ts";

/** A sentence that has the words, with the places of the words in it. */
export interface Hit extends FoundSentence {
  readonly marks: readonly (readonly [number, number])[];
}

/** What a user types as words and phrases: whatever stands in double quotation marks is one phrase. */
export function readQuery(query: string): readonly string[] {
  const parts = query.split('"');
  return parts
    .flatMap((part, at) => (at % 2 === 1 ? [part.trim()] : part.split(/\s+/)))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Where the words of a query stand in a sentence: whole words, marks on letters and case aside. */
export function marksIn(sentence: string, query: readonly string[]): readonly (readonly [number, number])[] {
  const wanted = new Set(query.flatMap((part) => folded(part).match(/[\p{L}\p{N}]+/gu) ?? []));
  return [...sentence.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => wanted.has(folded(word)))
    .map(({ index, 0: word }) => [index, index + word.length] as const);
}

/** Sentences of the record that have all words of a query, best first. */
export async function searchRecord(store: Store, query: string, limit: number): Promise<readonly Hit[]> {
  const words = readQuery(query);
  const found = await store.searchSentences(words, limit);
  return found.map((sentence) => ({ ...sentence, marks: marksIn(sentence.words, words) }));
}
