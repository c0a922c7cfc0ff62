import type { Article } from "../../model/article.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";

/** So many sentences before a piece are read for what brings it in. */
export const INTRODUCING = 8;

/**
 * Lays out what stands in a post before each article that it carries, the last sentence first. What brings in one piece brings in no other behind it.
 * @param views all articles of a source
 */
export function introductionsIn(views: readonly ArticleView[]): (article: Article) => readonly SentenceView[] {
  const viewOf = new Map(views.map((view) => [view.article.id, view]));
  const carried = Map.groupBy(
    views.map(({ article }) => article).sort((a, b) => a.start - b.start),
    ({ parent }) => parent,
  );
  const before = new Map(
    [...carried].flatMap(([parent, pieces]) =>
      parent === null ? [] : pieces.map(({ id }, at) => [id, at === 0 ? 0 : pieces[at - 1]!.end] as const),
    ),
  );
  return (article) => {
    const post = article.parent === null ? undefined : viewOf.get(article.parent);
    return post ? sentencesBefore(post, article, before.get(article.id) ?? 0) : [];
  };
}

function sentencesBefore({ sentences }: ArticleView, { start }: Article, after: number): readonly SentenceView[] {
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sentences[middle]!.end <= start) from = middle + 1;
    else to = middle;
  }
  const found: SentenceView[] = [];
  for (let at = from - 1; at >= 0 && sentences[at]!.start >= after && found.length < INTRODUCING; at--)
    if (sentences[at]!.sentence.place === "text") found.push(sentences[at]!);
  return found;
}
