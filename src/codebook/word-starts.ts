import { OPENING } from "./fragment-openings.ts";

/** A place in a text where a word or number begins. */
export interface WordStart {
  readonly at: number;
  /** Numbers of those of its first letter, first two and first three with which some fragment begins. */
  readonly openings: readonly number[];
}

/** Openings of fragments by number, so that each is looked up once a word and not once a word and pattern. */
const numbers = new Map<string, number>();

/** The number of an opening: up to three letters or digits in lower case. */
export function openingNumber(opening: string): number {
  const known = numbers.get(opening) ?? numbers.size;
  numbers.set(opening, known);
  return known;
}

const start = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** A letter as patterns without regard to case see it: the long s and the sign of kelvin are letters of English to them, others have no like among those. */
function plainLetter(code: number): string {
  if (code === 0x17f) return "s";
  if (code === 0x212a) return "k";
  return code < 0x80 ? String.fromCharCode(code).toLowerCase() : "_";
}

function openingsAt(text: string, at: number): readonly number[] {
  const found: number[] = [];
  let opening = "";
  for (let next = at; next < Math.min(text.length, at + OPENING); next++) {
    opening += plainLetter(text.charCodeAt(next));
    const number = numbers.get(opening);
    if (number !== undefined) found.push(number);
  }
  return found;
}

/** Dozens of patterns look at one sentence after the other: the last one's words are kept, as long as no opening comes up that was not known then. */
let last: { readonly text: string; readonly known: number; readonly starts: readonly WordStart[] } = {
  text: "",
  known: 0,
  starts: [],
};

/** Where words and numbers begin, in order. */
export function wordStarts(text: string): readonly WordStart[] {
  if (last.text !== text || last.known !== numbers.size)
    last = {
      text,
      known: numbers.size,
      starts: Array.from(text.matchAll(start), ({ index }) => ({ at: index, openings: openingsAt(text, index) })),
    };
  return last.starts;
}
