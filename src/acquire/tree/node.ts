/** A stretch of characters of a page; `start` and `end` tell where it was read in the decoded page. */
export interface TextNode {
  readonly kind: "text";
  value: string;
  start: number;
  end: number;
  parent: ElementNode | null;
}

/** An element of a page. `parseTree` makes the tree; everything after it only reads. */
export interface ElementNode {
  readonly kind: "element";
  readonly tag: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: TreeNode[];
  parent: ElementNode | null;
}

export type TreeNode = TextNode | ElementNode;

/** The value of an attribute; empty where it has none. */
export const attribute = (node: ElementNode, name: string): string => node.attributes.get(name) ?? "";
