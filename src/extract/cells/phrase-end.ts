import type { PhraseWordings } from "../../codebook/wordings/cell-wordings.ts";
import { type CellToken, joined } from "./cell-tokens.ts";

/** Words in the longest noun phrase. */
const LONGEST = 26;
const isWord = (token: CellToken | undefined): boolean => token !== undefined && /^[\p{L}\d]/u.test(token.raw);

/**
 * The token behind the noun phrase that begins at `at`: it ends before a clause, a sign, or a preposition that none of its nouns calls for.
 * `between` lets one "and" pass, quotation marks and hyphens inside are part of it.
 */
export function phraseEnd(
  tokens: readonly CellToken[],
  at: number,
  { ends, clause, prepositions, breaks }: PhraseWordings,
): number {
  let end = at;
  let between = 0;
  const seen = new Set<string>();
  while (end < tokens.length && end - at < LONGEST) {
    const token = tokens[end]!;
    const { low } = token;
    if (!isWord(token)) {
      const inside =
        /^[-–‑’'“”"/+&]$/.test(token.raw) && isWord(tokens[end + 1]) && !(tokens[end + 1]!.apart && /^[-–/]$/.test(token.raw));
      if (!inside) break;
      end++;
      continue;
    }
    // An article behind a noun begins another phrase.
    if (
      end > at &&
      /^(?:the|a|an|its|their)$/.test(low) &&
      !/^(?:and|or|of|in|on|for|with|to|from|between)$/.test(tokens[end - 1]!.low)
    )
      break;
    const nouns = prepositions.get(low);
    if (end > at && nouns) {
      if (![...nouns].some((noun) => seen.has(noun)) || breaks.test(joined(tokens, end - 1, Math.min(tokens.length, end + 4))))
        break;
      if (low === "between") between++;
    } else if (end > at && ends.has(low)) break;
    else if (low === "and" || low === "or") {
      const next = tokens[end + 1];
      if (!isWord(next) || (between === 0 && clause.has(next!.low)) || ends.has(next!.low)) break;
      if (between > 0) between--;
    }
    seen.add(low);
    end++;
  }
  while (
    end > at &&
    (!isWord(tokens[end - 1]) || /^(?:and|or|of|the|a|an|in|on|for|with|to|from|between)$/.test(tokens[end - 1]!.low))
  )
    end--;
  return end;
}
