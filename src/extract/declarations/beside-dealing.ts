import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Report } from "../../model/report.ts";
import type { ArticleView } from "../statements/article-view.ts";
import { reachBack } from "./reach-back.ts";

/** So many sentences behind where a dealing with somebody abroad is told words still go on with it. */
const GOES_ON = 2;

/**
 * Does what begins at `start` go on with a dealing across a border that the sentences right before it report ("Fiji sanctioned nine judges. “They broke the law,” the minister said")?
 * What is said inside of talks, on a journey or in a letter is no declaration.
 */
export function isBesideDealing(start: number, article: ArticleView, others: readonly Report[], classes: ClassesByName): boolean {
  const from = reachBack(start, article, GOES_ON);
  return others.some(({ class: name, salience, evidence }) => {
    const { inArticle, aAbroad } = classes.get(name)!;
    return (
      inArticle.holdsWords === null &&
      !aAbroad &&
      salience.value === "main" &&
      evidence.some((span) => span.start >= from && span.start < start)
    );
  });
}
