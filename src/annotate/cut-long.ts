import type { Span } from "../text/span.ts";

/** Characters of the longest stretch that is read as one sentence. Sentences of communiqués stay far below it; longer ones are lists or made to hang a reader. */
const LONGEST = 2_500;

/** An offset that does not fall between the two halves of one letter. */
const wholeLetters = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at);

/** Cuts a sentence that no reader would follow into stretches, behind a semicolon, a comma or a space, so that the time that rules take grows with the text alone. */
export function cutLong(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const stretch = text.slice(from, from + LONGEST);
    const behind = Math.max(stretch.lastIndexOf(";"), stretch.lastIndexOf(","));
    const space = Math.max(stretch.lastIndexOf(" "), stretch.lastIndexOf("\n"));
    // Half of the stretch is enough: a comma near its beginning would cut it too small.
    const cut = behind >= LONGEST / 2 ? behind + 1 : space >= LONGEST / 2 ? space + 1 : wholeLetters(text, from + LONGEST) - from;
    pieces.push({ start: from, end: from + cut });
    from += cut;
  }
  pieces.push({ start: from, end });
  return pieces;
}
