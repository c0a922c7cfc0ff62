import type { AmountWordings } from "../../codebook/wordings/cell-wordings.ts";
import type { CellToken } from "./cell-tokens.ts";

/** A number in figures or words, from the token it was asked at to `next`. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
  /** Does it print "million" or the like, so that a bare letter before it may be a currency? */
  readonly scaled: boolean;
}

const dash = (token: CellToken | undefined): boolean => token !== undefined && /^[-‑–]$/.test(token.raw);

/** Scales behind a number: "million", "lakh crore", a hyphen before them; a letter only right behind a figure. */
function withScales(tokens: readonly CellToken[], value: number, next: number, { scales, letters }: AmountWordings): NumberRead {
  let total = value;
  let at = next;
  let scaled = false;
  while (at < tokens.length) {
    const hyphen = dash(tokens[at]) && !tokens[at]!.apart && tokens[at + 1] && !tokens[at + 1]!.apart ? 1 : 0;
    const token = tokens[at + hyphen];
    const scale = token && scales.get(token.low);
    if (scale === undefined) break;
    total *= scale;
    at += hyphen + 1;
    scaled = true;
  }
  const letter = tokens[at];
  if (!scaled && letter && !letter.apart && letters.has(letter.raw) && !Number.isNaN(tokens[at - 1]!.value))
    return { value: clean(total * letters.get(letter.raw)!), next: at + 1, scaled: true };
  return { value: clean(total), next: at, scaled };
}

/** Takes the binary noise from a product ("1.1 million"). */
const clean = (value: number): number => Number(value.toPrecision(12));

/** "half a million", "a quarter of a million", "three quarters of a million". */
function fraction(tokens: readonly CellToken[], at: number, list: AmountWordings): NumberRead | null {
  let next = at;
  let count = 1;
  const first = tokens[next];
  if (first && (first.low === "a" || first.low === "one")) next++;
  else if (first && list.ones.has(first.low)) {
    count = list.ones.get(first.low)!;
    next++;
    if (dash(tokens[next])) next++;
  }
  const part = list.fractions.get(tokens[next]?.low.replace(/s$/, "") ?? "");
  if (part === undefined) return null;
  next++;
  if (tokens[next]?.low === "of") next++;
  if (/^(?:a|an|one)$/.test(tokens[next]?.low ?? "")) next++;
  if (!list.scales.has(tokens[next]?.low ?? "")) return null;
  return withScales(tokens, count * part, next, list);
}

/** "twenty-five", "one hundred and twenty thousand", "three and a half billion". */
function words(tokens: readonly CellToken[], at: number, list: AmountWordings): NumberRead | null {
  let next = at;
  let total = 0;
  let part = 0;
  let any = false;
  let scaled = false;
  if (/^(?:a|an)$/.test(tokens[at]?.low ?? "") && list.scales.has(tokens[at + 1]?.low ?? "")) {
    part = 1;
    next++;
    any = true;
  }
  while (next < tokens.length) {
    const skip = any && (dash(tokens[next]) || tokens[next]!.low === "and") ? 1 : 0;
    const low = tokens[next + skip]?.low ?? "";
    const small = list.tens.get(low) ?? list.ones.get(low);
    const scale = list.scales.get(low);
    if (
      small !== undefined &&
      (skip === 0 || dash(tokens[next]) || part >= 100 || total > 0) &&
      (part % 100 === 0 || (part % 10 === 0 && small < 10 && part % 100 >= 20))
    ) {
      part += small;
      any = true;
      next += skip + 1;
    } else if (scale !== undefined && any && part > 0 && (skip === 0 || dash(tokens[next]))) {
      if (scale === 100) part *= 100;
      else {
        total += part * scale;
        part = 0;
      }
      scaled = true;
      next += skip + 1;
    } else if (skip === 1 && tokens[next]!.low === "and" && low === "a" && tokens[next + 2]?.low === "half") {
      // "two and a half million", "a million and a half"
      const after = list.scales.get(tokens[next + 3]?.low ?? "");
      if (after === undefined && total > 0) return { value: total * 1.5, next: next + 3, scaled };
      return withScales(tokens, total + part + 0.5, next + 3, list);
    } else break;
  }
  return any && total + part > 0 ? { value: total + part, next, scaled } : null;
}

/** Reads the number that begins at a token; null where none does. */
export function readNumber(tokens: readonly CellToken[], at: number, list: AmountWordings): NumberRead | null {
  const token = tokens[at];
  if (!token) return null;
  if (!Number.isNaN(token.value)) {
    const half = /^and$/.test(tokens[at + 1]?.low ?? "") && tokens[at + 2]?.low === "a" && tokens[at + 3]?.low === "half";
    return half ? withScales(tokens, token.value + 0.5, at + 4, list) : withScales(tokens, token.value, at + 1, list);
  }
  return fraction(tokens, at, list) ?? words(tokens, at, list);
}
