import { attribute, type ElementNode } from "./node.ts";

/** What elements of one kind on a page have in common: their tag and the first of their classes. */
export const kindOf = (node: ElementNode): string => `${node.tag}.${firstClass(node)}`;

/** The same of elements that a page numbers ("post-12"). */
export const unnumberedKindOf = (node: ElementNode): string => `${node.tag}.${firstClass(node).replace(/\d+/g, "")}`;

/** Are two elements styled alike, by all of their classes? */
export const isAlike = (one: ElementNode, other: ElementNode): boolean =>
  one.tag === other.tag && attribute(one, "class") !== "" && attribute(one, "class") === attribute(other, "class");

const firstClass = (node: ElementNode): string => attribute(node, "class").trim().split(/\s+/)[0] ?? "";
