import type { Run } from "./tokens.ts";

/** Longest phrase that is looked for, in words. */
const LONGEST = 14;

/** A run of words that recurs in enough texts. */
export interface Phrase {
  readonly forms: readonly string[];
  /** Where it stands: the number of the run and of its first word in it. */
  readonly places: readonly (readonly [run: number, first: number])[];
  readonly texts: number;
}

/** A run with the text that it stands in. */
export interface PlacedRun {
  readonly text: string;
  readonly run: Run;
}

export interface Counted {
  /** By forms, joined by a space. */
  readonly phrases: ReadonlyMap<string, Phrase>;
  /** How often each single word stands anywhere, and how many words there are. */
  readonly words: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * Counts phrases of two words and more, length by length: a phrase can recur in `least` texts only where both phrases of one word less do (Agrawal 1994),
 * so that the search ends where the language stops repeating itself.
 * @param runs all of one text next to each other
 */
export function countPhrases(runs: readonly PlacedRun[], least: number): Counted {
  const words = new Map<string, number>();
  let total = 0;
  for (const { run } of runs)
    for (const { form } of run) {
      words.set(form, (words.get(form) ?? 0) + 1);
      total++;
    }
  const phrases = new Map<string, Phrase>();
  let open: ((run: number, first: number) => boolean) | null = null;
  for (let length = 2; length <= LONGEST; length++) {
    const seen = new Map<string, { places: [number, number][]; texts: number; last: string | null }>();
    for (const [at, { text, run }] of runs.entries())
      for (let first = 0; first + length <= run.length; first++) {
        if (open && !(open(at, first) && open(at, first + 1))) continue;
        let key = run[first]!.form;
        for (let next = first + 1; next < first + length; next++) key += ` ${run[next]!.form}`;
        const known = seen.get(key) ?? { places: [], texts: 0, last: null };
        if (known.places.length === 0) seen.set(key, known);
        known.places.push([at, first]);
        if (known.last !== text) {
          known.texts++;
          known.last = text;
        }
      }
    const recurring = new Set<string>();
    for (const [key, { places, texts }] of seen)
      if (texts >= least) {
        phrases.set(key, { forms: key.split(" "), places, texts });
        for (const [run, first] of places) recurring.add(`${run} ${first}`);
      }
    if (recurring.size === 0) break;
    open = (run, first) => recurring.has(`${run} ${first}`);
  }
  return { phrases, words, total };
}
