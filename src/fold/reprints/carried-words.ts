import type { Article } from "../../model/article.ts";
import { holds, overlap, type Span } from "../../text/span.ts";

/**
 * Where an article's own running text stands: its blocks without headline, bylines and the words of a dateline, which every outlet puts in its own way.
 * What it reprints and what is furniture are no blocks of it.
 */
export function bodySpans({ blocks, headline, bylines, dateline }: Article): readonly Span[] {
  const heads: readonly Span[] = [...(headline ? [headline] : []), ...bylines];
  return blocks.flatMap(({ start, end }) => {
    if (
      heads.some(
        (head) => overlap(head, { start, end }) > 0 && holds({ start, end }, head) && head.end - head.start >= (end - start) / 2,
      )
    )
      return [];
    const from = dateline && dateline.start >= start && dateline.end < end ? dateline.end : start;
    return from < end ? [{ start: from, end }] : [];
  });
}

/** The words at some spans, one paragraph a span. */
export const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join("\n");
