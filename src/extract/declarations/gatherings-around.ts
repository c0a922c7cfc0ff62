import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Article } from "../../model/article.ts";
import type { Report } from "../../model/report.ts";
import type { ArticleView } from "../statements/article-view.ts";

/** The item of a column that an offset stands in; -1 outside of any. */
const itemOf = ({ items }: Pick<Article, "items">, offset: number): number => items.findLastIndex(({ start }) => start <= offset);

/** The gatherings at which those may speak whose words begin at `start`: those that their article tells of as news, of a column those of the same item. */
export function gatheringsAround(
  start: number,
  { article }: ArticleView,
  others: readonly Report[],
  classes: ClassesByName,
): readonly Report[] {
  const item = itemOf(article, start);
  return others.filter(
    ({ class: name, salience, standing, evidence }) =>
      classes.get(name)!.inArticle.setting &&
      salience.value === "main" &&
      standing.value === "held" &&
      itemOf(article, evidence[0]!.start) === item,
  );
}
