import type { CellWordings } from "../../codebook/wordings/cell-wordings.ts";
import { type Cell, printed } from "../../model/cell.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import { type CellToken, cellTokens, joined } from "./cell-tokens.ts";
import { phraseEnd } from "./phrase-end.ts";

/** Words in the longest head ("memorandum of understanding"), and words before a head that belong to it. */
const HEAD = 4;
const BEFORE = 7;
const determiner = /^(?:a|an|the|its|their|his|her|this|that|two|three|four|several|some|new|both|these|of|on)$/;

/** The first token of the name that ends with the head at `at`: capitals, hyphened pairs and adjectives before it. */
function nameStart(
  tokens: readonly CellToken[],
  at: number,
  ends: ReadonlySet<string>,
  isDeed: (word: string) => boolean,
): number {
  let start = at;
  while (start > 0 && at - start < BEFORE) {
    const token = tokens[start - 1]!;
    if (/^[-–]$/.test(token.raw) && start > 1 && !token.apart) {
      start--;
      continue;
    }
    if (
      !/^\p{L}/u.test(token.raw) ||
      determiner.test(token.low) ||
      ends.has(token.low) ||
      isDeed(token.low) ||
      (/(?:ed|ing|s)$/.test(token.low) === true && !beginsWithCapital(token.raw))
    )
      break;
    if (/^(?:and|or|to|in|for|with|from|by|also|then|into|upon)$/.test(token.low)) break;
    start--;
  }
  return start;
}

/** Finds the documents that a deed brings about ("signed a Memorandum of Understanding on tourism", "issued the Joint Statement"); those it only rests on are none. */
export function findOutcome(text: string, span: Span, { phrases, outcomes }: CellWordings): readonly Cell<string>[] {
  if (!outcomes.deeds.test(text.slice(span.start, span.end))) return [];
  const tokens = cellTokens(text, span);
  const isDeed = (word: string): boolean => outcomes.deeds.exec(word)?.[0] === word;
  const found: Cell<string>[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(HEAD, tokens.length - at);
    while (length > 0 && !outcomes.heads.has(joined(tokens, at, at + length).toLowerCase())) length--;
    if (length === 0) {
      at++;
      continue;
    }
    const head = joined(tokens, at, at + length).toLowerCase();
    const start = nameStart(tokens, at, phrases.ends, isDeed);
    const end = Math.max(at + length, phraseEnd(tokens, at, phrases));
    const named = tokens.slice(start, at).some((token) => beginsWithCapital(token.raw)) || beginsWithCapital(tokens[at]!.raw);
    const fuller = end > at + length || start < at;
    const before = text.slice(Math.max(span.start, tokens[start]!.start - 40), tokens[start]!.start);
    const old = outcomes.notBefore.test(before);
    const isNone = outcomes.not.test(joined(tokens, start, end));
    if (!old && !isNone && (named || !outcomes.bare.has(head) || fuller)) {
      const words = { start: tokens[start]!.start, end: tokens[end - 1]!.end };
      found.push(printed(text.slice(words.start, words.end).replace(/\s+/g, " "), [words], "document"));
    }
    at = Math.max(end, at + length);
  }
  return found;
}
