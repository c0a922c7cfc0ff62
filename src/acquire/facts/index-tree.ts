import { attribute, type ElementNode } from "../tree/node.ts";
import { walk } from "../tree/walk.ts";

/** The elements that metadata are read from, in the order of the page. */
export interface Indexed {
  readonly metas: readonly ElementNode[];
  readonly links: readonly ElementNode[];
  readonly scripts: readonly ElementNode[];
  readonly times: readonly ElementNode[];
  readonly headings: readonly ElementNode[];
  /** Elements with `itemprop`. */
  readonly items: readonly ElementNode[];
  /** Elements that name an author: `rel=author`, and classes that say so. */
  readonly bylines: readonly ElementNode[];
  readonly title: ElementNode | null;
  readonly language: string | null;
}

const authored = /(?:^|[\s_-])(?:byline|author(?:s|-?name)?|autor(?:en)?|writer|journalist|reporter)(?:$|[\s_-])/i;

/** Finds all of them in one walk. */
export function indexTree(root: ElementNode): Indexed {
  const found = { metas: [], links: [], scripts: [], times: [], headings: [], items: [], bylines: [] } as Record<
    string,
    ElementNode[]
  >;
  let title: ElementNode | null = null;
  let language: string | null = null;
  walk(root, {
    enter: (node) => {
      switch (node.tag) {
        case "html":
          language = attribute(node, "lang") || attribute(node, "xml:lang") || null;
          break;
        case "title":
          if (node.namespace.endsWith("xhtml")) title ??= node;
          break;
        case "meta":
          found.metas!.push(node);
          break;
        case "link":
          found.links!.push(node);
          break;
        case "script":
          found.scripts!.push(node);
          return false;
        case "time":
          found.times!.push(node);
          break;
        case "h1":
        case "h2":
          found.headings!.push(node);
          break;
      }
      if (node.attributes.has("itemprop")) found.items!.push(node);
      if (attribute(node, "rel") === "author" || authored.test(attribute(node, "class"))) found.bylines!.push(node);
      return true;
    },
  });
  return { ...(found as unknown as Indexed), title, language };
}
