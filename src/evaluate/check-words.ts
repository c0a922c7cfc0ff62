import { decodeHTML } from "entities";
import { rawStretches } from "../model/raw-bytes.ts";
import type { Source } from "../model/source.ts";

export interface CheckedWords {
  readonly words: number;
  /** Words whose bytes do not give their letters. */
  readonly wrong: readonly { readonly start: number; readonly word: string; readonly raw: string }[];
}

/** Leads every word of a canonical text back to its raw bytes and reads it there again: letters as they stand, and what markup writes as an entity. */
export function checkWords(source: Source, bytes: Uint8Array): CheckedWords {
  const decoder = new TextDecoder(source.encoding, { ignoreBOM: true });
  const wrong: { start: number; word: string; raw: string }[] = [];
  let words = 0;
  for (const { 0: word, index } of source.text.matchAll(/\S+/g)) {
    words++;
    const stretches = rawStretches(source, bytes, { start: index, end: index + word.length });
    const raw = stretches.map(({ byteStart, byteEnd, exact }) => {
      const letters = decoder.decode(bytes.subarray(byteStart, byteEnd));
      return exact ? letters : decodeHTML(letters);
    });
    if (raw.join("") !== word) wrong.push({ start: index, word, raw: raw.join("") });
  }
  return { words, wrong };
}
