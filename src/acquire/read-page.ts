import type { Block, Furniture, Page, PostRegion } from "../model/page.ts";
import type { Source } from "../model/source.ts";
import type { Decoded } from "./decode/decode-bytes.ts";
import { indexTree } from "./facts/index-tree.ts";
import { readMetadata, shortTextOf } from "./facts/metadata.ts";
import { byteSegments } from "./flow/byte-segments.ts";
import { layOut } from "./flow/lay-out.ts";
import { findMain } from "./main/find-main.ts";
import { regionOf } from "./main/region.ts";
import { measureTree } from "./tree/measure.ts";
import { parseTree } from "./tree/parse-tree.ts";

type ReadPage = Omit<Page, "source"> & Pick<Source, "text" | "segments">;

/** Headings that a page's title is compared with. */
const headingsMost = 3;

/** Reads a decoded page: its text with the way back to its bytes, its posts, what belongs to none, and what it states of itself. */
export function readPage(decoded: Decoded): ReadPage {
  const tree = parseTree(decoded.text);
  const measures = measureTree(tree);
  const flow = layOut(tree, decoded.text, measures);
  const indexed = indexTree(tree);
  const metadata = readMetadata(indexed, indexed.headings.slice(0, headingsMost).map(shortTextOf));
  const main = findMain(flow, measures, metadata);
  const region = regionOf(flow, main, indexed, metadata);
  const posts: PostRegion[] = region ? [region.post] : [];
  const inside = (at: number): boolean => region !== null && at >= region.first && at < region.end;
  const blocks = flow.blocks.map(
    ({ start, end, kind, level }, at): Block => ({
      start,
      end,
      kind: main.labels[at] === "caption" ? "caption" : at === main.headline ? "heading" : kind,
      level,
      post: inside(at) ? 0 : null,
    }),
  );
  const furniture: Furniture[] = [];
  flow.blocks.forEach(({ start, end }, at) => {
    const label = main.labels[at]!;
    if (inside(at) && (region!.own(at) || label === "caption")) return;
    const kind = label === "main" || label === "lead" || label === "headline" || label === "caption" ? "other" : label;
    const last = furniture.at(-1);
    if (last && last.kind === kind && flow.blocks[at - 1]!.end === last.end) furniture[furniture.length - 1] = { ...last, end };
    else furniture.push({ start, end, kind, rule: `page-${kind}` });
  });
  const { titles, address, publisher, authors, published, modified, language } = metadata;
  return {
    text: flow.text,
    segments: byteSegments(flow.segments, decoded.places()),
    blocks,
    furniture,
    posts,
    facts: {
      title: titles[0] ?? null,
      address,
      publisher,
      authors,
      published: published ?? region?.post.published ?? null,
      modified,
      language,
    },
  };
}
