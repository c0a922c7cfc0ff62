import type { DeclarationWordings } from "../../codebook/wordings/declaration-wordings.ts";
import { holds, type Span } from "../../text/span.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";

/** Who wrote or spoke a piece, with the words that name them and the sentence that tells it. */
export interface Author {
  readonly actor: string;
  readonly span: Span;
  /** The sentence of an introduction that names the author; null for a byline. */
  readonly told: SentenceView | null;
}

const isPerson = (article: ArticleView, { sort, actors, attributive }: NounPhrase): boolean =>
  !attributive && sort === "named" && actors.length === 1 && article.actors.get(actors[0]!)?.kind === "person";

/** How much around a name is looked at, and how many names of a sentence: keeps long sentences linear. */
const REACH = 420;
/** "In the message to Ben Otieno he wrote": another did. */
const anothers = /^,?\s+(?:he|she|they)\s/iu;
const MOST = 24;

/** "An article by X", "the interview with X", "X argues …": the person whom a sentence names as the author. */
export function authorTold(article: ArticleView, view: SentenceView, { by, writes }: DeclarationWordings): Author | null {
  const found = view.phrases.slice(0, MOST).find((phrase) => {
    if (!isPerson(article, phrase)) return false;
    const start = Math.min(phrase.start, phrase.words.start) - view.start;
    const end = Math.max(phrase.end, phrase.words.end) - view.start;
    const behind = view.words.slice(end, end + REACH);
    return by.test(view.words.slice(Math.max(0, start - REACH), start)) || (!anothers.test(behind) && writes.test(behind));
  });
  return found ? { actor: found.actors[0]!, span: found.words, told: view } : null;
}

/** The person in an article's byline. */
function authorInByline(article: ArticleView): Author | null {
  for (const view of article.sentences) {
    if (view.sentence.place !== "byline" && !article.article.bylines.some((byline) => holds(byline, view))) continue;
    const phrase = view.phrases.find((candidate) => isPerson(article, candidate));
    if (phrase) return { actor: phrase.actors[0]!, span: phrase.words, told: null };
  }
  return null;
}

/** Whose piece an article is, by what introduces it (the nearest sentence first) or by its byline; null where neither tells. */
export function authorOfPiece(
  article: ArticleView,
  introductions: readonly SentenceView[],
  wordings: DeclarationWordings,
): Author | null {
  for (const view of introductions) {
    const author = authorTold(article, view, wordings);
    if (author) return author;
  }
  return authorInByline(article);
}
