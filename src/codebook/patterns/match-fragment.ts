import { later } from "../../text/later.ts";
import { LeanExpression } from "../../text/lean-expression.ts";

/** Gives the words of a text that a fragment matches at a place; null where it does not. */
export type FragmentMatcher = (text: string, at: number) => string | null;

/** The end of a word, and of a text. */
export const WORD_END = "(?![\\p{L}\\p{N}])";
export const TEXT_END = "$";

/** Of letters, figures, spaces and hyphens of ASCII alone. */
const literal = /^[a-z0-9 -]+$/i;
const wordAhead = /^[\p{L}\p{N}]/u;

const SMALL = 0x20;
/** By code: what an expression without regard to case also takes for the letter. The long s is an s to it, the sign of kelvin a k. */
const alike: ReadonlyMap<number, number> = new Map([
  [0x17f, "s".charCodeAt(0)],
  [0x212a, "k".charCodeAt(0)],
]);

/** Is a character of a text the letter or sign that is wanted, given in lower case? */
const isAlike = (code: number, wanted: number): boolean =>
  code === wanted || (code >= 0x41 && code <= 0x5a ? code + SMALL === wanted : code > 0x7f && alike.get(code) === wanted);

/** What may stand behind plain words for them to be compared. */
const plainEnds: ReadonlySet<string> = new Set(["", WORD_END, TEXT_END]);

/** Plain words are compared, for an expression takes longer to compile than a page takes to compare them. */
function matchWords(words: string, behind: string, anyCase: boolean): FragmentMatcher {
  const wanted = anyCase ? words.toLowerCase() : words;
  return (text, at) => {
    const to = at + wanted.length;
    if (behind === TEXT_END && to !== text.length) return null;
    for (let next = 0; next < wanted.length; next++) {
      const code = text.charCodeAt(at + next);
      const letter = wanted.charCodeAt(next);
      if (code !== letter && !(anyCase && isAlike(code, letter))) return null;
    }
    if (behind === WORD_END && to < text.length && wordAhead.test(String.fromCodePoint(text.codePointAt(to)!))) return null;
    return text.slice(at, to);
  };
}

/** Makes a matcher of a fragment and the expression `behind` it, with or without regard to case. Nothing is compiled before the matcher is asked. */
export function fragmentMatcher(fragment: string, behind: string, anyCase: boolean): FragmentMatcher {
  if (literal.test(fragment) && plainEnds.has(behind)) return matchWords(fragment, behind, anyCase);
  const expression = later(() => new LeanExpression(`(?:${fragment})${behind}`, anyCase ? "iuy" : "uy"));
  return (text, at) => {
    const compiled = expression();
    compiled.lastIndex = at;
    return compiled.exec(text)?.[0] ?? null;
  };
}
