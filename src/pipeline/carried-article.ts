import { bodySpans } from "../fold/reprints/carried-words.ts";
import type { Article } from "../model/article.ts";
import type { CarriedArticle } from "../model/carriage.ts";
import type { ArticleAt, Store } from "../store/store.ts";

/** What the search for carried texts needs of an article. */
export const carriedArticle = (source: string, text: string, article: Article, outlet: string | null): CarriedArticle => ({
  id: article.id,
  source,
  parent: article.parent,
  outlet,
  credits: article.credits.map(({ value }) => value),
  published: article.published?.value ?? null,
  headline: article.headline?.words ?? null,
  text,
  spans: bodySpans(article),
});

/** Reads articles for comparison, each text once. Articles that are not in the record give null. */
export function carriedArticles(store: Store): (at: ArticleAt) => Promise<CarriedArticle | null> {
  const texts = new Map<string, string>();
  return async ({ source, article }) => {
    const kept = await store.readArticle(source, article);
    if (!kept) return null;
    const text = texts.get(source) ?? (await store.textOf(source));
    texts.set(source, text);
    const carried = carriedArticle(source, text, kept.article, kept.outlet);
    if (carried.published !== null || carried.parent === null) return carried;
    // What a post prints was there on the day of the post.
    const post = await store.readArticle(source, carried.parent);
    return { ...carried, published: post?.article.published?.value ?? null };
  };
}
