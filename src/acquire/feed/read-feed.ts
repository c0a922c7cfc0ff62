import { workedOut } from "../../model/cell.ts";
import type { Block, Furniture, Page, PostRegion } from "../../model/page.ts";
import type { Source } from "../../model/source.ts";
import type { Span } from "../../text/span.ts";
import type { Decoded } from "../decode/decode-bytes.ts";
import { squeeze } from "../facts/squeeze.ts";
import { byteSegments } from "../flow/byte-segments.ts";
import type { FlowSegment } from "../flow/flow.ts";
import { UnreadableError } from "../unreadable.ts";
import { layOutEntry } from "./lay-out-entry.ts";
import { parseFeed } from "./parse-feed.ts";

type ReadPage = Omit<Page, "source"> & Pick<Source, "text" | "segments">;

/** Between two blocks, and between two entries. */
const apart = "\n\n";

/**
 * Reads a feed: its entries as posts, in its own order, with headline, who signs, day and address of each; markup in them as in pages.
 * @throws {UnreadableError} where no entry has any text, and what `parseFeed` and `parseTree` throw
 */
export function readFeed(decoded: Decoded): ReadPage {
  const feed = parseFeed(decoded.text);
  const texts: string[] = [];
  const segments: FlowSegment[] = [];
  const blocks: Block[] = [];
  const furniture: Furniture[] = [];
  const posts: PostRegion[] = [];
  let length = 0;
  for (const entry of feed.entries) {
    const fields = layOutEntry(entry);
    if (fields.length === 0) continue;
    const first = blocks.length;
    let [headline, published]: [Span | null, PostRegion["published"]] = [null, null];
    const bylines: Span[] = [];
    for (const { kind, text, segments: own, blocks: laid, marks, moment } of fields) {
      const before = segments.at(-1);
      if (before) {
        segments.push({
          start: length,
          end: length + apart.length,
          from: before.to,
          to: Math.max(before.to, own[0]!.from),
          exact: false,
        });
        texts.push(apart);
        length += apart.length;
      }
      const span = { start: length + laid[0]!.start, end: length + laid.at(-1)!.end };
      if (kind === "headline") headline = span;
      if (kind === "author") bylines.push(span);
      if (moment !== null)
        published = workedOut(
          moment,
          `the entry's day of ${kind === "modified" ? "change" : "publication"}`,
          "published-in-feed",
          [span],
        );
      laid.forEach((block, at) => {
        const place = { start: length + block.start, end: length + block.end };
        const mark = marks[at];
        const isFurniture = mark !== null && mark !== undefined && mark !== "caption";
        if (isFurniture) furniture.push({ ...place, kind: mark, rule: `page-${mark}` });
        blocks.push({
          ...place,
          kind: mark === "caption" ? "caption" : kind === "headline" ? "heading" : block.kind,
          level: kind === "headline" ? 1 : block.level,
          post: isFurniture ? null : posts.length,
        });
      });
      for (const segment of own) segments.push({ ...segment, start: length + segment.start, end: length + segment.end });
      texts.push(text);
      length += text.length;
    }
    posts.push({ start: blocks[first]!.start, end: blocks.at(-1)!.end, headline, published, bylines, address: entry.address });
  }
  if (posts.length === 0) throw new UnreadableError("it is a feed without any entry that has text");
  const title = feed.title === null ? null : squeeze(feed.title) || null;
  return {
    text: texts.join(""),
    segments: byteSegments(segments, decoded.places()),
    blocks,
    furniture,
    posts,
    facts: {
      title,
      address: feed.address,
      publisher: title,
      authors: [],
      published: null,
      modified: null,
      language: feed.language,
    },
  };
}
