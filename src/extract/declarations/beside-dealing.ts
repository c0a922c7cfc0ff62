import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Report } from "../../model/report.ts";
import { firstWhere } from "../../text/first-where.ts";
import type { ArticleView } from "../statements/article-view.ts";

/** So many sentences behind where a dealing with somebody abroad is told words still go on with it. */
const GOES_ON = 2;

/**
 * Does what begins at `start` go on with a dealing across a border that the sentences right before it report ("Fiji sanctioned nine judges. “They broke the law,” the minister said")?
 * What is said inside of talks, on a journey or in a letter is no declaration.
 */
export function isBesideDealing(
  start: number,
  { sentences }: ArticleView,
  others: readonly Report[],
  classes: ClassesByName,
): boolean {
  const at = firstWhere(sentences, (view) => view.start >= start);
  if (sentences[at]?.start !== start) return false;
  const before = new Set(sentences.slice(Math.max(0, at - GOES_ON), at).map((view) => view.start));
  return others.some(({ class: name, salience, evidence }) => {
    const { inArticle, aAbroad } = classes.get(name)!;
    return (
      inArticle.holdsWords === null && !aAbroad && salience.value === "main" && evidence.some((span) => before.has(span.start))
    );
  });
}
