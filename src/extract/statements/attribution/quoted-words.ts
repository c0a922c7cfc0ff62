import { overlap } from "../../../text/span.ts";
import type { SentenceView } from "../article-view.ts";

/** A sentence with this many words in a row in quotation marks is direct speech (codebook, section 7). */
const DIRECT_WORDS = 3;

/** The sentence with what stands in quotation marks blanked out, so that offsets stay. */
export function outsideQuotes(view: SentenceView): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of view.quotations) {
    const from = Math.max(at, start - view.start);
    const to = Math.min(view.words.length, end - view.start);
    kept.push(view.words.slice(at, from), "\u0001".repeat(Math.max(0, to - from)));
    at = Math.max(at, to);
  }
  return kept.join("") + view.words.slice(at);
}

/** Is the sentence direct speech by its quotation marks? */
export function isDirect(view: SentenceView): boolean {
  return view.quotations.some((quotation) => {
    const start = Math.max(quotation.inner.start, view.start);
    const end = Math.min(quotation.inner.end, view.end);
    if (start >= end) return false;
    const inner = view.words.slice(start - view.start, end - view.start);
    if (/[\u3040-\u30ff\u3400-\u9fff]{5}/.test(inner)) return true;
    return (inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []).length >= DIRECT_WORDS;
  });
}

/** How much of a sentence stands in quotation marks, 0–1. */
export function quotedShare(view: SentenceView): number {
  const quoted = view.quotations.reduce((sum, quotation) => sum + overlap(quotation, view), 0);
  return quoted / Math.max(1, view.end - view.start);
}
