/** Gives the words of a text that a fragment matches at a place; null where it does not. */
export type FragmentMatcher = (text: string, at: number) => string | null;

/** Of letters, figures, spaces and hyphens of ASCII alone. */
const literal = /^[a-z0-9 -]+$/i;
const wordAhead = /^[\p{L}\p{N}]/u;

/** Plain words are compared, for an expression takes longer to compile than a page takes to compare them. */
function matchWords(words: string, whole: boolean, anyCase: boolean): FragmentMatcher {
  const wanted = anyCase ? words.toLowerCase() : words;
  return (text, at) => {
    const to = at + wanted.length;
    const printed = text.slice(at, to);
    // The long s is an s to an expression without regard to case; the sign of kelvin is a k in lower case.
    const compared = anyCase ? printed.toLowerCase().replaceAll("ſ", "s") : printed;
    if (compared !== wanted) return null;
    return whole && to < text.length && wordAhead.test(String.fromCodePoint(text.codePointAt(to)!)) ? null : printed;
  };
}

/** Makes a matcher of a fragment: as a whole word or as the beginning of one, with or without regard to case. Nothing is compiled before the matcher is asked. */
export function fragmentMatcher(fragment: string, whole: boolean, anyCase: boolean): FragmentMatcher {
  if (literal.test(fragment)) return matchWords(fragment, whole, anyCase);
  let compiled: RegExp | null = null;
  return (text, at) => {
    compiled ??= new RegExp(`(?:${fragment})${whole ? WORD_END : ""}`, anyCase ? "iuy" : "uy");
    compiled.lastIndex = at;
    return compiled.exec(text)?.[0] ?? null;
  };
}

export const WORD_END = "(?![\\p{L}\\p{N}])";
