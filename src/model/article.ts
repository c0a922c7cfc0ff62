import type { Quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";
import type { Cell } from "./cell.ts";
import type { Block, Furniture } from "./page.ts";

/** The head of agency copy, as far as it is printed: `date` is `YYYY-MM-DD` or, without a year, `MM-DD`. */
export interface Dateline extends Span {
  readonly place: Cell<string> | null;
  readonly date: Cell<string> | null;
  readonly agency: Cell<string> | null;
}

export type ArticleKind = "report" | "message" | "speech" | "interview" | "transcript" | "opinion" | "programme";

/** One piece of writing inside a source. A reprint is an article inside the post that carries it. */
export interface Article extends Span {
  readonly id: string;
  /** Id of the post that reprints it, else null. */
  readonly parent: string | null;
  readonly headline: Quote | null;
  readonly relation: "original" | "republication";
  readonly kind: ArticleKind;
  readonly credits: readonly Cell<string>[];
  readonly dateline: Dateline | null;
  /** Those of items further down, as a digest of agency copy or a column of short news has them. */
  readonly items: readonly Dateline[];
  readonly truncated: boolean;
  /** ISO day or time with zone, told by the page or by the sighting; never worked out from the capture. */
  readonly published: Cell<string> | null;
  /** The ISO day that a letter, statement or speech gives itself, at its head or beside who signs it. */
  readonly written: Cell<string> | null;
  /** The month or year (`YYYY-MM`, `YYYY`) of the issue that it stands in, where no day of it is told. */
  readonly issued: Cell<string> | null;
  readonly bylines: readonly Quote[];
  /** Where the article itself is found, as far as the page links to it. */
  readonly address: string | null;
  /** The article's own blocks in order, headline, datelines and bylines included, those of its reprints and of furniture left out. */
  readonly blocks: readonly Block[];
}

/** What `split` gives: posts and their reprints in the order of the text, and what belongs to no article. */
export interface Split {
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
}
