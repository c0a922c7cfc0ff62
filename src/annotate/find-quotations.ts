import type { Quotation } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";

const pairs: Readonly<Record<string, string>> = { "“": "”", "„": "“", "«": "»", "「": "」", "『": "』", "‹": "›", "‘": "’" };
const MOST_DEPTH = 4;
/** Marks of quotations that may close in a later block. */
const runsOn: ReadonlySet<string> = new Set(["”", '"']);

interface Open {
  readonly start: number;
  readonly close: string;
}

const letter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? " ");

/** Is the mark at `at` an apostrophe rather than the end of a quotation? */
const apostrophe = (text: string, at: number): boolean => letter(text, at - 1) && letter(text, at + 1);

/** Does a straight single mark open a quotation: before a word, behind a space? */
const opensSingle = (text: string, at: number): boolean => /[\s([—–“"]/.test(text[at - 1] ?? " ") && letter(text, at + 1);

/** Does it close one? "The workers' party" has an apostrophe, "'absurd' on" and "'no.'" a mark that closes. */
function closesSingle(text: string, at: number): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (/[\p{L}\p{N}]/u.test(after) || /\s/.test(before)) return false;
  return /[.,!?;:…”"»]/.test(before) || /[.,!?;:)—–”"»]/.test(after) || !/s/i.test(before);
}

/** Does a straight mark look like one that closes: behind a word or its full stop, before a space? */
const closesStraight = (text: string, at: number): boolean =>
  /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? " ") && !letter(text, at + 1);

/** Marks that open a quotation in some languages and close one in others ("»so«", "”so”"), by what closes it then. */
const turned: Readonly<Record<string, string>> = { "»": "«", "”": "”" };

/** Does such a mark open one: before a word, behind a space, where none is open? */
const opensTurned = (text: string, at: number): boolean => /[\s(—–]/.test(text[at - 1] ?? " ") && letter(text, at + 1);

/** A quotation that runs on over paragraphs which open none anew is followed over this many without any mark. */
const MOST_BLOCKS = 8;

/** A quotation left open by its block, until a later block shows whether it goes on. */
interface Pending {
  readonly open: Open;
  /** End of its own block, where it ends unless a later block closes it. */
  readonly end: number;
  /** How many quotations had been found before it. */
  readonly found: number;
  readonly blocks: number;
}

/**
 * Quotations of an article, block by block. One that a block leaves open ends with the block, unless a following block closes it before opening another.
 * Looks at every letter once.
 */
export function findQuotations(text: string, article: Article): readonly Quotation[] {
  const found: Quotation[] = [];
  let pending: Pending | null = null;
  const add = ({ start }: Open, end: number, depth: number, closed: boolean): void => {
    if (end - start > 1)
      found.push({ article: article.id, start, end, inner: { start: start + 1, end: closed ? end - 1 : end }, depth, closed });
  };
  const giveUp = (): void => {
    if (pending) add(pending.open, pending.end, 0, false);
    pending = null;
  };
  for (const block of article.blocks) {
    const stack: Open[] = [];
    for (let at = block.start; at < block.end; at++) {
      const mark = text[at]!;
      // A single mark that opened nothing after all must not hide the end of what stands around it.
      if (stack.at(-1)?.close === "'" && stack.at(-2)?.close === mark && (mark !== '"' || closesStraight(text, at))) stack.pop();
      const top = stack.at(-1);
      const ends = mark === "”" || (mark === '"' && closesStraight(text, at));
      if (ends && stack.length === 0 && pending !== null && (pending as Pending).open.close === mark) {
        const { open, found: before }: Pending = pending;
        for (let index = before; index < found.length; index++)
          found[index] = { ...found[index]!, depth: found[index]!.depth + 1 };
        add(open, at + 1, 0, true);
        pending = null;
        continue;
      }
      // A straight mark that a curled one closes, and the other way about.
      if (top && ((mark === "”" && top.close === '"') || (mark === '"' && top.close === "”" && closesStraight(text, at)))) {
        stack.pop();
        add(top, at + 1, stack.length, true);
        continue;
      }
      if (mark === "'") {
        if (top?.close === "'" && closesSingle(text, at)) {
          stack.pop();
          add(top, at + 1, stack.length, true);
        } else if (!stack.some(({ close }) => close === "'") && stack.length < MOST_DEPTH && opensSingle(text, at))
          stack.push({ start: at, close: "'" });
        continue;
      }
      if (mark === '"') {
        if (stack.length === 0) giveUp();
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
      if (mark === "“") giveUp();
      // "»so»"
      if (top?.close === "«" && mark === "»" && !letter(text, at + 1)) {
        stack.pop();
        add(top, at + 1, stack.length, true);
        continue;
      }
      const close = pairs[mark] ?? (mark in turned && stack.length === 0 && opensTurned(text, at) ? turned[mark] : undefined);
      if (close && stack.length < MOST_DEPTH && !(mark === "‘" && letter(text, at - 1))) stack.push({ start: at, close });
    }
    if (pending) {
      const waiting: Pending = pending;
      pending = { ...waiting, blocks: waiting.blocks + 1 };
      if (waiting.blocks >= MOST_BLOCKS) giveUp();
    }
    const [outer] = stack;
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const open = stack[depth]!;
      // A single mark that never closes is an apostrophe ("‘90s").
      if (open.close !== "’" && open.close !== "'" && !(depth === 0 && runsOn.has(open.close)))
        add(open, block.end, depth, false);
    }
    if (outer && runsOn.has(outer.close)) {
      giveUp();
      pending = { open: outer, end: block.end, found: found.length, blocks: 0 };
    }
  }
  giveUp();
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
