import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import type { Reading } from "../../model/reading.ts";
import type { FoundSpeech } from "../statements/extract-statements.ts";
import { isArgued } from "./is-argued.ts";

/** A text of which this share is somebody's words is a speech that is printed, whatever it argues. */
const SPOKEN = 0.5;

/** The ids of reports that argue rather than report, so that what they mention is no news. */
function arguedIn({ source, articles }: Reading, { spoken, views }: FoundSpeech, wordings: WritingWordings): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { view } of spoken) counts.set(view.sentence.article, (counts.get(view.sentence.article) ?? 0) + 1);
  const sentences = new Map(views.map((view) => [view.article.id, view.sentences.length]));
  return new Set(
    articles.flatMap(({ id, kind, dateline, blocks }) =>
      kind === "report" &&
      dateline === null &&
      (counts.get(id) ?? 0) < SPOKEN * (sentences.get(id) ?? 0) &&
      isArgued(
        blocks.filter((block) => block.kind === "paragraph").map(({ start, end }) => source.text.slice(start, end)),
        wordings,
      )
        ? [id]
        : [],
    ),
  );
}

/** The reading and its speech, with reports that argue taken for the opinion pieces that they are. */
export function withArgued(
  reading: Reading,
  speech: FoundSpeech,
  wordings: WritingWordings,
): { readonly reading: Reading; readonly speech: FoundSpeech } {
  const argued = arguedIn(reading, speech, wordings);
  if (argued.size === 0) return { reading, speech };
  const settle = <T extends { readonly id: string }>(article: T): T =>
    argued.has(article.id) ? { ...article, kind: "opinion" } : article;
  return {
    reading: { ...reading, articles: reading.articles.map(settle) },
    speech: { ...speech, views: speech.views.map((view) => ({ ...view, article: settle(view.article) })) },
  };
}
