import type { ClassesByName } from "../../codebook/event-classes.ts";
import type { TopicWording } from "../../codebook/topic-wordings.ts";
import type { Report, Topic } from "../../model/report.ts";
import type { Statement } from "../../model/statement.ts";
import { findTopics } from "./find-topics.ts";

/** Sentences of a report that tell what was talked about without giving words. */
const talkedAbout =
  /\b(?:discuss\w*|exchang\w+ (?:\w+[ -]){0,3}views|talks? (?:on|about|focus\w*)|focus\w*|review\w*|touch\w* (?:on|upon)|agenda|dealt with|centred|centered|cover\w*|topics?|issues?|cooperation in|matters?)\b/i;

/** Joins topics of one key, the words of each kept. */
function joinTopics(topics: readonly Topic[]): readonly Topic[] {
  const byKey = new Map<string, Topic>();
  for (const topic of topics) {
    const known = byKey.get(topic.key);
    byKey.set(topic.key, known ? { ...known, spans: [...known.spans, ...topic.spans] } : topic);
  }
  return [...byKey.values()];
}

/**
 * Gives every report its topics: those of the statements made at its event, and of the sentences that say what was talked about.
 * Of some classes all sentences tell it; a gathering does not inherit the topics of its speeches.
 */
export function topicsOfReports(
  text: string,
  reports: readonly Report[],
  statements: readonly Statement[],
  wordings: readonly TopicWording[],
  classes: ClassesByName,
): readonly Report[] {
  const said = new Map<string, Topic[]>();
  for (const { report, topics } of statements) {
    if (report === null) continue;
    const list = said.get(report);
    if (list) list.push(...topics);
    else said.set(report, [...topics]);
  }
  return reports.map((report) => {
    const { topics: from } = classes.get(report.class)!.inArticle;
    const own = report.evidence.flatMap((span) => {
      const words = text.slice(span.start, span.end);
      return from !== "heard" || talkedAbout.test(words) ? findTopics(words, span, wordings) : [];
    });
    const heard = from === "told-alone" ? [] : (said.get(report.id) ?? []);
    return { ...report, topics: joinTopics([...report.topics, ...own, ...heard]) };
  });
}
