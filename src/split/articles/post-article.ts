import type { Article } from "../../model/article.ts";
import type { Cell } from "../../model/cell.ts";
import type { PostRegion } from "../../model/page.ts";
import { thingId } from "../../text/identity.ts";
import { quote } from "../../text/quote.ts";
import type { Span } from "../../text/span.ts";
import { publishedOf, type Told } from "../days/published.ts";
import type { Around } from "./around.ts";
import { blocksOf } from "./blocks-of.ts";
import { partDays, partSpan } from "./part-days.ts";
import { partHeadline } from "./part-headline.ts";
import { partKind } from "./part-kind.ts";
import { beforeTexts, isOthers, type PostCredits } from "./post-credits.ts";
import type { PrintedTexts } from "./printed-texts.ts";
import { distinctCredits } from "./share-credits.ts";

/** What the page's tree tells of the post; null where it does not mark it. */
function regionOf({ page, scene, post }: Around): PostRegion | null {
  const marked = scene.lines[post.first]!.post;
  return marked === null ? null : (page.posts[marked] ?? null);
}

/**
 * The article of a post itself, the texts of others that it prints left out.
 * @param left credits in introductions that stay with the post
 */
export function postArticle(
  around: Around,
  told: Told,
  credits: PostCredits,
  { texts, are }: PrintedTexts,
  left: readonly Cell<string>[],
): Article {
  const { page, sighting, scene, post, whole } = around;
  const { text, sha256 } = page.source;
  const region = regionOf(around);
  const span = partSpan(around, post);
  const own = beforeTexts(around, texts);
  const kind = partKind(around, own, null);
  const { dateline, items, written } = partDays(around, own, kind, false);
  // Names that stand alone on their line are told by the tree, not by any word beside them.
  const isOwnLine = (name: Span): boolean =>
    scene.lines.slice(post.first, post.last + 1).some(({ start, end }) => start === name.start && end === name.end);
  return {
    ...span,
    id: thingId("a", sha256, span.start, span.end),
    parent: null,
    headline: partHeadline(around, post),
    relation: are === "brought" && texts.length === 0 && credits.others.length > 0 ? "republication" : "original",
    kind,
    credits: are === "brought" ? distinctCredits([...left, ...told.credits, ...credits.wired]).filter(isOthers(around)) : [],
    dateline,
    items,
    truncated: post.truncated,
    published: publishedOf(told.published, region, page.facts, sighting, whole.only),
    written,
    issued: null,
    address: region?.address ?? null,
    bylines: told.bylines.length > 0 ? told.bylines : (region?.bylines ?? []).filter(isOwnLine).map((name) => quote(text, name)),
    blocks: blocksOf(scene, post, texts),
  };
}
