/** FNV-1a over UTF-16 units, mixed once more, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Hashes in a sketch. Of a text that is a twentieth of another the two sketches still share one or two. */
const KEPT = 32;
/** Fewer shingles than this say nothing: a short note of thanks is like every other. */
export const LEAST = 20;

/**
 * The least hashes of a text's shingles (MinHash by its `k` least values, Broder 1997). Two texts that share two of them or more may be one text, whole or
 * in part: the least of a part are among the least of the whole, which the bands of a common MinHash miss where lengths differ.
 * @returns in rising order; empty for a text of fewer shingles than `least`
 */
export function sketchOf(shingles: ReadonlySet<string>, least = LEAST): readonly number[] {
  if (shingles.size < least) return [];
  return [...new Set([...shingles].map(hash))].sort((a, b) => a - b).slice(0, KEPT);
}
