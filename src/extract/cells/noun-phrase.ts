import type { AmountWordings } from "../../codebook/wordings/cell-wordings.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import { type CellToken, joined } from "./cell-tokens.ts";

/** Words in the longest noun phrase that is read. */
const LONGEST = 10;
const isWord = (token: CellToken | undefined): boolean => token !== undefined && /^\p{L}/u.test(token.raw);
const participle = /(?:ed|ing|sent|given|made|bought|brought|built|bred|flown)$/;

/** Where the noun phrase that begins at `at` ends: before a preposition, verb, participle or sign; a list with "and" is one phrase. `at` where there is none. */
export function nounPhraseEnd(
  tokens: readonly CellToken[],
  at: number,
  { stops, ones, tens, fractions }: AmountWordings,
): number {
  const counts = (token: CellToken): boolean => ones.has(token.low) || tens.has(token.low) || fractions.has(token.low);
  let end = at;
  let fresh = true;
  while (end < tokens.length && end - at < LONGEST) {
    const token = tokens[end]!;
    if (isWord(token)) {
      if (stops.has(token.low) || counts(token)) break;
      if (token.low === "and") {
        if (fresh || !isWord(tokens[end + 1]) || stops.has(tokens[end + 1]!.low) || counts(tokens[end + 1]!)) break;
        fresh = true;
        end++;
        continue;
      }
      if (token.low === "of") {
        if (fresh || !isWord(tokens[end + 1]) || stops.has(tokens[end + 1]!.low)) break;
        end++;
        fresh = true;
        continue;
      }
      // "rice donated by": a participle ends the phrase behind its noun, and belongs to it before one.
      if (!fresh && /ed$/.test(token.low)) break;
      if (!fresh && participle.test(token.low) && /^(?:by|from|to|for|in|at|on)$/.test(tokens[end + 1]?.low ?? "")) break;
      fresh = false;
      end++;
    } else if (token.raw === "-" && !token.apart && isWord(tokens[end + 1]) && !tokens[end + 1]!.apart) end++;
    else if (token.raw === "," && !fresh && listGoesOn(tokens, end + 1, stops, LISTED)) {
      fresh = true;
      end++;
    } else break;
  }
  while (end > at && (/^(?:and|of)$/.test(tokens[end - 1]!.low) || !isWord(tokens[end - 1]))) end--;
  return end;
}

/** Commas in the longest list that is read. */
const LISTED = 6;

/** Does a list go on behind a comma: up to three words, then another comma or "and"? */
function listGoesOn(tokens: readonly CellToken[], from: number, stops: ReadonlySet<string>, left: number): boolean {
  if (left === 0) return false;
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (at > from && (token.low === "and" || token.raw === ","))
      return token.low === "and" || listGoesOn(tokens, at + 1, stops, left - 1);
    if (!isWord(token) || stops.has(token.low) || beginsWithCapital(token.raw)) return false;
  }
  return false;
}

/** The noun phrase at `at` as printed; null where none begins there. */
export function nounPhrase(tokens: readonly CellToken[], at: number, list: AmountWordings): string | null {
  const start = tokens[at]?.low === "the" ? at + 1 : at;
  const end = nounPhraseEnd(tokens, start, list);
  return end > start ? joined(tokens, start, end) : null;
}
