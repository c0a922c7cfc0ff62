import { foldName } from "../../text/fold-name.ts";

/** The words of a text as they are compared: folded, in order, at most `limit` of them. */
export const comparedWords = (text: string, limit = 20_000): readonly string[] =>
  foldName(text).split(" ").filter(Boolean).slice(0, limit);

/** Runs of `size` words. A text shorter than that is one shingle, an empty one none. */
export function shingles(words: readonly string[], size: number): ReadonlySet<string> {
  if (words.length === 0) return new Set();
  if (words.length <= size) return new Set([words.join(" ")]);
  const set = new Set<string>();
  for (let at = 0; at + size <= words.length; at++) set.add(words.slice(at, at + size).join(" "));
  return set;
}

/** How much two sets share: of their union (`likeness`, Jaccard), and of the smaller one (`containment`). Both 0–1. */
export function compareSets(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly likeness: number; readonly containment: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return { likeness: 0, containment: 0 };
  let both = 0;
  for (const item of small) if (large.has(item)) both++;
  return { likeness: both / (a.size + b.size - both), containment: both / small.size };
}
