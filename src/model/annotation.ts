import type { Span } from "../text/span.ts";

/** A sentence of an article: without the white space around it; closing quotation marks belong to it. */
export interface Sentence extends Span {
  readonly article: string;
  /** Index into the article's `blocks`. */
  readonly block: number;
  /** Is it (part of) the headline, a dateline's head, a byline or a caption rather than running text? */
  readonly place: "headline" | "heading" | "text" | "caption" | "byline";
}

/** Words in quotation marks. `start`–`end` include the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly article: string;
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 for one inside it. */
  readonly depth: number;
  /** False where the closing mark is missing: the quotation then ends with its paragraph, or with the last of the paragraphs that each open anew. */
  readonly closed: boolean;
}

/** What `annotate` gives for all articles of a source, each list in the order of the text. */
export interface Annotation {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}
