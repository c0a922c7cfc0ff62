import type { Span } from "../text/span.ts";
import type { Cell } from "./cell.ts";
import type { Source } from "./source.ts";

export type BlockKind = "heading" | "paragraph" | "item" | "quotation" | "caption" | "row" | "preformatted";

/** A stretch of canonical text that stands by itself: a paragraph, a heading, a list item. Blocks follow the text and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1–6 for a heading that the page marks as such, else null: plain text marks none. */
  readonly level: number | null;
  /** Index into `Page.posts` of the post it belongs to by the page's own tree, else null. */
  readonly post: number | null;
}

export type FurnitureKind =
  | "menu"
  | "share"
  | "comments"
  | "related"
  | "consent"
  | "appeal"
  | "question-box"
  | "search"
  | "footer"
  | "advertisement"
  | "tags"
  | "other";

/** A stretch that belongs to no article. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
  readonly rule: string;
}

/** What the document tree says is one post of an archive page, or the page's one article. */
export interface PostRegion extends Span {
  readonly headline: Span | null;
  readonly published: Cell<string> | null;
  readonly bylines: readonly Span[];
  readonly address: string | null;
}

/** Facts that the page states about itself outside its running text (title, canonical link, JSON-LD …). */
export interface PageFacts {
  readonly title: string | null;
  readonly address: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** ISO day or time with zone, with the basis it was read from ("JSON-LD datePublished"). */
  readonly published: Cell<string> | null;
  readonly modified: Cell<string> | null;
  /** BCP 47 language as declared. */
  readonly language: string | null;
}

/** A source laid open for splitting: what `acquire` gives. Of plain text `posts` is empty and the facts are null. */
export interface Page {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly posts: readonly PostRegion[];
  readonly facts: PageFacts;
}
