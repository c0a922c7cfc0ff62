import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Report } from "../../model/report.ts";
import type { ArticleView } from "../statements/article-view.ts";
import { reachBack } from "./reach-back.ts";

/** So many sentences behind where a gathering is told what somebody says is still said there. */
const REACH = 10;

/**
 * Are the words that begin at `start` said at a gathering that the sentences before them report as news? A speech there is a declaration, whether or not it names anybody abroad
 * ("Comrade Lima praised the dockers").
 * @param before only sentences before that of the words count
 */
export function isAtGathering(
  start: number,
  article: ArticleView,
  others: readonly Report[],
  classes: ClassesByName,
  before = false,
): boolean {
  const from = reachBack(start, article, REACH);
  return others.some(
    ({ class: name, salience, standing, evidence }) =>
      classes.get(name)!.inArticle.setting &&
      salience.value === "main" &&
      standing.value === "held" &&
      evidence.some((span) => span.start >= from && (before ? span.start < start : span.start <= start)),
  );
}
