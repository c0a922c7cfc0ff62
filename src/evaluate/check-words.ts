import { decodeHTML } from "entities";
import { rawStretches } from "../model/raw-bytes.ts";
import type { Source } from "../model/source.ts";
import { decode } from "../text/decoding.ts";

export interface CheckedWords {
  readonly words: number;
  /** Words whose bytes do not give their letters. */
  readonly wrong: readonly { readonly start: number; readonly word: string; readonly raw: string }[];
}

const unspaced = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{Script=${script}}`)
  .join("");
/** What stands between spaces; in scripts that are written without them each sign is a word of its own. */
const wordPattern = new RegExp(`[${unspaced}]\\p{M}*|[^\\s${unspaced}]+`, "gu");

/** Leads every word of a canonical text back to its raw bytes and reads it there again: letters as they stand, and what markup writes as an entity. */
export function checkWords(source: Source, bytes: Uint8Array): CheckedWords {
  const wrong: { start: number; word: string; raw: string }[] = [];
  let words = 0;
  for (const { 0: word, index } of source.text.matchAll(wordPattern)) {
    words++;
    const stretches = rawStretches(source, bytes, { start: index, end: index + word.length });
    const raw = stretches.map(({ byteStart, byteEnd, exact }) => {
      const letters = decode(bytes.subarray(byteStart, byteEnd), source.encoding);
      return exact ? letters : decodeHTML(letters);
    });
    // What a feed carries is escaped twice.
    const again = source.format === "feed" ? stretches.map(({ exact }, at) => (exact ? raw[at]! : decodeHTML(raw[at]!))) : raw;
    if (raw.join("") !== word && again.join("") !== word) wrong.push({ start: index, word, raw: raw.join("") });
  }
  return { words, wrong };
}
