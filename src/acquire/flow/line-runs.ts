import type { ElementNode } from "../tree/node.ts";
import { block, inline, lineHolder } from "./element-kinds.ts";

/** Tells, on a walk through the page, which elements run on in the line that they stand in. */
export interface LineRuns {
  /** Called for each element when it opens … */
  readonly enter: (node: ElementNode) => boolean;
  /** … and when it closes: the same answer again. */
  readonly leave: () => boolean;
}

/** Inline elements run on. One of a name that HTML does not know runs on inside a line: where its parent does, holds lines, or has text of its own beside it. */
export function lineRuns(): LineRuns {
  const open: boolean[] = [];
  const mixed = new Map<ElementNode, boolean>();
  const hasText = (node: ElementNode): boolean => {
    const known = mixed.get(node);
    if (known !== undefined) return known;
    const found = node.children.some((child) => child.kind === "text" && child.value.trim() !== "");
    mixed.set(node, found);
    return found;
  };
  const runsOn = ({ tag, parent }: ElementNode): boolean => {
    if (inline.has(tag)) return true;
    if (block.has(tag) || parent === null) return false;
    return open.at(-1) === true || lineHolder.has(parent.tag) || hasText(parent);
  };
  return {
    enter: (node) => {
      const runs = runsOn(node);
      open.push(runs);
      return runs;
    },
    leave: () => open.pop()!,
  };
}
