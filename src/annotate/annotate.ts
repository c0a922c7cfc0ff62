import type { Abbreviations } from "../codebook/abbreviations.ts";
import type { Annotation } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import { bySpan } from "../text/span.ts";
import { findQuotations } from "./find-quotations.ts";
import { splitSentences } from "./split-sentences.ts";

/** Finds the sentences and quotations of articles in `text`, each list in the order of the text. */
export function annotate(text: string, articles: readonly Article[], known: Abbreviations): Annotation {
  return {
    sentences: articles.flatMap((article) => splitSentences(text, article, known)).sort(bySpan),
    quotations: articles.flatMap((article) => findQuotations(text, article)).sort(bySpan),
  };
}
