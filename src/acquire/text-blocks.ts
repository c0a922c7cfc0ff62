import type { Block } from "../model/page.ts";

/** Text wrapped by hand has no longer lines than this, and lines near it in many paragraphs. */
const widest = 100;
const narrowest = 50;

/** So many letters short of the width a line may be ended: whoever wraps leaves a ragged edge. */
const slack = 6;
/** Where so many of those lines had no room at all, a machine wrapped them, and leaves no ragged edge. */
const mechanical = 0.9;
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

/** An address breaks nowhere, and a field of a letter's head stands on a line of its own. */
const address = /https?:|www\.|\S@\S/;
const isField = (text: string): boolean => /^(?:From|To|Cc|Date|Sent|Subject|Reply-To|Message-ID): /.test(text);

const isItem = (text: string): boolean => /^(?:[•●▪◦*–-]\s|\d{1,3}[.)]\s)/.test(text);

/** Does a line open a paragraph by being set in? */
const opensByIndent = (before: Line | undefined, { indent }: Line): boolean =>
  before !== undefined && before.indent === 0 && indent >= indented;

interface Count {
  ends: number;
  wrapped: number;
}

/** Are so many lines, and most of them, ended for want of room? */
const isHabit = ({ ends, wrapped }: Count, least: number): boolean => ends >= least && wrapped >= 0.6 * ends;

/** Would the first word of the next line have fitted on this one, within the width? Then the line was ended on purpose. */
function broken(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(text.slice(next.start, next.start + 60))![0];
  return line.end - line.start + 1 + word.length > width;
}

/**
 * The width beyond which the next word did not go on a line of a text wrapped by hand; 0 where it was not. Nearly all lines that another follows without a blank between then end where
 * the next word no longer fits.
 */
function limitOf(text: string, lines: readonly Line[]): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const widths = within.map((share) => lengths[Math.floor(share * (lengths.length - 1))] ?? 0);
  const width = widths.find((one) => one <= widest) ?? 0;
  if (lines.length < 6 || width < narrowest) return 0;
  const [all, long] = [
    { ends: 0, wrapped: 0 },
    { ends: 0, wrapped: 0 },
  ];
  let exact = 0;
  for (let at = 1; at < lines.length; at++) {
    // A list, or what is set in, says nothing of where paragraphs are broken.
    if (
      lines[at]!.apart ||
      opensByIndent(lines[at - 1], lines[at]!) ||
      isItem(text.slice(lines[at]!.start, lines[at]!.start + 6))
    )
      continue;
    const before = text.slice(lines[at - 1]!.start, lines[at - 1]!.end);
    // Nor, on a page of some length, does what is short of half the width.
    const short =
      before.length * 2 < width || address.test(before) || isField(text.slice(lines[at]!.start, lines[at]!.start + 14));
    const isBroken = broken(text, lines[at - 1]!, lines[at]!, width - slack);
    for (const count of short ? [all] : [all, long]) {
      count.ends++;
      if (isBroken) count.wrapped++;
    }
    if (broken(text, lines[at - 1]!, lines[at]!, width)) exact++;
  }
  if (!isHabit(all, 4) && !isHabit(long, 12)) return 0;
  return exact >= mechanical * all.wrapped ? width : width - slack;
}

/** The blocks of plain text: a line each, or, in text wrapped by hand, the lines that run on. White space around belongs to none. */
export function textBlocks(text: string): readonly Block[] {
  const lines = linesOf(text);
  const limit = limitOf(text, lines);
  const blocks: Block[] = [];
  lines.forEach((line, at) => {
    const { start, end, apart } = line;
    const last = blocks.at(-1);
    const item = isItem(text.slice(start, start + 6));
    const opens = opensByIndent(lines[at - 1], line);
    if (
      limit > 0 &&
      last &&
      !apart &&
      !item &&
      !opens &&
      !isField(text.slice(start, start + 14)) &&
      broken(text, lines[at - 1]!, line, limit)
    )
      blocks[blocks.length - 1] = { ...last, end };
    else blocks.push({ start, end, kind: item ? "item" : "paragraph", level: null, post: null });
  });
  return blocks;
}
