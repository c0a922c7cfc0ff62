import type { Authority } from "../authority/authority.ts";
import type { SplitWordings } from "../codebook/split-wordings.ts";
import type { Split } from "../model/article.ts";
import type { Page } from "../model/page.ts";
import type { Sighting } from "../model/source.ts";
import { classifyLines } from "./classify-lines.ts";
import { datelineAt } from "./dateline.ts";
import { furnitureIn } from "./furniture.ts";
import { linesOf } from "./lines.ts";
import { makeArticles } from "./make-articles.ts";
import { namedHeadlines, settleCuts } from "./named-cuts.ts";
import { findPosts } from "./posts.ts";
import { regionPosts } from "./region-posts.ts";
import { setScene } from "./scene.ts";

/**
 * Splits a page into posts, their reprints, and what belongs to no article.
 * @returns articles in the order of the text; they overlap only where one reprints the other
 */
export function split(page: Page, sighting: Sighting, _authority: Authority, wordings: SplitWordings): Split {
  const lines = linesOf(page);
  const read = classifyLines(lines, page.furniture, wordings);
  const named = namedHeadlines(lines, read);
  const scene = setScene(lines, settleCuts(read, named), new Set(named.values()), wordings);
  const datelined = (at: number): boolean =>
    ["text", "meta"].includes(scene.roles[at]!.is) && datelineAt(page.source.text, lines[at]!, wordings.datelines) !== null;
  const posts = regionPosts(scene, page.posts) ?? findPosts(scene, datelined);
  return {
    articles: posts.flatMap((post) => makeArticles(page, sighting, scene, post, posts.length === 1)),
    furniture: furnitureIn(page, scene, posts),
  };
}
