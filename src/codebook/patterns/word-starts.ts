import { OPENING } from "./fragment-openings.ts";

/** A place in a text where a word or number begins that some fragment may begin with. */
export interface WordStart {
  readonly at: number;
  /** The number of what it begins with: words that begin alike have one, which is never given to others. */
  readonly beginning: number;
}

/** A text as patterns see it. */
export interface WordStarts {
  readonly starts: readonly WordStart[];
  /** By the number of a pattern, or of a list of openings: 1 where a word begins as one of its fragments does. */
  readonly met: Uint8Array;
}

const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz";
const BASE = SIGNS.length + 1;
/** By code: the sign as a digit above 0; 0 for what is no letter or digit of English. Patterns without regard to case take capitals, the long s and the sign of kelvin for letters too. */
const digits = new Uint8Array(0x2200);
for (const [at, sign] of [...SIGNS].entries())
  for (const code of [sign.charCodeAt(0), sign.toUpperCase().charCodeAt(0)]) digits[code] = at + 1;
digits[0x17f] = digits["s".charCodeAt(0)]!;
digits[0x212a] = digits["k".charCodeAt(0)]!;

/** The numbers of openings in use, by their signs as digits. */
const numbers = new Uint16Array(BASE ** OPENING);
/** By the number of an opening: the patterns with a fragment that begins so. */
const askedBy: number[][] = [[]];
let patterns = 0;

/** What a digit at each place of an opening counts. */
const POWERS = Array.from({ length: OPENING }, (_, at) => BASE ** (OPENING - 1 - at));

const codeOf = (opening: string): number =>
  [...opening.padEnd(OPENING, " ")].reduce((code, sign) => code * BASE + digits[sign.charCodeAt(0)]!, 0);

/** Enters a pattern by what its fragments can begin with. @returns its number, and the numbers of the openings */
export function enterPattern(openings: Iterable<string>): {
  readonly pattern: number;
  readonly numberOf: ReadonlyMap<string, number>;
} {
  const pattern = patterns++;
  const numberOf = new Map<string, number>();
  for (const opening of openings) {
    const code = codeOf(opening);
    if (numbers[code] === 0) {
      numbers[code] = askedBy.length;
      askedBy.push([]);
    }
    numberOf.set(opening, numbers[code]!);
    askedBy[numbers[code]!]!.push(pattern);
  }
  entered = true;
  return { pattern, numberOf };
}

/** By the number of what a word begins with: the numbers of its first letter, its first two and its first three, as far as some fragment begins with them. */
const beginnings: (readonly number[])[] = [[]];
/** By the first signs of a word as digits: the number of what it begins with; 0 before one that begins so was met. */
const numberAt = new Uint32Array(BASE ** OPENING);
/** Was a pattern entered since, so that the same words may have more openings? */
let entered = false;

/** The numbers of the openings that a word has, by the number of what it begins with. */
export const openingsOf = (beginning: number): readonly number[] => beginnings[beginning]!;

/** The number of what the word at `from` begins with. */
function beginningAt(text: string, from: number): number {
  const codes: number[] = [];
  let code = 0;
  for (let length = 1; length <= OPENING; length++) {
    const digit = digits[text.charCodeAt(from + length - 1)] ?? 0;
    if (digit === 0) break;
    code += digit * POWERS[length - 1]!;
    codes.push(code);
  }
  if (numberAt[code] === 0) {
    numberAt[code] = beginnings.length;
    beginnings.push(codes.flatMap((one) => numbers[one] || []));
  }
  return numberAt[code]!;
}

const isWord = /^[\p{L}\p{N}]/u;

/** Does a text begin with a letter or digit? */
export const beginsWithWord = (text: string): boolean => isWord.test(text.slice(0, 2));

/** The letters and digits of English with which a text begins, in lower case and as many as an opening has. */
export function openingSigns(text: string): string {
  let signs = "";
  for (let at = 0; at < OPENING; at++) {
    const digit = digits[text.charCodeAt(at)] ?? 0;
    if (digit === 0) break;
    signs += SIGNS[digit - 1]!;
  }
  return signs;
}

function readText(text: string): WordStarts {
  if (entered) numberAt.fill(0);
  entered = false;
  const starts: WordStart[] = [];
  const patternsMet = new Uint8Array(patterns);
  const read = new Set<number>();
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    const plain = code < 0x80;
    const word = plain ? digits[code] !== 0 : isWord.test(String.fromCodePoint(code));
    if (word && !inWord) {
      const beginning = beginningAt(text, at);
      starts.push({ at, beginning });
      read.add(beginning);
    }
    inWord = word;
    if (code > 0xffff) at++;
  }
  for (const beginning of read)
    for (const number of beginnings[beginning]!) for (const pattern of askedBy[number]!) patternsMet[pattern] = 1;
  return { starts, met: patternsMet };
}

/** Dozens of patterns look at each sentence, stage after stage: what a long page gives is kept whole, by so many bytes. */
const KEPT = 20_000_000;
const kept = new Map<string, WordStarts>();
let bytes = 0;
const sizeOf = (text: string, { met }: WordStarts): number => text.length + met.length;

/** Where words and numbers begin in a text, in order, and which patterns they may begin. */
export function wordStarts(text: string): WordStarts {
  const known = kept.get(text);
  if (known?.met.length === patterns) return known;
  const read = readText(text);
  bytes += sizeOf(text, read) - (known ? sizeOf(text, known) : 0);
  kept.set(text, read);
  for (const [oldest, its] of kept) {
    if (bytes <= KEPT) break;
    kept.delete(oldest);
    bytes -= sizeOf(oldest, its);
  }
  return read;
}
