import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { stemmer } from "stemmer";
import { LeanExpression } from "../text/lean-expression.ts";
import { atWord, oneOf } from "./patterns/fragments.ts";
import type { WordPattern } from "./patterns/word-pattern.ts";

/** Which words two readouts use for one thing, and which carry nothing; by stem. */
export interface ComparisonWords {
  /** Stem to the name of its group. */
  readonly groups: ReadonlyMap<string, string>;
  readonly empty: ReadonlySet<string>;
  /** Who asked for a meeting, in the words of a report. */
  readonly asked: WordPattern;
  /** Words that lead a sentence in and carry no matter. */
  readonly openings: RegExp;
}

/** Reads `codebook/en/comparison.yaml`. @throws where a stem stands in no or in wrong shape */
export function loadComparisonWords(folder = join(import.meta.dirname, "../../codebook")): ComparisonWords {
  const { groups, empty, asked, openings } = load(readFileSync(join(folder, "en/comparison.yaml"), "utf8")) as {
    groups: Record<string, string[]>;
    empty: string[];
    asked: string[];
    openings: string[];
  };
  const byStem = new Map<string, string>();
  // The first group that lists a word keeps it.
  for (const [group, words] of Object.entries(groups))
    for (const word of words) if (!byStem.has(stemmer(word))) byStem.set(stemmer(word), group);
  return {
    groups: byStem,
    empty: new Set(empty.map((word) => stemmer(word))),
    asked: atWord(asked),
    openings: new LeanExpression(`(?<![\\p{L}\\p{N}])${oneOf(openings)}`, "giu"),
  };
}
