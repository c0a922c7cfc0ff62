import type { Codebook } from "../../codebook/codebook.ts";
import type { Report, Topic } from "../../model/report.ts";
import type { SentenceView } from "../statements/article-view.ts";
import { findTopics } from "./find-topics.ts";

/** So many sentences behind an event still tell what it was about. */
const FOLLOWING = 8;

type Words = Pick<Codebook, "topics" | "writing" | "toldAgain" | "events">;

/**
 * The topics that the narrator tells of an event in sentences behind it: what was talked about there ("Talks focused on fisheries"), and what goes on with its noun ("The agreement provides for …").
 * @param sentences those of one article in order, headline and all
 * @param untold those of them that are nobody's words
 * @param reports those of the article
 * @returns topics by id of the report
 */
export function narratedTopics(
  sentences: readonly SentenceView[],
  untold: ReadonlySet<SentenceView>,
  reports: readonly Report[],
  codebook: Words,
): ReadonlyMap<string, readonly Topic[]> {
  const topics = new Map<string, readonly Topic[]>();
  const stated = new Map<number, readonly Report[]>();
  for (const report of reports)
    for (const { start } of report.evidence) stated.set(start, [...(stated.get(start) ?? []), report]);
  let told: readonly Report[] = [];
  let since = 0;
  for (const view of sentences) {
    const here = stated.get(view.start);
    if (here) [told, since] = [here, 0];
    else if (untold.has(view) && ++since <= FOLLOWING)
      for (const report of told) {
        const { topics: from } = codebook.events.byName.get(report.class)!.inArticle;
        const goesOn =
          codebook.toldAgain.opens.get(report.class)?.exec(view.words)?.index === 0 ||
          (from === "heard" && codebook.writing.talkedOf.test(view.words));
        if (goesOn) topics.set(report.id, [...(topics.get(report.id) ?? []), ...findTopics(view.words, view, codebook)]);
      }
  }
  return topics;
}
