import type { SentenceView } from "../article-view.ts";
import { outsideQuotes } from "../attribution/quoted-words.ts";

const own = /\b(?:[Ww]e|[Oo]ur|us|[Mm]y|I)\b/;

/** Does the sentence say "we" or "I" outside of quotation marks? "US" is a country. */
export const firstPerson = (view: SentenceView): boolean => own.test(outsideQuotes(view));

/** Does a text stand between quotation marks from its first word to its last, or to a name below it? */
export function isQuotedWhole(views: readonly SentenceView[]): boolean {
  const [first] = views;
  const last = views.at(-1);
  const open = first?.quotations[0];
  return views.length > 1 && open !== undefined && open.start <= first!.start + 1 && open.end >= last!.end - 1;
}

/** Does the sentence say "we" or "I", quotation marks or none? */
export const saysWe = ({ words }: SentenceView): boolean => own.test(words);

/** The share of sentences of running text that say "we" or "I", 0–1. */
export function ownVoice(views: readonly SentenceView[]): number {
  const text = views.filter(({ sentence }) => sentence.place === "text");
  // A message printed between marks speaks for itself within them.
  const says = isQuotedWhole(text) ? saysWe : firstPerson;
  return text.length === 0 ? 0 : text.filter(says).length / text.length;
}
