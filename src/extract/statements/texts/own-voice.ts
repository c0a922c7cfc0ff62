import type { SentenceView } from "../article-view.ts";
import { outsideQuotes } from "../attribution/quoted-words.ts";

/** Does the sentence say "we" or "I" outside of quotation marks? "US" is a country. */
export const firstPerson = (view: SentenceView): boolean => /\b(?:[Ww]e|[Oo]ur|us|[Mm]y|I)\b/.test(outsideQuotes(view));

/** The share of sentences of running text that say "we" or "I", 0–1. */
export function ownVoice(views: readonly SentenceView[]): number {
  const text = views.filter(({ sentence }) => sentence.place === "text");
  return text.length === 0 ? 0 : text.filter(firstPerson).length / text.length;
}
