import type { Block } from "../model/page.ts";

/** Text wrapped by hand has no longer lines than this, and lines near it in many paragraphs. */
const widest = 100;
const narrowest = 50;

/** So many letters short of the width a line may be ended: whoever wraps leaves a ragged edge. */
const slack = 6;
/** A line that begins so much deeper than the one before opens a paragraph. */
const indented = 2;
/** Shares of the lines that are no longer than the width: an address or a table may be wider than the text around it. */
const within = [0.98, 0.95, 0.9] as const;

interface Line {
  readonly start: number;
  readonly end: number;
  /** White space before its first word. */
  readonly indent: number;
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
    if (start < end) lines.push({ start, end, indent: start - at, apart });
    apart = start === end;
    at = stop + 1;
  }
  return lines;
}

const isItem = (text: string): boolean => /^(?:[•●▪◦*–-]\s|\d{1,3}[.)]\s)/.test(text);

/** Does a line open a paragraph by being set in? */
const opensByIndent = (before: Line | undefined, { indent }: Line): boolean =>
  before !== undefined && before.indent === 0 && indent >= indented;

/** Would the first word of the next line have fitted on this one, within the width? Then the line was ended on purpose. */
function broken(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(text.slice(next.start, next.start + 60))![0];
  return line.end - line.start + 1 + word.length > width;
}

/**
 * The width at which a text was wrapped by hand; 0 where it was not. Nearly all lines that another follows without a blank between then end where
 * the next word no longer fits.
 */
function widthOf(text: string, lines: readonly Line[]): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const widths = within.map((share) => lengths[Math.floor(share * (lengths.length - 1))] ?? 0);
  const width = widths.find((one) => one <= widest) ?? 0;
  if (lines.length < 6 || width < narrowest) return 0;
  let ends = 0;
  let wrapped = 0;
  for (let at = 1; at < lines.length; at++) {
    // A list, or what is set in, says nothing of where paragraphs are broken.
    if (
      lines[at]!.apart ||
      opensByIndent(lines[at - 1], lines[at]!) ||
      isItem(text.slice(lines[at]!.start, lines[at]!.start + 6))
    )
      continue;
    ends++;
    if (broken(text, lines[at - 1]!, lines[at]!, width - slack)) wrapped++;
  }
  return ends >= 4 && wrapped >= 0.6 * ends ? width : 0;
}

/** The blocks of plain text: a line each, or, in text wrapped by hand, the lines that run on. White space around belongs to none. */
export function textBlocks(text: string): readonly Block[] {
  const lines = linesOf(text);
  const width = widthOf(text, lines);
  const blocks: Block[] = [];
  lines.forEach((line, at) => {
    const { start, end, apart } = line;
    const last = blocks.at(-1);
    const item = isItem(text.slice(start, start + 6));
    const opens = opensByIndent(lines[at - 1], line);
    if (width > 0 && last && !apart && !item && !opens && broken(text, lines[at - 1]!, line, width - slack))
      blocks[blocks.length - 1] = { ...last, end };
    else blocks.push({ start, end, kind: item ? "item" : "paragraph", level: null, post: null });
  });
  return blocks;
}
