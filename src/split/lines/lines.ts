import type { Block, BlockKind, Page } from "../../model/page.ts";
import type { Span } from "../../text/span.ts";

/** A line of so many letters is running text. */
export const running = 60;

/** A line that splitting looks at: a block of the page, or one line of a block whose lines are not merely wrapped. */
export interface Line extends Span {
  readonly text: string;
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly post: number | null;
  /** Line breaks between the line before and this one; 0 for the first. */
  readonly gap: number;
}

const edge = /^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/gu;

/** The span without the white space at its ends; null where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s\u200b\ufeff]/u.test(text[from]!)) from++;
  while (to > from && /[\s\u200b\ufeff]/u.test(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** Lines of one width that break off within a sentence were wrapped by a typewriter or mail program: they are one paragraph. */
function isWrapped(rows: readonly string[]): boolean {
  if (rows.length < 2) return false;
  const widest = Math.max(...rows.map((row) => row.length));
  if (widest > 120 || widest < 40) return false;
  const full = rows.slice(0, -1).filter((row, at) => {
    const next = rows[at + 1]!.trimStart().split(/\s/u, 1)[0]!;
    return row.length + 1 + next.length > widest - 8;
  });
  return full.length >= 0.8 * (rows.length - 1);
}

function rowsOf(text: string, span: Span): Span[] {
  const rows: Span[] = [];
  for (let at = span.start; at <= span.end; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 || found > span.end ? span.end : found;
    const row = trimmed(text, { start: at, end });
    if (row) rows.push(row);
    at = end + 1;
  }
  return rows;
}

/** The blocks of the page; of a page without any, its paragraphs and lines. */
function stretches(page: Page): readonly Pick<Block, "start" | "end" | "kind" | "level" | "post">[] {
  if (page.blocks.length > 0) return page.blocks;
  const { text } = page.source;
  const out: Pick<Block, "start" | "end" | "kind" | "level" | "post">[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    if (gap.index > start) out.push({ start, end: gap.index, kind: "paragraph", level: null, post: null });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) out.push({ start, end: text.length, kind: "paragraph", level: null, post: null });
  return out;
}

function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) breaks++;
  return breaks;
}

/** Cuts a page into the lines that splitting works on, in the order of the text. Takes time linear in the page. */
export function linesOf(page: Page): readonly Line[] {
  const { text } = page.source;
  const lines: Line[] = [];
  let last = 0;
  for (const { start, end, kind, level, post } of stretches(page)) {
    const whole = trimmed(text, { start, end });
    if (!whole) continue;
    const rows = kind === "preformatted" || kind === "row" ? [whole] : rowsOf(text, whole);
    const spans = isWrapped(rows.map((row) => text.slice(row.start, row.end))) ? [whole] : rows;
    for (const span of spans) {
      const gap = lines.length === 0 ? 0 : breaksBetween(text, last, span.start);
      const own = text.slice(span.start, span.end);
      // A space for each break, so that offsets stay.
      const unbroken = kind === "preformatted" ? own : own.replace(/\n/gu, " ");
      lines.push({ ...span, text: unbroken.replace(edge, ""), kind, level, post, gap });
      last = span.end;
    }
  }
  return lines;
}
