import type { Named } from "../letters/letter.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";

/** A text that several put out together ("Joint statement of A and B") and that an article prints whole. */
export interface JointText {
  readonly article: ArticleView;
  /** What stands in the post before it, the last first. */
  readonly introductions: readonly SentenceView[];
  /** Who puts it out, two at least, in the order in which they are named. */
  readonly parties: readonly Named[];
  /** The persons who sign it for them. */
  readonly signers: readonly Named[];
}
