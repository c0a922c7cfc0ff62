import type { Quotation } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";

const pairs: Readonly<Record<string, string>> = { "“": "”", "„": "“", "«": "»", "「": "」", "『": "』", "‹": "›", "‘": "’" };
const MOST_DEPTH = 4;

interface Open {
  readonly start: number;
  readonly close: string;
}

const letter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? " ");

/** Is the mark at `at` an apostrophe rather than the end of a quotation? */
const apostrophe = (text: string, at: number): boolean => letter(text, at - 1) && letter(text, at + 1);

/** Quotations of an article, block by block. One that a block leaves open ends with the block, or goes on where the next block opens with the same mark. */
export function findQuotations(text: string, article: Article): readonly Quotation[] {
  const found: Quotation[] = [];
  const add = ({ start }: Open, end: number, depth: number, closed: boolean): void => {
    if (end - start > 1)
      found.push({ article: article.id, start, end, inner: { start: start + 1, end: closed ? end - 1 : end }, depth, closed });
  };
  for (const block of article.blocks) {
    const stack: Open[] = [];
    for (let at = block.start; at < block.end; at++) {
      const mark = text[at]!;
      const top = stack.at(-1);
      if (mark === '"') {
        if (top?.close === '"') {
          stack.pop();
          add(top, at + 1, stack.length, true);
        } else if (stack.length < MOST_DEPTH) stack.push({ start: at, close: '"' });
        continue;
      }
      if (top && mark === top.close && !(mark === "’" && apostrophe(text, at))) {
        stack.pop();
        add(top, at + 1, stack.length, true);
        continue;
      }
      const close = pairs[mark];
      if (close && stack.length < MOST_DEPTH && !(mark === "‘" && letter(text, at - 1))) stack.push({ start: at, close });
    }
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const open = stack[depth]!;
      // A single mark that never closes is an apostrophe ("‘90s").
      if (open.close !== "’") add(open, block.end, depth, false);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
