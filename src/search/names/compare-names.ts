/** How two names that are not the same may still mean one person. */
export type Likeness = "spelt" | "reordered" | "shortened" | "initials";

/**
 * A word of a name without what transliterations write now so, now so: Nazarbayev and Nazarbaev, Hussein and Husain, Jokhar and Jochar.
 * Short words are left alone: Li and Lu, Yi and Ye are different names.
 */
function skeleton(word: string): string {
  if (word.length < 4) return word;
  return word
    .replaceAll("x", "ks")
    .replaceAll("ph", "f")
    .replace(/[kqc]h?/g, "k")
    .replace(/(?<=[bdgtszr])h/g, "")
    .replaceAll("w", "v")
    .replace(/[eiyj]+/g, "i")
    .replace(/[ou]+/g, "u")
    .replace(/ai/g, "i")
    .replace(/(.)\1+/g, "$1");
}

const isInitial = (word: string): boolean => word.length === 1;
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/** Do the words of `short` stand in `long` in their order, first word first? */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** Equal but for words that one of them gives by their first letter alone, the last word being whole and equal. */
function isInitialled(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.at(-1) !== b.at(-1) || isInitial(a.at(-1)!)) return false;
  return a.every((word, at) => word === b[at] || ((isInitial(word) || isInitial(b[at]!)) && word[0] === b[at]![0]));
}

/**
 * Holds two full names against each other, word by word.
 * @param a words of a folded name; a single word is no full name and like nothing
 * @returns null where they are equal or have no likeness that would let them mean one person
 */
export function compareNames(a: readonly string[], b: readonly string[]): Likeness | null {
  if (a.length < 2 || b.length < 2 || isSame(a, b)) return null;
  if (isSame(a.map(skeleton), b.map(skeleton))) return "spelt";
  if (isSame(a.toSorted(), b.toSorted())) return "reordered";
  if (isInitialled(a, b)) return "initials";
  if (a.length === b.length) return null;
  const [short, long] = (a.length < b.length ? [a, b] : [b, a]).map((words) => words.map(skeleton)) as [string[], string[]];
  return isPartOf(short, long) ? "shortened" : null;
}

/** Keys of which two names with a likeness share at least one, initials aside. */
export function nameKeys(words: readonly string[]): readonly string[] {
  const bare = words.map(skeleton);
  return [
    ...new Set(
      bare.flatMap((one, at) => bare.slice(at + 1).map((other) => (one < other ? `${one} ${other}` : `${other} ${one}`))),
    ),
  ];
}

/** What a name with initials shares with the name that spells them out. */
export const initialKey = (words: readonly string[]): string => `${words[0]![0]} ${words.at(-1)}`;

export const hasInitials = (words: readonly string[]): boolean => words.some(isInitial);
