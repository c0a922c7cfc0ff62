import { stemmer } from "stemmer";
import type { ComparisonWords } from "../../codebook/comparison-words.ts";
import { foldName } from "../../text/fold-name.ts";

/** What a statement is about, as comparing sees it: its words by stem or group, with how much each tells apart. */
export type Matter = ReadonlyMap<string, number>;

/** The matter of a sentence before weighing: stems, groups for stems that have one, nothing for empty words; a number as it stands. */
export function matterWords(sentence: string, words: ComparisonWords): ReadonlySet<string> {
  const matter = new Set<string>();
  for (const token of foldName(sentence.replace(words.openings, " ")).split(" ")) {
    if (token.length < 2 && !/\d/.test(token)) continue;
    const stem = stemmer(token);
    if (words.empty.has(stem)) continue;
    matter.add(words.groups.get(stem) ?? stem);
  }
  return matter;
}

/**
 * Weighs words by how few of the statements have them (inverse document frequency over the statements of both reports),
 * so that the names on every line of a readout do not make all lines alike.
 */
export function weigh(statements: readonly ReadonlySet<string>[]): readonly Matter[] {
  const counts = new Map<string, number>();
  for (const statement of statements) for (const word of statement) counts.set(word, (counts.get(word) ?? 0) + 1);
  return statements.map(
    (statement) => new Map([...statement].map((word) => [word, Math.log(1 + statements.length / counts.get(word)!)])),
  );
}

/** How much of the lighter matter is in the other (containment), tempered by how much they share of both (cosine); 0–1. */
export function alike(a: Matter, b: Matter): { readonly likeness: number; readonly shared: number } {
  const sum = (matter: Matter): number => [...matter.values()].reduce((total, weight) => total + weight, 0);
  const shared = [...a].filter(([word]) => b.has(word));
  const both = shared.reduce((total, [, weight]) => total + weight, 0);
  const [x, y] = [sum(a), sum(b)];
  if (both === 0) return { likeness: 0, shared: 0 };
  return { likeness: 0.6 * (both / Math.min(x, y)) + 0.4 * (both / Math.sqrt(x * y)), shared: shared.length };
}
