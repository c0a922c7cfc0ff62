import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import type { Formula } from "../../model/statement.ts";
import { overlap } from "../../text/span.ts";
import type { ArticleView } from "../statements/article-view.ts";
import type { Spoken } from "../statements/walk/spoken.ts";

/** Labels of relations as a text prints them, each distinct phrase of an article's speakers once with all its places. */
export function listLabels(
  views: readonly ArticleView[],
  spoken: readonly Spoken[],
  { labels }: WritingWordings,
): readonly Formula[] {
  const byPhrase = new Map<string, { phrase: string; spans: { start: number; end: number }[]; speaker: string | null }>();
  let next = 0;
  for (const view of views)
    for (const sentence of view.sentences)
      for (const match of sentence.words.matchAll(labels)) {
        const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        while (next < spoken.length && spoken[next]!.end <= span.start) next++;
        const by = next < spoken.length && overlap(spoken[next]!, span) > 0 ? spoken[next]!.speaker.name : null;
        const key = `${match[0].toLowerCase()}\u0000${by ?? ""}`;
        const known = byPhrase.get(key);
        if (known) known.spans.push(span);
        else byPhrase.set(key, { phrase: match[0], spans: [span], speaker: by });
      }
  return [...byPhrase.values()].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}
