import type { ElementNode, TextNode } from "./node.ts";

export interface Visitor {
  /** @returns false to leave out all that is inside; `leave` is then not called */
  readonly enter?: (node: ElementNode) => boolean;
  readonly text?: (node: TextNode) => void;
  readonly leave?: (node: ElementNode) => void;
}

/** Visits a tree in the order of the page. Its own list of what is open takes the place of recursion: pages nest a hundred thousand deep. */
export function walk(root: ElementNode, { enter, text, leave }: Visitor): void {
  const open: { readonly node: ElementNode; at: number }[] = [];
  if (enter && !enter(root)) return;
  open.push({ node: root, at: 0 });
  while (open.length > 0) {
    const top = open[open.length - 1]!;
    const child = top.node.children[top.at++];
    if (child === undefined) {
      open.pop();
      leave?.(top.node);
    } else if (child.kind === "text") text?.(child);
    else if (!enter || enter(child)) open.push({ node: child, at: 0 });
  }
}

/** The text inside an element, white space as it stands. */
export function textOf(root: ElementNode): string {
  const parts: string[] = [];
  walk(root, { text: ({ value }) => parts.push(value) });
  return parts.join("");
}
