import { loadSplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Indexed } from "../facts/index-tree.ts";
import { attribute, type ElementNode } from "../tree/node.ts";
import { bylinesAmong, momentAmong } from "./beside-headline.ts";
import type { TreePost } from "./find-posts.ts";
import type { FurnitureMark } from "./mark-elements.ts";
import type { Region } from "./region.ts";
import type { Range, Scene } from "./scene.ts";

/** A line that cuts a post off is short. */
const cutMost = 320;

let cuts: ReturnType<typeof loadSplitWordings>["cuts"] | null = null;

/** Does a line lead to the rest of the post ("Continue reading …")? It belongs to the post though it is all link. */
function isCut(text: string): boolean {
  cuts ??= loadSplitWordings().cuts;
  return text.length <= cutMost && (cuts.bare.test(text) || cuts.named.test(text));
}

/** Where a headline leads, as its link has it. */
function addressOf(node: ElementNode): string | null {
  const waiting: ElementNode[] = [node];
  for (let at: ElementNode | null = node; at; at = at.parent) if (at.tag === "a") waiting.unshift(at);
  while (waiting.length > 0) {
    const one = waiting.shift()!;
    const href = one.tag === "a" ? attribute(one, "href").trim() : "";
    if (/^https?:\/\//i.test(href) && href.length <= 2_000) return href;
    for (const child of one.children) if (child.kind === "element") waiting.push(child);
  }
  return null;
}

/** The blocks of a post without the furniture at its end; a cut stays. */
function trimmedRange(
  { shapes }: Scene,
  { range: [from, to], headline }: TreePost,
  marks: readonly (FurnitureMark | null)[],
): Range {
  let end = to;
  while (end > headline + 1) {
    const { text, linked, prose } = shapes[end - 1]!;
    if (isCut(text) || (prose && marks[end - 1] === null)) break;
    if (marks[end - 1] === null && linked < 0.8 && text.length > 1) break;
    end--;
  }
  return [from, end];
}

/** Does a block of a post belong to it, rather than to what stands around posts? */
export const belongsToPost = ({ shapes }: Scene, marks: readonly (FurnitureMark | null)[], at: number): boolean =>
  isCut(shapes[at]!.text) || (marks[at] === null && (shapes[at]!.linked < 0.85 || shapes[at]!.prose)) || marks[at] === "caption";

/** The regions of a page of several posts, each with its headline, its day and who signs it. */
export function postRegions(
  scene: Scene,
  posts: readonly TreePost[],
  marks: readonly (FurnitureMark | null)[],
  indexed: Indexed,
): readonly Region[] {
  const { flow } = scene;
  return posts.map((post): Region => {
    const range = trimmedRange(scene, post, marks);
    const [first, end] = range;
    const headline = flow.blocks[post.headline]!;
    return {
      first,
      end,
      own: (at) => at === post.headline || belongsToPost(scene, marks, at),
      post: {
        start: flow.blocks[first]!.start,
        end: flow.blocks[end - 1]!.end,
        headline: { start: headline.start, end: headline.end },
        published:
          momentAmong(flow, indexed, [first, Math.min(end, post.headline + 5)]) ??
          momentAmong(flow, indexed, [Math.max(first, end - 2), end]),
        bylines: bylinesAmong(flow, indexed, range),
        address: addressOf(headline.node),
      },
    };
  });
}
