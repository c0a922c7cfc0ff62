import type { Article } from "../../src/model/article.ts";

/** An article that nothing but its text is known of. @param own what is known besides, or otherwise */
export const plainArticle = (text: string, own: Partial<Article> = {}): Article => ({
  id: "a1",
  parent: null,
  start: 0,
  end: text.length,
  headline: null,
  relation: "original",
  kind: "report",
  credits: [],
  dateline: null,
  items: [],
  truncated: false,
  published: null,
  written: null,
  issued: null,
  bylines: [],
  address: null,
  blocks: [],
  ...own,
});
