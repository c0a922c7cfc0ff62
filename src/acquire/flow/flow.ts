import type { BlockKind } from "../../model/page.ts";
import type { Span } from "../../text/span.ts";
import type { ElementNode } from "../tree/node.ts";

/** A block of the canonical text with the element that it stands in. */
export interface FlowBlock extends Span {
  readonly kind: BlockKind;
  readonly level: number | null;
  /** The nearest element around it that is no part of a line. */
  readonly node: ElementNode;
  /** Code units of it that are links. */
  readonly linked: number;
}

/** A stretch of canonical text and the characters of the decoded page it was read from. */
export interface FlowSegment extends Span {
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

/** A page laid out as running text. */
export interface Flow {
  readonly text: string;
  readonly segments: readonly FlowSegment[];
  readonly blocks: readonly FlowBlock[];
  /** What each element covers of the text; nothing for elements that are not seen. */
  readonly extents: ReadonlyMap<ElementNode, Span>;
}
