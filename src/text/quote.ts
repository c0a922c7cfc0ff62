import type { Span } from "./span.ts";

/** Words and the place where they stand. The two are checked against each other wherever a quote is made or read. */
export interface Quote extends Span {
  readonly words: string;
}

/** Thrown where a span lies outside its text, is empty, or does not hold the words that are claimed for it. */
export class QuoteError extends Error {
  override readonly name = "QuoteError";
}

/**
 * The words of `text` at `span`.
 * @throws {QuoteError} where the span is empty, not made of whole numbers, or reaches outside the text
 */
export function quote(text: string, span: Span): Quote {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length)
    throw new QuoteError(`no words at ${start}–${end} of a text of ${text.length} code units`);
  return { start, end, words: text.slice(start, end) };
}

/**
 * Proves a quote that was kept: the same words must still stand at the same place.
 * @throws {QuoteError} where they do not
 */
export function proveQuote(text: string, kept: Quote): void {
  const found = quote(text, kept).words;
  if (found !== kept.words)
    throw new QuoteError(
      `at ${kept.start}–${kept.end} the text has ${JSON.stringify(found)}, the record ${JSON.stringify(kept.words)}`,
    );
}
