/** Fragments of regular expressions as one alternation. @throws {TypeError} where one is empty or no text, for it would match anything */
export function oneOf(list: readonly string[]): string {
  const stray = list.find((fragment) => typeof fragment !== "string" || fragment === "");
  if (stray !== undefined) throw new TypeError(`a fragment is no text: ${JSON.stringify(stray)}`);
  return `(?:${list.join("|")})`;
}

/** One of the fragments, from the start of a word. */
export const atWord = (list: readonly string[], flags = "iu"): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(list)}`, flags);

/** One of the fragments, as whole words. */
export const asWords = (list: readonly string[], flags = "iu"): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(list)}(?![\\p{L}\\p{N}])`, flags);
