import { headingLevel, silent } from "../flow/element-kinds.ts";
import { attribute, type ElementNode } from "./node.ts";
import { walk } from "./walk.ts";

/** What an element holds, counted once for the whole page. */
export interface Measure {
  /** Characters of text, white space at the ends of text nodes left out. */
  chars: number;
  headings: number;
  paragraphs: number;
  tables: number;
  /** Table cells of its own rows, not of tables inside. */
  cells: number;
  /** Characters of the longest of them, those with empty lines in them counted threefold: they hold texts. */
  longestCell: number;
  breaks: number;
  /** Pictures and films. */
  pictures: number;
  /** What a reader presses or fills in. */
  controls: number;
  /** Links to other pages that have no words, but a picture or nothing at all: they lie over what they lead from. */
  bareLinks: number;
}

const isHidden = (node: ElementNode): boolean =>
  node.attributes.has("hidden") ||
  attribute(node, "aria-hidden") === "true" ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(node, "style"));

/** Pages that are unlocked by their scripts hide their whole text: so large a share is no hidden box. */
const mainShare = 0.3;

export interface Measures {
  readonly of: (node: ElementNode) => Measure;
  /** Is its text kept from the reader? */
  readonly unseen: (node: ElementNode) => boolean;
}

const pictures: ReadonlySet<string> = new Set(["img", "picture", "video", "amp-img", "iframe"]);
const isControl = ({ tag, attributes }: ElementNode): boolean =>
  tag === "button" || (tag === "input" && attributes.get("type")?.toLowerCase() !== "hidden") || tag === "textarea";
/** Not to a place on the page itself, nor to a picture that is shown larger. */
const leadsAway = (node: ElementNode): boolean =>
  node.tag === "a" &&
  /^(?!#|javascript:|mailto:|tel:)\S/i.test(attribute(node, "href")) &&
  !/\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(attribute(node, "href"));
const nothing: Measure = {
  chars: 0,
  headings: 0,
  paragraphs: 0,
  tables: 0,
  cells: 0,
  longestCell: 0,
  breaks: 0,
  pictures: 0,
  controls: 0,
  bareLinks: 0,
};

/** Counts what every element of a page holds. */
export function measureTree(root: ElementNode): Measures {
  const measures = new Map<ElementNode, Measure>();
  walk(root, {
    enter: (node) => {
      if (pictures.has(node.tag) && node.parent) {
        const above = measures.get(node.parent);
        if (above) above.pictures++;
      }
      if (isControl(node) && node.parent) {
        const above = measures.get(node.parent);
        if (above) above.controls++;
      }
      if (silent.has(node.tag) && node.tag !== "head") return false;
      measures.set(node, { ...nothing });
      return true;
    },
    text: ({ value, parent }) => {
      const own = parent && measures.get(parent);
      if (own) own.chars += value.trim().length;
    },
    leave: (node) => {
      const own = measures.get(node)!;
      const above = node.parent && measures.get(node.parent);
      if (!above) return;
      above.chars += own.chars;
      above.pictures += own.pictures;
      above.controls += own.controls;
      above.bareLinks += own.bareLinks + (own.chars === 0 && leadsAway(node) ? 1 : 0);
      above.headings += own.headings + (headingLevel(node.tag) === null ? 0 : 1);
      above.paragraphs += own.paragraphs + (node.tag === "p" ? 1 : 0);
      above.tables += own.tables + (node.tag === "table" ? 1 : 0);
      above.breaks += own.breaks + (node.tag === "br" ? 1 : 0);
      const isCell = node.tag === "td" || node.tag === "th";
      const cell = isCell ? own.chars * (own.breaks > 1 ? 3 : 1) : own.longestCell;
      if (node.tag !== "table") above.longestCell = Math.max(above.longestCell, cell);
      if (node.tag !== "table") above.cells += own.cells + (isCell ? 1 : 0);
    },
  });
  const all = measures.get(root)?.chars ?? 0;
  return {
    of: (node) => measures.get(node) ?? nothing,
    unseen: (node) => silent.has(node.tag) || (isHidden(node) && (measures.get(node)?.chars ?? 0) < mainShare * all),
  };
}
