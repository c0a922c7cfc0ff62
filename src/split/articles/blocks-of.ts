import type { Block } from "../../model/page.ts";
import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";
import type { ReprintLines } from "./reprint-lines.ts";

/** The lines of an article, and which of them is its headline. */
export type Part = Pick<PostLines, "first" | "last" | "headline">;

/** The article's own lines as blocks: what it reprints, furniture, rules and its cut left out. */
export function blocksOf(
  { lines, roles }: Scene,
  { first, last, headline }: Part,
  without: readonly ReprintLines[],
): readonly Block[] {
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
