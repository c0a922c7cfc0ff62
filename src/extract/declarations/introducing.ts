import type { ArticleView, SentenceView } from "../statements/article-view.ts";

/** So many sentences before a piece are read for what brings it in. */
export const INTRODUCING = 8;

/** The sentences of a post that bring in the article which it carries, the last first: what brings in one piece brings in none behind it. */
export function introducing(
  post: ArticleView | null,
  { article: { start }, introducedFrom }: ArticleView,
): readonly SentenceView[] {
  const sentences = post?.sentences ?? [];
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sentences[middle]!.end <= start) from = middle + 1;
    else to = middle;
  }
  const found: SentenceView[] = [];
  for (let at = from - 1; at >= 0 && sentences[at]!.start >= introducedFrom && found.length < INTRODUCING; at--)
    if (sentences[at]!.sentence.place === "text") found.push(sentences[at]!);
  return found;
}
