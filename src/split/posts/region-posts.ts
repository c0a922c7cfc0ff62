import type { Page, PostRegion } from "../../model/page.ts";
import { inCapitals } from "../../text/letters.ts";
import { dayBefore } from "../days/day-before.ts";
import { dayBehind } from "../days/day-behind.ts";
import type { PostLines } from "./posts.ts";
import type { Scene } from "./scene.ts";

/** A page that names this many cuts runs posts together that its tree does not tell apart. */
const cutsOfArchive = 2;

/** The tree tells one region, of which the page's metadata tell no day: it may hold several posts. */
export const mayHoldSeveral = ({ posts, facts }: Page): boolean =>
  posts.length === 1 && (posts[0]!.headline === null || facts.published === null || facts.published.spans.length > 0);

/**
 * The posts that the page's words tell, where each is proved; else null. A day beside each headline proves them. Where the tree names no headline, what is an article's no longer is, and
 * a heading that the page marks as such does, or one in capitals as all are.
 */
export function provedPosts({ lines, roles }: Scene, posts: readonly PostLines[], named: boolean): readonly PostLines[] | null {
  const capitals = posts.every(({ headline }) => headline !== null && inCapitals(lines[headline]!.text));
  const proved = posts.every(({ headline, first, last }) => {
    if (headline === null) return false;
    const { level, text } = lines[headline]!;
    const near = roles.slice(Math.max(0, first - 1), Math.min(last, headline + 3));
    return (
      (!named && (capitals || level !== null)) ||
      dayBehind(text) > 0 ||
      dayBefore(text) > 0 ||
      near.some(({ is }) => is === "meta")
    );
  });
  return posts.length >= 2 && proved ? posts : null;
}

/**
 * The posts that the document tree tells, as lines. Null where it tells none, or one that holds several by the page's own words: then the words decide.
 * A region without a line of its own gives no post.
 */
export function regionPosts({ lines, roles, cutsOff }: Scene, regions: readonly PostRegion[]): readonly PostLines[] | null {
  if (regions.length === 0) return null;
  if (regions.length === 1 && roles.filter((role) => role.is === "cut" && role.names !== null).length >= cutsOfArchive)
    return null;
  const posts: PostLines[] = [];
  let at = 0;
  for (const [index, region] of regions.entries()) {
    while (at < lines.length && lines[at]!.post !== index) at++;
    const first = at;
    while (at < lines.length && lines[at]!.post === index) at++;
    let last = at - 1;
    while (last > first && (roles[last]!.is === "furniture" || roles[last]!.is === "rule")) last--;
    if (last < first) continue;
    const { headline } = region;
    // Where the tree names no headline, a heading that opens the region is it.
    const opens = lines.slice(first, first + 3).findIndex((_, offset) => roles[first + offset]!.is === "title");
    const titled =
      headline === null
        ? opens < 0
          ? -1
          : first + opens
        : first + lines.slice(first, last + 1).findIndex(({ start, end }) => start < headline.end && headline.start < end);
    const cut = roles[last]!.is === "cut" || cutsOff(last);
    posts.push({ first, last, headline: titled >= first && titled <= last ? titled : null, truncated: cut });
  }
  return posts;
}
