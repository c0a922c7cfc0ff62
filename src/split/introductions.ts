import type { SplitWordings } from "../codebook/split-wordings.ts";
import type { Span } from "../text/span.ts";
import type { Line } from "./lines.ts";

/** A paragraph's sentences are told apart only roughly here: enough to keep a wording within one of them. */
const sentenceEnd = /(?<=[\p{Ll}\d)”"’][.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;
/** Introductions are looked for at the beginning and at the end of a paragraph. */
const reach = 2000;

interface Sentence extends Span {
  readonly text: string;
}

/** The rough sentences of a line, the middle of a very long one left out. */
export function roughSentences(line: Line): readonly Sentence[] {
  const parts = line.text.length <= 2 * reach ? [0] : [0, line.text.length - reach];
  return parts.flatMap((offset) => {
    const piece = line.text.slice(offset, parts.length === 1 ? undefined : offset + reach);
    let at = 0;
    return piece.split(sentenceEnd).map((text) => {
      const start = piece.indexOf(text, at);
      at = start + text.length;
      return { start: line.start + offset + start, end: line.start + offset + at, text: text.slice(0, 700) };
    });
  });
}

/** Does the paragraph announce that another's text follows (or that this one was published elsewhere)? */
export const announces = (line: Line, { introductions }: SplitWordings): boolean =>
  roughSentences(line).some(({ text }) => introductions.forward.test(text));

/** Does it announce more than one text? */
export const announcesSeveral = (line: Line, { introductions }: SplitWordings): boolean =>
  roughSentences(line).some(({ text }) => introductions.forward.test(text) && introductions.several.test(text));

/** Is the line no more than a credit ("Source: …")? */
export const isCreditLine = (line: Line, { introductions }: SplitWordings): boolean =>
  line.text.length <= 160 && introductions.line.test(line.text);
