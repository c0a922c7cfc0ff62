import type { Block } from "../model/page.ts";

/** Lines this long or longer that are followed by one without a blank between them may be hard-wrapped prose. */
const WRAPPED = 55;
const WRAPPED_MOST = 100;

interface Line {
  readonly start: number;
  readonly end: number;
  /** A blank line stands before it. */
  readonly apart: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const stop = newline < 0 ? text.length : newline;
    let [start, end] = [at, stop];
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (start < end) lines.push({ start, end, apart });
    apart = start === end;
    at = stop + 1;
  }
  return lines;
}

/** Is the text wrapped by hand at some column? Then nearly all lines end near it, and no line is a paragraph by itself. */
const isWrapped = (lines: readonly Line[]): boolean => {
  const lengths = lines.map((line) => line.end - line.start);
  const near = lengths.filter((length) => length >= WRAPPED && length <= WRAPPED_MOST).length;
  return (
    lines.length >= 6 &&
    Math.max(...lengths.slice(0, 5_000)) <= WRAPPED_MOST + 20 &&
    near >= lines.length / 2 &&
    lines.filter((line) => !line.apart).length >= lines.length / 3
  );
};

const isItem = (text: string): boolean => /^(?:[•●▪◦*–-]\s|\d{1,3}[.)]\s)/.test(text);

/** The blocks of plain text: a line each, or, in text wrapped by hand, the lines between blank ones. White space around belongs to none. */
export function textBlocks(text: string): readonly Block[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(lines);
  const blocks: Block[] = [];
  for (const { start, end, apart } of lines) {
    const last = blocks.at(-1);
    if (wrapped && !apart && last && !isItem(text.slice(start, start + 6))) blocks[blocks.length - 1] = { ...last, end };
    else blocks.push({ start, end, kind: isItem(text.slice(start, start + 6)) ? "item" : "paragraph", level: null, post: null });
  }
  return blocks;
}
