import type { Article } from "../../model/article.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";

/** So many sentences before a piece are read for what brings it in. */
export const INTRODUCING = 8;

/** The sentences of a post before the article that it carries, the last first. */
export function introducing(post: ArticleView | null, { start }: Article): readonly SentenceView[] {
  const sentences = post?.sentences ?? [];
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sentences[middle]!.end <= start) from = middle + 1;
    else to = middle;
  }
  const found: SentenceView[] = [];
  for (let at = from - 1; at >= 0 && found.length < INTRODUCING; at--)
    if (sentences[at]!.sentence.place === "text") found.push(sentences[at]!);
  return found;
}
