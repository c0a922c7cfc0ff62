import { html, parse, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import type { ElementNode, TextNode, TreeNode } from "./node.ts";

/** A page of n characters makes fewer than n nodes, unless formatting elements are repeated in every paragraph to make it swell. */
const nodesAtLeast = 100_000;
/** A million headings are two million nodes, and take 2 GB: more than this no run should spend on one page. */
const nodesMost = 2_500_000;
/** No page needs more attributes on one element; the rest is dropped. */
const attributesMost = 200;

type Comment = { readonly kind: "comment"; parent: ElementNode | null };
type AnyNode = TreeNode | Comment;
type Types = TreeAdapterTypeMap<
  AnyNode,
  ElementNode,
  AnyNode,
  ElementNode,
  ElementNode,
  ElementNode,
  Comment,
  TextNode,
  ElementNode,
  Comment
>;

/** Thrown where markup grows in parsing beyond what a page of its size, or any page, may hold. */
export class SwellingMarkupError extends Error {
  override readonly name = "SwellingMarkupError";
}

const noAttributes: ReadonlyMap<string, string> = new Map();
const childrenOf = (node: ElementNode): AnyNode[] => node.children;

/** Makes nodes with nothing that is not read. Text is joined only to text that it follows in the page itself, so that places hold. */
function lightAdapter(most: number): TreeAdapter<Types> {
  let made = 0;
  const count = (): void => {
    if (++made > most) throw new SwellingMarkupError(`its markup makes more than ${most} nodes`);
  };
  const element = (tag: string, namespace: string, attributes = noAttributes): ElementNode => {
    count();
    return { kind: "element", tag, namespace, attributes, children: [], parent: null };
  };
  const text = (value: string): TextNode => {
    count();
    return { kind: "text", value, start: -1, end: -1, parent: null };
  };
  const put = (parent: ElementNode, node: AnyNode, before: AnyNode | null): void => {
    const children = childrenOf(parent);
    // What something is put before stands near the end: looked for from there, a page of foster children takes no square of time.
    if (before === null) children.push(node);
    else children.splice(children.lastIndexOf(before), 0, node);
    node.parent = parent;
  };
  return {
    createDocument: () => element("#document", html.NS.HTML),
    createDocumentFragment: () => element("#fragment", html.NS.HTML),
    createElement: (tag, namespace, attributes) =>
      element(
        tag,
        namespace,
        attributes.length === 0
          ? noAttributes
          : new Map(attributes.slice(0, attributesMost).map(({ name, value }) => [name, value])),
      ),
    createCommentNode: () => ({ kind: "comment", parent: null }),
    createTextNode: text,
    appendChild: (parent, node) => {
      if (node.kind !== "comment") put(parent, node, null);
    },
    insertBefore: put,
    setTemplateContent: () => {},
    getTemplateContent: (template) => template,
    setDocumentType: () => {},
    setDocumentMode: () => {},
    getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
    detachNode: (node) => {
      if (node.parent === null) return;
      const siblings = childrenOf(node.parent);
      siblings.splice(siblings.lastIndexOf(node), 1);
      node.parent = null;
    },
    insertText: (parent, value) => put(parent, text(value), null),
    insertTextBefore: (parent, value, before) => put(parent, text(value), before),
    adoptAttributes: () => {},
    getFirstChild: (node) => childrenOf(node)[0] ?? null,
    getChildNodes: childrenOf,
    getParentNode: (node) => node.parent,
    getAttrList: (node) => [...node.attributes].map(([name, value]) => ({ name, value })),
    getTagName: (node) => node.tag,
    getNamespaceURI: (node) => node.namespace as html.NS,
    getTextNodeContent: (node) => node.value,
    getCommentNodeContent: () => "",
    getDocumentTypeNodeName: () => "",
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    isTextNode: (node): node is TextNode => node.kind === "text",
    isCommentNode: (node): node is Comment => node.kind === "comment",
    isDocumentTypeNode: (_node): _node is Comment => false,
    isElementNode: (node): node is ElementNode => node.kind === "element",
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: (node, location) => {
      if (node.kind !== "text" || !location) return;
      node.start = location.startOffset;
      node.end = location.endOffset;
      const siblings = node.parent === null ? [] : childrenOf(node.parent);
      const last = siblings.length - 1;
      const before = siblings[last - 1];
      // Words and spaces come one by one: most text nodes are the last of their parent and go on from the one before.
      if (siblings[last] === node && before?.kind === "text" && before.end === node.start) {
        before.value += node.value;
        before.end = node.end;
        siblings.pop();
        node.parent = null;
        made--;
      }
    },
    updateNodeSourceCodeLocation: () => {},
  };
}

/**
 * Parses a page as browsers do, into a light tree with the place of every text.
 * @throws {SwellingMarkupError} where it makes more nodes than a page of its size, or any page, may
 */
export function parseTree(page: string): ElementNode {
  const most = Math.min(nodesMost, Math.max(nodesAtLeast, page.length));
  return parse<Types>(page, { treeAdapter: lightAdapter(most), sourceCodeLocationInfo: true, scriptingEnabled: false });
}
