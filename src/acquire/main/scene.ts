import { firstWhere } from "../../text/first-where.ts";
import type { Span } from "../../text/span.ts";
import type { Flow } from "../flow/flow.ts";
import type { ElementNode } from "../tree/node.ts";
import { type Shape, shapeOf } from "./block-shape.ts";

/** Indexes of blocks, the second not counting. */
export type Range = readonly [from: number, to: number];

/** A page while its main text is looked for. */
export interface Scene {
  readonly flow: Flow;
  readonly shapes: readonly Shape[];
  /** Running text of all blocks of a range, in code units that are no links. */
  readonly proseIn: (range: Range) => number;
  readonly totalProse: number;
  /** The blocks that an element covers whole. */
  readonly rangeOf: (node: ElementNode) => Range;
}

/** Running sums, so that any range takes two look-ups. */
export function sums(values: readonly number[]): (range: Range) => number {
  const out = new Float64Array(values.length + 1);
  for (const [at, value] of values.entries()) out[at + 1] = out[at]! + value;
  return ([from, to]) => (to > from ? out[to]! - out[from]! : 0);
}

/** First block that starts at or after a place. */
const blockAt = ({ blocks }: Flow, place: number): number => firstWhere(blocks, ({ start }) => start >= place);

export function setScene(flow: Flow): Scene {
  const shapes = flow.blocks.map((block) => shapeOf(block, flow.text));
  const proseIn = sums(shapes.map(({ prose, length, linked }) => (prose ? length * (1 - linked) : 0)));
  const range = (span: Span | undefined): Range => {
    if (!span) return [0, 0];
    const [from, to] = [blockAt(flow, span.start), blockAt(flow, span.end)];
    // An element within a line is not the whole of its block, though it begins it.
    return [from, to > from && flow.blocks[to - 1]!.end > span.end ? to - 1 : to];
  };
  const ranges = new Map<ElementNode, Range>();
  return {
    flow,
    shapes,
    proseIn,
    totalProse: proseIn([0, shapes.length]),
    rangeOf: (node) => {
      let known = ranges.get(node);
      if (!known) {
        known = range(flow.extents.get(node));
        ranges.set(node, known);
      }
      return known;
    },
  };
}
