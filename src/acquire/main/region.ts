import { metadataNames } from "../../codebook/metadata-names.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { PostRegion } from "../../model/page.ts";
import type { Span } from "../../text/span.ts";
import type { Indexed } from "../facts/index-tree.ts";
import type { Metadata } from "../facts/metadata.ts";
import { printedMoments } from "../facts/printed-moment.ts";
import { readMoment } from "../facts/read-moment.ts";
import type { Flow } from "../flow/flow.ts";
import { attribute } from "../tree/node.ts";
import type { MainText } from "./find-main.ts";

/** A headline stands at most so many blocks before its text: bylines, share bars and pictures come between. */
const headlineWithin = 60;
/** A day of publication stands at most so many blocks before the headline, or after it. */
const besideHeadline = 8;
/** Longer blocks tell a story, and their days are those of events. */
const dayLineMost = 160;

export interface Region {
  readonly post: PostRegion;
  readonly first: number;
  readonly end: number;
  /** Does a block of the range belong to the article? */
  readonly own: (at: number) => boolean;
}

const trimmedExtent = (flow: Flow, span: Span | undefined): Span | null => {
  if (!span) return null;
  let { start, end } = span;
  while (start < end && /\s/.test(flow.text[start]!)) start++;
  while (end > start && /\s/.test(flow.text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
};

/** A `time` element of the region, else a day printed beside its headline. */
function momentBeside(flow: Flow, indexed: Indexed, from: number, to: number): Cell<string> | null {
  const start = flow.blocks[from]!.start;
  const end = flow.blocks[to - 1]!.end;
  for (const node of indexed.times) {
    const span = trimmedExtent(flow, flow.extents.get(node));
    if (!span || span.start < start || span.end > end) continue;
    const moment = readMoment(attribute(node, "datetime"));
    if (moment) return workedOut(moment, "time datetime", "published-in-time", [span]);
  }
  for (let at = from; at < to; at++) {
    const block = flow.blocks[at]!;
    if (block.end - block.start > dayLineMost) continue;
    const [found] = printedMoments(flow.text.slice(block.start, block.end), metadataNames());
    if (found)
      return printed(
        found.moment,
        [{ start: block.start + found.start, end: block.start + found.end }],
        "published-beside-headline",
      );
  }
  return null;
}

function bylinesIn(flow: Flow, indexed: Indexed, from: number, to: number): readonly Span[] {
  const start = flow.blocks[from]!.start;
  const end = flow.blocks[to - 1]!.end;
  const spans: Span[] = [];
  for (const node of indexed.bylines) {
    const span = trimmedExtent(flow, flow.extents.get(node));
    if (!span || span.start < start || span.end > end || span.end - span.start > 120) continue;
    if (!spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span);
  }
  return spans;
}

/** The article of a page as one region, from its headline to the end of its text; null where no text was found. */
export function regionOf(flow: Flow, main: MainText, indexed: Indexed, metadata: Metadata): Region | null {
  const { labels, headline } = main;
  const textFirst = labels.findIndex((label) => label === "main" || label === "lead");
  if (textFirst < 0) return null;
  const end = labels.lastIndexOf("main") + 1 || labels.lastIndexOf("lead") + 1;
  const titled = headline !== null && headline < textFirst && textFirst - headline <= headlineWithin ? headline : null;
  const first = titled ?? textFirst;
  const text = labels.indexOf("main", first);
  const own = (at: number): boolean => {
    const label = labels[at]!;
    return label === "main" || label === "lead" || label === "headline" || (label === "other" && at < text);
  };
  const published =
    metadata.published ??
    momentBeside(flow, indexed, first, Math.min(flow.blocks.length, Math.max(text, first + besideHeadline))) ??
    momentBeside(flow, indexed, Math.max(0, first - besideHeadline), first + 1) ??
    momentBeside(flow, indexed, Math.max(first, end - 1), Math.min(flow.blocks.length, end + 3));
  return {
    first,
    end,
    own,
    post: {
      start: flow.blocks[first]!.start,
      end: flow.blocks[end - 1]!.end,
      headline: titled === null ? null : { start: flow.blocks[titled]!.start, end: flow.blocks[titled]!.end },
      published,
      bylines: bylinesIn(flow, indexed, first, end),
      address: metadata.address,
    },
  };
}
