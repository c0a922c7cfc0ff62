import type { Span } from "../../text/span.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";

/** Somebody whom a letter names, and the words that do. */
export interface Named {
  readonly actor: string;
  readonly words: Span;
  /** The sentence of the letter that names them; null where what brings it in does. */
  readonly view: SentenceView | null;
}

/** A message that an article prints whole: from whom and to whom. */
export interface Letter {
  readonly article: ArticleView;
  /** What stands in the post before it, the last first. */
  readonly introductions: readonly SentenceView[];
  readonly senders: readonly Named[];
  readonly recipients: readonly Named[];
}
