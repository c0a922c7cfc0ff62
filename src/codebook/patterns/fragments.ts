import { type WordPattern, wordPattern } from "./word-pattern.ts";

function checked(list: readonly string[]): readonly string[] {
  const stray = list.find((fragment) => typeof fragment !== "string" || fragment === "");
  if (stray !== undefined) throw new TypeError(`a fragment is no text: ${JSON.stringify(stray)}`);
  return list;
}

/** Fragments of regular expressions as one alternation. @throws {TypeError} where one is empty or no text, for it would match anything */
export const oneOf = (list: readonly string[]): string => `(?:${checked(list).join("|")})`;

/** One of the fragments, from the start of a word. @throws {TypeError} and {SyntaxError} where one is no regular expression */
export const atWord = (list: readonly string[], flags: "iu" | "u" = "iu"): WordPattern =>
  wordPattern(checked(list), false, flags === "iu");

/** One of the fragments, as whole words. @throws as `atWord` */
export const asWords = (list: readonly string[], flags: "iu" | "u" = "iu"): WordPattern =>
  wordPattern(checked(list), true, flags === "iu");

/** Fragments with the words that their names in braces stand for ("{team} led by"); a name that stands for none stays as it is. */
export const filledIn = (fragments: readonly string[], filled: Readonly<Record<string, string>>): readonly string[] =>
  fragments.map((fragment) => fragment.replace(/\{([a-z-]+)\}/g, (whole, name: string) => filled[name] ?? whole));
