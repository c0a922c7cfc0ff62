import { OPENING } from "./fragment-openings.ts";

/** A place in a text where a word or number begins. */
export interface WordStart {
  readonly at: number;
  /** Its first letter, first two and first three in lower case; a letter without its like among those of English reads "_". */
  readonly openings: readonly string[];
}

const start = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** A letter as patterns without regard to case see it: the long s and the sign of kelvin are letters of English to them. */
function plainLetter(code: number): string {
  if (code === 0x17f) return "s";
  if (code === 0x212a) return "k";
  return code < 0x80 ? String.fromCharCode(code).toLowerCase() : "_";
}

function openingsAt(text: string, at: number): readonly string[] {
  const found: string[] = [];
  let opening = "";
  for (let length = 0; length < OPENING; length++) {
    if (at + length < text.length) opening += plainLetter(text.charCodeAt(at + length));
    found.push(opening);
  }
  return found;
}

/** Dozens of patterns look at one sentence after the other: the last one's words are kept. */
let last: { readonly text: string; readonly starts: readonly WordStart[] } = { text: "", starts: [] };

/** Where words and numbers begin, in order. */
export function wordStarts(text: string): readonly WordStart[] {
  if (last.text !== text)
    last = { text, starts: Array.from(text.matchAll(start), ({ index }) => ({ at: index, openings: openingsAt(text, index) })) };
  return last.starts;
}
