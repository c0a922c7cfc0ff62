import { beginsWithFigure } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";

/** A figure, a word or a sign; hyphens and full stops are signs of their own. */
export interface CellToken extends Span {
  readonly raw: string;
  readonly low: string;
  /** Value of a figure; NaN of anything else. */
  readonly value: number;
  /** Does white space stand before it? */
  readonly apart: boolean;
}

const pattern =
  /\d+(?:[.,\u00a0\u202f]\d{3})+(?![\d])(?:[.,]\d+)?|\d{1,3}(?: \d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)?|\S/gu;

/** The number that a figure prints: commas and spaces part thousands, a full stop does only where it comes twice. */
function figure(raw: string): number {
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(raw)) return Number(raw.replaceAll(".", ""));
  if (/^\d{1,3}(?:[,\s\u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(raw)) return Number(raw.replace(/[,\s\u00a0\u202f]/g, ""));
  // Indian grouping: 12,34,567 does not match above.
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(raw)) return Number(raw.replaceAll(",", ""));
  return Number(raw.replace(",", "."));
}

/** Cuts a stretch of text into tokens with offsets into the text. */
export function cellTokens(text: string, span: Span): readonly CellToken[] {
  const words = text.slice(span.start, span.end);
  return [...words.matchAll(pattern)].map((match) => {
    const start = span.start + match.index;
    return {
      start,
      end: start + match[0].length,
      raw: match[0],
      low: match[0].toLowerCase(),
      value: beginsWithFigure(match[0]) ? figure(match[0]) : Number.NaN,
      apart: match.index > 0 && /\s/.test(words[match.index - 1]!),
    };
  });
}

/** The tokens `from`–`to` as printed, white space as one space. */
export function joined(tokens: readonly CellToken[], from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) words += at > from && tokens[at]!.apart ? ` ${tokens[at]!.raw}` : tokens[at]!.raw;
  return words;
}
