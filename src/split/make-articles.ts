import type { Article } from "../model/article.ts";
import type { Cell } from "../model/cell.ts";
import type { Block, Page } from "../model/page.ts";
import type { Sighting } from "../model/source.ts";
import { foldName } from "../text/fold-name.ts";
import { thingId } from "../text/identity.ts";
import { quote } from "../text/quote.ts";
import { articleKind } from "./article-kind.ts";
import { creditsIn } from "./credits.ts";
import { datelineAt } from "./dateline.ts";
import type { PostLines } from "./posts.ts";
import { publishedOf, toldBeside } from "./published.ts";
import { findReprints, type ReprintLines } from "./reprints.ts";
import type { Scene } from "./title-score.ts";

/** A dateline opens one of the first paragraphs, after at most so many other lines. */
const datelineWithin = 5;

type Part = Pick<PostLines, "first" | "last" | "headline">;

function distinct(cells: readonly Cell<string>[]): readonly Cell<string>[] {
  const seen = new Set<string>();
  return cells.filter(({ value }) => {
    const key = foldName(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The article's own lines as blocks: what it reprints, furniture, rules and its cut left out. */
function blocksOf({ lines, roles }: Scene, { first, last, headline }: Part, without: readonly ReprintLines[]): readonly Block[] {
  const blocks: Block[] = [];
  let child = 0;
  for (let at = first; at <= last; at++) {
    while (child < without.length && without[child]!.last < at) child++;
    if (child < without.length && without[child]!.first <= at) continue;
    const { is } = roles[at]!;
    if (is === "furniture" || is === "cut" || is === "rule") continue;
    const { start, end, kind, level, post } = lines[at]!;
    const titled = at === headline || (is === "title" && kind === "paragraph");
    blocks.push({ start, end, kind: titled ? "heading" : is === "caption" ? "caption" : kind, level, post });
  }
  return blocks;
}

/** The article of a post and, after it, those of what it reprints. */
export function makeArticles(page: Page, sighting: Sighting, scene: Scene, post: PostLines, only: boolean): readonly Article[] {
  const { text, sha256 } = page.source;
  const { lines, roles, wordings } = scene;
  const datelineOf = (at: number) =>
    roles[at]!.is === "text" || roles[at]!.is === "meta" ? datelineAt(text, lines[at]!, wordings.datelines) : null;
  const dateline = ({ first, last, headline }: Part) => {
    for (let at = first, seen = 0; at <= last && seen < datelineWithin; at++) {
      if (at === headline || roles[at]!.is === "furniture") continue;
      seen++;
      const found = datelineOf(at);
      if (found) return found;
    }
    return null;
  };
  const beside = ({ first, last, headline }: Part) => {
    const from = (headline ?? first - 1) + 1;
    return toldBeside(
      text,
      lines.slice(from, Math.min(last + 1, from + 4)).filter((_, offset) => roles[from + offset]!.is === "meta"),
      wordings,
    );
  };
  const { reprints, introductions } = findReprints(scene, post, (at) => datelineOf(at) !== null);
  const region = lines[post.first]!.post === null ? null : (page.posts[lines[post.first]!.post!] ?? null);
  const credited = distinct(introductions.flatMap((at) => creditsIn(lines[at]!, wordings)));
  const span = (part: Part) => ({ start: lines[part.first]!.start, end: lines[part.last]!.end });
  const wordsOf = (part: Part): readonly string[] => {
    const out: string[] = [];
    for (let at = part.first; at <= part.last; at++)
      if (at !== part.headline && roles[at]!.is === "text") out.push(lines[at]!.text);
    return out;
  };
  const headlineOf = ({ headline }: Part) => (headline === null ? null : quote(text, lines[headline]!));
  const introduction = introductions.map((at) => lines[at]!.text).join(" ") || null;

  const told = beside(post);
  const whole = span(post);
  const id = thingId("a", sha256, whole.start, whole.end);
  const ownLast = reprints[0] ? reprints[0].first - 1 : post.last;
  const article: Article = {
    ...whole,
    id,
    parent: null,
    headline: headlineOf(post),
    relation: "original",
    kind: articleKind(headlineOf(post)?.words ?? null, null, wordsOf({ ...post, last: ownLast }), wordings),
    credits: reprints.length === 0 ? credited : [],
    dateline: dateline({ ...post, last: ownLast }),
    truncated: post.truncated,
    published: publishedOf(told.published, region, page.facts, sighting, only),
    bylines: told.bylines,
    blocks: blocksOf(scene, post, reprints),
  };
  const children = reprints.map((reprint, order): Article => {
    const own = span(reprint);
    const besideOwn = beside(reprint);
    return {
      ...own,
      id: thingId("a", sha256, own.start, own.end, "reprint"),
      parent: id,
      headline: headlineOf(reprint),
      relation: "republication",
      kind: articleKind(headlineOf(reprint)?.words ?? null, introduction, wordsOf(reprint), wordings),
      credits: credited.length === reprints.length && reprints.length > 1 ? [credited[order]!] : credited,
      dateline: dateline(reprint),
      truncated: reprint.truncated,
      published: besideOwn.published,
      bylines: besideOwn.bylines,
      blocks: blocksOf(scene, reprint, []),
    };
  });
  return [article, ...children];
}
