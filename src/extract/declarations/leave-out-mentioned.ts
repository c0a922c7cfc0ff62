import type { EventIndex } from "../../codebook/events/event-classes.ts";
import type { Report } from "../../model/report.ts";
import type { ArticleView } from "../statements/article-view.ts";

/** An article of no more sentences tells all of them as news. */
const SHORT = 6;
/** News stands at the head of an article. */
const EARLY = 3;

/**
 * Leaves out what is only talked of: in a longer article an act of a class that is much talked of ("condemned the sanctions on Fiji") is news only at its head,
 * or where it has its day.
 */
export function leaveOutMentioned(
  reports: readonly Report[],
  views: readonly ArticleView[],
  { classes }: EventIndex,
): readonly Report[] {
  const talkedOf = new Set(classes.filter(({ talkedOf: much }) => much).map(({ name }) => name));
  const heads = new Map(
    views.map(({ article, sentences }) => {
      const texts = sentences.filter(({ sentence }) => sentence.place === "text");
      const head = texts.length > SHORT ? (texts[EARLY]?.start ?? 0) : Number.POSITIVE_INFINITY;
      return [article.id, head];
    }),
  );
  return reports.filter(
    ({ class: name, article, evidence, when }) =>
      !talkedOf.has(name) || when !== null || evidence.some(({ start }) => start < heads.get(article)!),
  );
}
