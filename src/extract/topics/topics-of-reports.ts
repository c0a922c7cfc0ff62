import type { ClassesByName } from "../../codebook/event-classes.ts";
import type { TopicWording } from "../../codebook/topic-wordings.ts";
import type { Report, Topic } from "../../model/report.ts";
import type { Statement } from "../../model/statement.ts";
import { findTopics } from "./find-topics.ts";

/** Sentences of a report that tell what was talked about without giving words. */
const talkedAbout =
  /\b(?:discuss\w*|exchang\w+ (?:\w+[ -]){0,3}views|talks? (?:on|about|focus\w*)|focus\w*|review\w*|touch\w* (?:on|upon)|agenda|dealt with|centred|centered|cover\w*|topics?|issues?|cooperation in|matters?)\b/i;

/** From so many sentences of somebody's words on a matter touched on in one sentence alone is none of what was said. */
const LONG = 7;
/** What tells, in a sentence, that its matter is what the speaker is about. */
const weighs =
  /\b(?:importan\w+|priorit\w+|thank\w*|grateful|gratitude|prais\w+|appreciat\w+|cooperat\w+|support\w*|promot\w+|strengthen\w*|deepen\w*|expand\w*|contribut\w+|propos\w+|call(?:s|ed|ing)? (?:for|on)|condemn\w*|oppos\w+|defend\w*|fight\w*|struggl\w+|achiev\w+|develop\w*|build\w*|must|should|urg\w+|demand\w*|reject\w*|advocat\w+|entitled)\b/i;

/** Joins topics of one key, the words of each kept. */
function joinTopics(topics: readonly Topic[]): readonly Topic[] {
  const byKey = new Map<string, Topic>();
  for (const topic of topics) {
    const known = byKey.get(topic.key);
    byKey.set(topic.key, known ? { ...known, spans: [...known.spans, ...topic.spans] } : topic);
  }
  return [...byKey.values()];
}

/** The topics of what was said at one event. */
function heardOf(text: string, statements: readonly Statement[]): readonly Topic[] {
  if (statements.length < LONG) return statements.flatMap(({ topics }) => topics);
  const times = new Map<string, number>();
  for (const { topics } of statements) for (const { key } of topics) times.set(key, (times.get(key) ?? 0) + 1);
  return statements.flatMap(({ start, end, topics }) =>
    topics.filter(({ key }) => times.get(key)! > 1 || weighs.test(text.slice(start, end))),
  );
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
  const said = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.report === null) continue;
    const list = said.get(statement.report);
    if (list) list.push(statement);
    else said.set(statement.report, [statement]);
  }
  return reports.map((report) => {
    const { topics: from } = classes.get(report.class)!.inArticle;
    const own = report.evidence.flatMap((span) => {
      const words = text.slice(span.start, span.end);
      return from !== "heard" || talkedAbout.test(words) ? findTopics(words, span, wordings) : [];
    });
    const heard = from === "told-alone" ? [] : heardOf(text, said.get(report.id) ?? []);
    return { ...report, topics: joinTopics([...report.topics, ...own, ...heard]) };
  });
}
