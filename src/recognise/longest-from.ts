import { oncePer } from "../text/once-per.ts";

/** Phrases by their first word: how many words the longest of them has. */
type Openings = ReadonlyMap<string, number>;
type Phrases = Pick<ReadonlyMap<string, unknown>, "keys">;

/** Lists are the data folder's own and stay as long as it, so each is laid out once. */
const openingsOf = oncePer((list: Phrases): Openings => {
  const found = new Map<string, number>();
  for (const phrase of list.keys()) {
    const words = phrase.split(" ");
    found.set(words[0]!, Math.max(found.get(words[0]!) ?? 0, words.length));
  }
  return found;
});

/**
 * How many words the longest phrase of a list has that begins with `first`; 0 where none does.
 * Most words of a text begin no phrase, and are told from the others by this one look.
 */
export const longestFrom = (list: Phrases, first: string): number => openingsOf(list).get(first) ?? 0;

/** The first word of a token whose hyphens are read as spaces. */
export function firstWord(low: string): string {
  for (let at = 0; at < low.length; at++) {
    const code = low.charCodeAt(at);
    // A space and the three hyphens.
    if (code === 0x20 || code === 0x2d || code === 0x2010 || code === 0x2011) return low.slice(0, at);
  }
  return low;
}
