import { firstWhere } from "../../text/first-where.ts";
import type { ArticleView } from "../statements/article-view.ts";

/** Where the sentence begins that stands so many sentences before the one at `start`, or the first of the article; `start` itself where the article has no sentence there. */
export function reachBack(start: number, { sentences }: ArticleView, count: number): number {
  const at = firstWhere(sentences, (view) => view.start >= start);
  return sentences[Math.max(0, at - count)]?.start ?? start;
}
