import { metadataNames } from "../../codebook/pages/metadata-names.ts";
import { type Cell, printed, workedOut } from "../../model/cell.ts";
import type { Span } from "../../text/span.ts";
import type { Indexed } from "../facts/index-tree.ts";
import { printedMoments } from "../facts/printed-moment.ts";
import { readMoment } from "../facts/read-moment.ts";
import type { Flow } from "../flow/flow.ts";
import { attribute } from "../tree/node.ts";
import type { Range } from "./scene.ts";

/** Longer blocks tell a story, and their days are those of events. */
const dayLineMost = 160;
const bylineMost = 120;

/** What an element covers of the text, white space at its ends left out. */
function extentOf(flow: Flow, span: Span | undefined): Span | null {
  if (!span) return null;
  let { start, end } = span;
  while (start < end && /\s/.test(flow.text[start]!)) start++;
  while (end > start && /\s/.test(flow.text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

const spanOf = ({ blocks }: Flow, [from, to]: Range): Span => ({ start: blocks[from]!.start, end: blocks[to - 1]!.end });

/** The day of publication that stands among some blocks: in a `time` element, else printed in a short line. */
export function momentAmong(flow: Flow, indexed: Indexed, range: Range): Cell<string> | null {
  const [from, to] = range;
  if (to <= from) return null;
  const { start, end } = spanOf(flow, range);
  for (const node of indexed.times) {
    const span = extentOf(flow, flow.extents.get(node));
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

/** Does a text print a day? */
export const printsDay = (text: string): boolean => printedMoments(text, metadataNames()).length > 0;

/** Who signs, by elements that say so among some blocks. */
export function bylinesAmong(flow: Flow, indexed: Indexed, range: Range): readonly Span[] {
  if (range[1] <= range[0]) return [];
  const { start, end } = spanOf(flow, range);
  const spans: Span[] = [];
  for (const node of indexed.bylines) {
    const span = extentOf(flow, flow.extents.get(node));
    if (!span || span.start < start || span.end > end || span.end - span.start > bylineMost) continue;
    if (!spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span);
  }
  return spans;
}
