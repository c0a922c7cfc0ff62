import type { Block, Furniture, Page } from "../model/page.ts";
import type { Source } from "../model/source.ts";
import type { Decoded } from "./decode/decode-bytes.ts";
import { type Indexed, indexTree } from "./facts/index-tree.ts";
import { type Metadata, readMetadata, shortTextOf } from "./facts/metadata.ts";
import { byteSegments } from "./flow/byte-segments.ts";
import { layOut } from "./flow/lay-out.ts";
import { findCards } from "./main/find-cards.ts";
import { findHeadline } from "./main/find-headline.ts";
import { findMain, type Label } from "./main/find-main.ts";
import { findPosts, standBesideArticle, titledPost } from "./main/find-posts.ts";
import { markBlocks } from "./main/mark-blocks.ts";
import { postRegions } from "./main/post-regions.ts";
import { type Region, regionOf } from "./main/region.ts";
import { type Scene, setScene } from "./main/scene.ts";
import { type Measures, measureTree } from "./tree/measure.ts";
import { parseTree } from "./tree/parse-tree.ts";

type ReadPage = Omit<Page, "source"> & Pick<Source, "text" | "segments">;

/** Headings that a page's title is compared with. */
const headingsMost = 3;

interface Found {
  readonly regions: readonly Region[];
  readonly labels: readonly (Label | null)[];
}

/** The page's posts where it is a list of several, else its one article; each block with what it is, null where nothing tells. */
function findRegions(scene: Scene, measures: Measures, indexed: Indexed, metadata: Metadata): Found {
  const headline = findHeadline(scene, metadata.titles);
  const { marks, confirmed } = markBlocks(scene, measures, headline, metadata.articleBody);
  const posts = findPosts(scene, marks);
  const beside = standBesideArticle(scene, posts, headline);
  const titled = titledPost(scene, posts, metadata.titles);
  if (posts.length > 0 && titled === null && !beside && !metadata.isArticle)
    return { regions: postRegions(scene, posts, marks, indexed), labels: marks };
  const others = posts.filter((post) => beside || (titled !== null && post !== titled)).map(({ range }) => range);
  const cards = findCards(scene, measures).filter(([from, to]) => headline === null || headline < from || headline >= to);
  const own = [...marks];
  for (const [from, to] of [...others, ...cards]) for (let at = from; at < to; at++) own[at] ??= "related";
  const labels = findMain(scene, { marks: own, confirmed }, headline);
  const region = regionOf(scene.flow, labels, headline, indexed, metadata);
  return { regions: region ? [region] : [], labels };
}

/** What belongs to no post; neighbours of one kind are one stretch. */
function furnitureOf({ flow: { blocks } }: Scene, labels: Found["labels"], isOwn: (at: number) => boolean): readonly Furniture[] {
  const furniture: Furniture[] = [];
  blocks.forEach(({ start, end }, at) => {
    const label = labels[at];
    if (isOwn(at)) return;
    const kind = !label || label === "main" || label === "lead" || label === "headline" || label === "caption" ? "other" : label;
    const last = furniture.at(-1);
    if (last && last.kind === kind && blocks[at - 1]!.end === last.end) furniture[furniture.length - 1] = { ...last, end };
    else furniture.push({ start, end, kind, rule: `page-${kind}` });
  });
  return furniture;
}

/** Reads a decoded page: its text with the way back to its bytes, its posts, what belongs to none, and what it states of itself. */
export function readPage(decoded: Decoded): ReadPage {
  const tree = parseTree(decoded.text);
  const measures = measureTree(tree);
  const flow = layOut(tree, decoded.text, measures);
  const indexed = indexTree(tree);
  const metadata = readMetadata(indexed, indexed.headings.slice(0, headingsMost).map(shortTextOf));
  const scene = setScene(flow);
  const { regions, labels } = findRegions(scene, measures, indexed, metadata);
  const regionAt = new Array<number | null>(flow.blocks.length).fill(null);
  for (const [index, { first, end }] of regions.entries()) regionAt.fill(index, first, end);
  const isOwn = (at: number): boolean => {
    const index = regionAt[at];
    return index !== null && index !== undefined && (regions[index]!.own(at) || labels[at] === "caption");
  };
  const headlines = new Set(regions.map(({ post }) => post.headline?.start));
  const { titles, address, publisher, authors, published, modified, language } = metadata;
  const [only] = regions;
  return {
    text: flow.text,
    segments: byteSegments(flow.segments, decoded.places()),
    blocks: flow.blocks.map(
      ({ start, end, kind, level }, at): Block => ({
        start,
        end,
        kind: labels[at] === "caption" ? "caption" : headlines.has(start) ? "heading" : kind,
        level,
        post: regionAt[at] ?? null,
      }),
    ),
    furniture: furnitureOf(scene, labels, (at) => isOwn(at) || headlines.has(flow.blocks[at]!.start)),
    posts: regions.map(({ post }) => post),
    facts: {
      title: titles[0] ?? null,
      address,
      publisher,
      authors,
      // Of a page of several posts each has its own day.
      published: regions.length > 1 ? null : (published ?? only?.post.published ?? null),
      modified,
      language,
    },
  };
}
