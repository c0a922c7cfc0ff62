/** A text's signature for likeness: the least of each of `SLOTS` hash functions over its shingles (Broder 1997). */
export type Signature = Uint32Array;

/** Slots of a signature. The likeness read off it is right within about 1/√slots, here 0.09. */
export const SLOTS = 128;
/** Slots in a band. With 4 a pair of likeness 0.5 shares a band with odds of 0.87, one of 0.2 with 0.05. */
const BAND = 4;

/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Odd multipliers and addends of the hash functions, from a fixed xorshift so that signatures stay comparable for ever. */
const functions = ((): readonly (readonly [number, number])[] => {
  let state = 0x9e3779b9;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return Array.from({ length: SLOTS }, () => [next() | 1, next()] as const);
})();

/** The signature of a set of shingles; an empty set has all slots at their highest and is like nothing. */
export function signature(shingles: ReadonlySet<string>): Signature {
  const slots = new Uint32Array(SLOTS).fill(0xffffffff);
  for (const shingle of shingles) {
    const value = hash(shingle);
    for (let slot = 0; slot < SLOTS; slot++) {
      const [multiplier, addend] = functions[slot]!;
      let mixed = (Math.imul(value, multiplier) + addend) >>> 0;
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0;
      if (mixed < slots[slot]!) slots[slot] = mixed;
    }
  }
  return slots;
}

/** Keys under which like texts meet: two texts of likeness above a half nearly always share one. */
export function bandKeys(of: Signature): readonly string[] {
  const keys: string[] = [];
  for (let slot = 0; slot < SLOTS; slot += BAND) {
    const band = of.subarray(slot, slot + BAND);
    if (band.some((value) => value !== 0xffffffff)) keys.push(`${slot / BAND}:${band.join(".")}`);
  }
  return keys;
}
