import { listUnder } from "../../../text/list-under.ts";

/** Words that are no initials, each with itself and with each that follows it. */
function pairsOf(words: readonly string[]): readonly string[] {
  const whole = words.filter((word) => word.length > 1);
  return whole.flatMap((first, at) => whole.slice(at).map((last) => `${first} ${last}`));
}

/** The first and the last word that are no initials; null where there is none. */
function endsOf(words: readonly string[]): string | null {
  const whole = words.filter((word) => word.length > 1);
  return whole.length === 0 ? null : `${whole[0]} ${whole.at(-1)}`;
}

/** Where a name may stand inside another: names by the words at their ends, so that a list of thousands of people is not compared each with each. */
export interface NameIndex<T> {
  /** Enters who is called so; one can be entered again by a fuller name. */
  readonly enter: (words: readonly string[], who: T) => void;
  /** Those of whose names one may be a part of these words, or they of it, in the order in which they came first. */
  readonly near: (words: readonly string[]) => readonly T[];
}

export function indexNames<T>(): NameIndex<T> {
  const order = new Map<T, number>();
  const byPair = new Map<string, T[]>();
  const byEnds = new Map<string, T[]>();
  /** Initials alone may be a part of anything. */
  const loose: T[] = [];
  return {
    enter(words, who) {
      if (!order.has(who)) order.set(who, order.size);
      for (const pair of pairsOf(words)) listUnder(byPair, pair, who);
      const ends = endsOf(words);
      if (ends === null) loose.push(who);
      else listUnder(byEnds, ends, who);
    },
    near(words) {
      const ends = endsOf(words);
      if (ends === null) return [...order.keys()];
      const found = new Set([...loose, ...(byPair.get(ends) ?? []), ...pairsOf(words).flatMap((pair) => byEnds.get(pair) ?? [])]);
      return [...found].sort((a, b) => order.get(a)! - order.get(b)!);
    },
  };
}
