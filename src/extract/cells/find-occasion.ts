import type { CellWordings } from "../../codebook/wordings/cell-wordings.ts";
import { type Cell, printed } from "../../model/cell.ts";
import type { Span } from "../../text/span.ts";
import { cellTokens } from "./cell-tokens.ts";
import { phraseEnd } from "./phrase-end.ts";

const leading = /^(?:the|a|an|his|her|their|its|your|this year's|this year’s)\s+/i;

/** A phrase without its article. */
function cellOf(text: string, start: number, end: number, rule: string): Cell<string> | null {
  const skipped = leading.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = start + skipped;
  return end > from ? printed(text.slice(from, end).replace(/\s+/g, " "), [{ start: from, end }], rule) : null;
}

/** The noun phrase that begins at an offset of the text. */
function phraseFrom(text: string, span: Span, start: number, wordings: CellWordings): number {
  const tokens = cellTokens(text, { start, end: span.end });
  const end = phraseEnd(tokens, 0, wordings.phrases);
  return end > 0 ? tokens[end - 1]!.end : start;
}

/** How far a phrase may reach, so that long sentences are not cut into tokens again and again. */
const REACH = 300;

/** Finds on which occasion something happens: "on the occasion of …", an anniversary, a day with a name; null where the stretch tells none. */
export function findOccasion(text: string, span: Span, wordings: CellWordings): Cell<string> | null {
  const words = text.slice(span.start, span.end);
  const within = (start: number): Span => ({ start, end: Math.min(span.end, start + REACH) });
  for (const match of words.matchAll(wordings.occasions.leads)) {
    const start = span.start + match.index + match[0].length;
    const end = phraseFrom(text, within(start), start, wordings);
    if (end <= start || wordings.occasions.not.test(text.slice(start, end))) continue;
    const cell = cellOf(text, start, end, "occasion led in");
    if (cell) return cell;
  }
  for (const match of wordings.occasions.names.matchAll(words)) {
    const start = span.start + match.index;
    return cellOf(text, start, phraseFrom(text, within(start), start, wordings), "anniversary");
  }
  for (const match of wordings.occasions.days.matchAll(words))
    return cellOf(text, span.start + match.index, span.start + match.index + match[0].length, "day with a name");
  return null;
}
