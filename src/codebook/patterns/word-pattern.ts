import { later } from "../../text/later.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import { listUnder } from "../../text/list-under.ts";
import { needsOf } from "./fragment-needs.ts";
import { type Openings, openingsOf } from "./fragment-openings.ts";
import { fragmentMatcher, WORD_END } from "./match-fragment.ts";
import { enterPattern, openingsOf as openingsOfBeginning, type WordStart, type WordStarts, wordStarts } from "./word-starts.ts";

/** Where a pattern stands in a text. */
export interface PatternMatch {
  readonly 0: string;
  readonly index: number;
}

/**
 * One of many fragments of regular expressions at the start of a word: finds what the expression `(?<![\p{L}\p{N}])(?:a|b|…)` finds.
 * Only those fragments are tried that can begin with the letters of the word, and none is compiled before: a text meets a few of some thousands.
 */
export interface WordPattern {
  readonly test: (text: string) => boolean;
  /** The first match; null where none stands in the text. */
  readonly exec: (text: string) => PatternMatch | null;
  /** All matches, none inside another. */
  readonly matchAll: (text: string) => Iterable<PatternMatch>;
}

const START = "(?<![\\p{L}\\p{N}])";

/** The pattern as one expression, for what begins with something that is no word. */
function plainPattern(whole: RegExp): WordPattern {
  const global = new LeanExpression(whole.source, `${whole.flags}g`);
  return { test: (text) => whole.test(text), exec: (text) => whole.exec(text), matchAll: (text) => text.matchAll(global) };
}

interface Index {
  readonly pattern: number;
  /** Fragments by the number of what they can begin with. */
  readonly byOpening: ReadonlyMap<number, readonly number[]>;
  /** Those that any word can begin. */
  readonly any: readonly number[];
}

function indexed(openings: readonly Openings[]): Index {
  const told = openings.map((list) => (typeof list === "string" ? [] : list));
  const { pattern, numberOf } = enterPattern(new Set(told.flat()));
  const byOpening = new Map<number, number[]>();
  told.forEach((list, at) => {
    for (const opening of list) listUnder(byOpening, numberOf.get(opening)!, at);
  });
  return { pattern, byOpening, any: openings.flatMap((list, at) => (typeof list === "string" ? [at] : [])) };
}

/** Two lists of places in one, each place once. */
export const inOrder = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.length === 0 ? b : [...new Set([...a, ...b])].sort((one, other) => one - other);

/**
 * Makes a pattern of fragments.
 * @param wholeWords must the word end where the fragment does?
 * @throws {SyntaxError} where a fragment is no regular expression
 */
export function wordPattern(fragments: readonly string[], wholeWords: boolean, anyCase: boolean): WordPattern {
  const whole = new LeanExpression(`${START}(?:${fragments.join("|")})${wholeWords ? WORD_END : ""}`, anyCase ? "iu" : "u");
  // Laid out when it is first asked: a page needs but some of the patterns.
  const pattern = later(() => layOut(fragments, wholeWords, anyCase, whole));
  return {
    test: (text) => pattern().test(text),
    exec: (text) => pattern().exec(text),
    matchAll: (text) => pattern().matchAll(text),
  };
}

/** Numbers of the openings of which a fragment needs one, by the openings: "of" is needed by hundreds. */
const needed = new Map<string, number>();
function numberOfNeed(openings: readonly string[]): number {
  const key = [...openings].sort().join(" ");
  const number = needed.get(key) ?? enterPattern(new Set(openings)).pattern;
  needed.set(key, number);
  return number;
}

function lacks(met: Uint8Array, needs: readonly number[]): boolean {
  for (let at = 0; at < needs.length; at++) if (met[needs[at]!] === 0) return true;
  return false;
}

function layOut(fragments: readonly string[], wholeWords: boolean, anyCase: boolean, whole: RegExp): WordPattern {
  const openings = fragments.map(openingsOf);
  if (openings.includes("other")) return plainPattern(whole);
  const { pattern: number, byOpening, any } = indexed(openings);
  const matchers = fragments.map((fragment) => fragmentMatcher(fragment, wholeWords ? WORD_END : "", anyCase));
  /** By the number of what a word begins with: the fragments that can begin so, in their order. Where several fit, the first counts. */
  const byBeginning = new Map<number, readonly number[]>();
  const candidates = ({ beginning }: WordStart): readonly number[] => {
    const known = byBeginning.get(beginning);
    if (known) return known;
    let found = any;
    for (const opening of openingsOfBeginning(beginning)) {
      const list = byOpening.get(opening);
      if (list) found = inOrder(found, list);
    }
    byBeginning.set(beginning, found);
    return found;
  };
  const needs = fragments.map((fragment) => needsOf(fragment).map(numberOfNeed));
  const matchAt = (text: string, { met }: WordStarts, start: WordStart): PatternMatch | null => {
    for (const at of candidates(start)) {
      // What the text has not all the words of is not tried: compiling and running it would cost many times the look.
      if (lacks(met, needs[at]!)) continue;
      const words = matchers[at]!(text, start.at);
      if (words !== null) return { 0: words, index: start.at };
    }
    return null;
  };
  // Most patterns have no fragment that any word of the text begins.
  const begins = ({ met }: WordStarts): boolean => any.length > 0 || met[number] !== 0;
  const exec = (text: string): PatternMatch | null => {
    const read = wordStarts(text);
    for (const start of begins(read) ? read.starts : []) {
      const match = matchAt(text, read, start);
      if (match) return match;
    }
    return null;
  };
  return {
    test: (text) => exec(text) !== null,
    exec,
    *matchAll(text) {
      const read = wordStarts(text);
      let from = 0;
      for (const start of begins(read) ? read.starts : []) {
        const match = start.at < from ? null : matchAt(text, read, start);
        if (!match) continue;
        from = start.at + match[0].length;
        yield match;
      }
    },
  };
}
