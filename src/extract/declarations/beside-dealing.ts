import type { ClassesByName, EventClass } from "../../codebook/events/event-classes.ts";
import type { Report } from "../../model/report.ts";
import type { ArticleView } from "../statements/article-view.ts";
import { reachBack } from "./reach-back.ts";

/** So many sentences behind where a dealing with somebody abroad is told words still go on with it. */
const GOES_ON = 2;

/** Is it a dealing in which nobody speaks in person: no gift that is handed over, and no talks, journey or letter? */
const isWithoutWords = (
  { inArticle: { holdsWords }, aAbroad }: EventClass,
  report: Report,
  byHand: (report: Report) => boolean,
): boolean =>
  !aAbroad && (holdsWords === null || (holdsWords === "persons" && (report.standing.value !== "held" || !byHand(report))));

/**
 * Does what begins at `start` go on with a dealing across a border that the sentences right before it report ("Fiji sanctioned nine judges. “They broke the law,” the minister said")?
 * What is said inside of talks, on a journey or in a letter is no declaration.
 * @param home the countries of a state or body that speaks, which have to take part in the dealing; null of persons
 * @param byHand is something told as handed over or signed in person?
 */
export function isBesideDealing(
  start: number,
  article: ArticleView,
  others: readonly Report[],
  classes: ClassesByName,
  home: ReadonlySet<string> | null,
  byHand: (report: Report) => boolean,
): boolean {
  const from = reachBack(start, article, GOES_ON);
  return others.some(
    (report) =>
      isWithoutWords(classes.get(report.class)!, report, byHand) &&
      report.salience.value === "main" &&
      (home === null || report.participants.some(({ country }) => country !== null && home.has(country.value))) &&
      report.evidence.some((span) => span.start >= from && span.start < start),
  );
}
