import type { BlockKind } from "../../model/page.ts";
import type { Span } from "../../text/span.ts";
import type { Measures } from "../tree/measure.ts";
import type { ElementNode, TextNode } from "../tree/node.ts";
import { walk } from "../tree/walk.ts";
import { alignText } from "./align-text.ts";
import { headingLevel } from "./element-kinds.ts";
import type { Flow, FlowBlock } from "./flow.ts";
import { lineRuns } from "./line-runs.ts";
import { textWriter } from "./text-writer.ts";

/** A table with cells this long on average, or with one so much longer, holds running text, not data. */
const cellMost = 160;
const longestMost = 400;

interface Context {
  readonly node: ElementNode;
  readonly kind: BlockKind;
  readonly level: number | null;
  /** Inside a row of data, cells and what is in them are one line. */
  readonly row: boolean;
  readonly keepsSpace: boolean;
}

/** Does a table hold data, rather than lay out a page? */
function holdsData(table: ElementNode, measures: Measures): boolean {
  const { chars, headings, tables, cells, longestCell, paragraphs } = measures.of(table);
  return (
    tables === 0 && headings === 0 && cells > 1 && chars / cells < cellMost && longestCell < longestMost && paragraphs <= cells
  );
}

function contextIn(node: ElementNode, outer: Context, measures: Measures, data: ReadonlySet<ElementNode>): Context {
  const level = headingLevel(node.tag);
  const base = { ...outer, node };
  if (level !== null) return { ...base, kind: "heading", level };
  switch (node.tag) {
    case "li":
    case "dd":
    case "dt":
      // A list of whole posts is no list of items.
      return measures.of(node).headings > 0
        ? { ...base, kind: "paragraph", level: null }
        : { ...base, kind: "item", level: null };
    case "blockquote":
      return { ...base, kind: "quotation", level: null };
    case "figcaption":
    case "caption":
      return { ...base, kind: "caption", level: null };
    case "pre":
    case "xmp":
    case "listing":
    case "plaintext":
      return { ...base, kind: "preformatted", level: null, keepsSpace: true };
    case "tr":
      return data.has(node) ? { ...base, kind: "row", level: null, row: true } : base;
    default:
      return base;
  }
}

/** Old pages wrap their text in anchors that only name a place, and leave them open. */
const isLink = ({ tag, attributes }: ElementNode): boolean =>
  tag === "a" && (attributes.has("href") || !(attributes.has("name") || attributes.has("id")));

const words = /[ \t\n\f\r]+|[^ \t\n\f\r\u00ad\ufeff]+|[\u00ad\ufeff]+/g;
const spaces = /^[ \t\n\f\r]/;
const unprinted = /^[\u00ad\ufeff]/;

/**
 * Lays a page out as text: blocks apart by an empty line, items and rows by a line break, white space as browsers show it.
 * Soft hyphens are no letters and left out; non-breaking spaces stay.
 */
export function layOut(root: ElementNode, page: string, measures: Measures): Flow {
  const writer = textWriter();
  const blocks: FlowBlock[] = [];
  const extents = new Map<ElementNode, Span>();
  const dataRows = new Set<ElementNode>();
  const contexts: Context[] = [{ node: root, kind: "paragraph", level: null, row: false, keepsSpace: false }];
  const tables: boolean[] = [];
  const froms: number[] = [];
  const lines = lineRuns();
  let open: { start: number; context: Context; linked: number } | null = null;
  /** White space waiting for the next word: where it stands, if it is one space and nothing else. */
  let spaced: { readonly at: number | null } | null = null;
  let breaks = 0;
  let tabbed = false;
  let links = 0;
  let linkedTo = 0;
  let linkedEnd = 0;
  const close = (): void => {
    if (open) {
      const { start, context, linked } = open;
      blocks.push({ start, end: writer.length(), kind: context.kind, level: context.level, node: context.node, linked });
    }
    open = null;
    spaced = null;
    breaks = 0;
    tabbed = false;
  };
  const begin = (): void => {
    const context = contexts.at(-1)!;
    const before = blocks.at(-1);
    const listed = before && before.kind === context.kind && (context.kind === "item" || context.kind === "row");
    if (before) writer.space(listed ? "\n" : "\n\n");
    open = { start: writer.length(), context, linked: 0 };
    linkedTo = 0;
  };
  const gap = (at: number | null): void => {
    if (open) spaced = spaced === null ? { at } : { at: null };
  };
  const put = (text: string, from: number, to: number, exact: boolean): void => {
    if (breaks >= 2) close();
    if (!open) begin();
    else if (breaks === 1) writer.space("\n");
    else if (tabbed) writer.space("\t");
    else if (spaced?.at === from - 1) writer.write(" ", spaced.at, from, true);
    else if (spaced) writer.space(" ");
    spaced = null;
    breaks = 0;
    tabbed = false;
    writer.write(text, from, to, exact);
    // White space between two words of a link is part of it.
    if (links > 0) open!.linked += linkedTo === links ? writer.length() - linkedEnd : text.length;
    linkedTo = links;
    linkedEnd = writer.length();
  };
  const text = ({ value, start, end }: TextNode): void => {
    const { keepsSpace } = contexts.at(-1)!;
    for (const piece of alignText(page, value, start, end)) {
      if (keepsSpace) {
        if (open || piece.text.trim() !== "") put(piece.text, piece.start, piece.end, piece.exact);
        continue;
      }
      if (!piece.exact) {
        if (spaces.test(piece.text)) gap(null);
        else if (!unprinted.test(piece.text)) put(piece.text, piece.start, piece.end, false);
        continue;
      }
      for (const { 0: word, index } of piece.text.matchAll(words)) {
        const from = piece.start + index;
        if (spaces.test(word)) gap(word === " " ? from : null);
        else if (!unprinted.test(word)) put(word, from, from + word.length, true);
      }
    }
  };
  walk(root, {
    enter: (node) => {
      if (measures.unseen(node)) return false;
      froms.push(writer.length());
      if (node.tag === "br") {
        if (contexts.at(-1)!.row) gap(null);
        else if (open) breaks++;
      } else if (isLink(node)) links++;
      if (lines.enter(node) || node.tag === "br") return true;
      if (node.tag === "table") tables.push(holdsData(node, measures));
      if (node.tag === "tr" && tables.at(-1)) dataRows.add(node);
      const outer = contexts.at(-1)!;
      if (outer.row) {
        if (node.tag === "td" || node.tag === "th") tabbed ||= open !== null;
        else gap(null);
      } else close();
      contexts.push(contextIn(node, outer, measures, dataRows));
      return true;
    },
    text,
    leave: (node) => {
      const from = froms.pop()!;
      extents.set(node, { start: from, end: writer.length() });
      if (isLink(node)) links--;
      if (lines.leave() || node.tag === "br") return;
      contexts.pop();
      if (node.tag === "table") tables.pop();
      if (contexts.at(-1)!.row) gap(null);
      else close();
    },
  });
  close();
  return { ...writer.done(), blocks, extents };
}
