import type { Codebook } from "../../codebook/codebook.ts";
import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import type { Report, Topic } from "../../model/report.ts";
import type { Statement } from "../../model/statement.ts";
import { findTopics } from "./find-topics.ts";

/** From so many sentences of somebody's words on a matter touched on in one sentence alone is none of what was said. */
const LONG = 7;

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
function heardOf(text: string, statements: readonly Statement[], { weighs }: WritingWordings): readonly Topic[] {
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
 * @param narrated what the narrator's sentences behind an event tell of it, by id of the report
 */
export function topicsOfReports(
  text: string,
  reports: readonly Report[],
  statements: readonly Statement[],
  narrated: ReadonlyMap<string, readonly Topic[]>,
  codebook: Codebook,
): readonly Report[] {
  const said = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.report === null) continue;
    const list = said.get(statement.report);
    if (list) list.push(statement);
    else said.set(statement.report, [statement]);
  }
  const classes = codebook.events.byName;
  return reports.map((report) => {
    const { topics: from } = classes.get(report.class)!.inArticle;
    const own = report.evidence.flatMap((span) => {
      const words = text.slice(span.start, span.end);
      return from !== "heard" || codebook.writing.talkedAbout.test(words) ? findTopics(words, span, codebook) : [];
    });
    const heard = from === "told-alone" ? [] : heardOf(text, said.get(report.id) ?? [], codebook.writing);
    return { ...report, topics: joinTopics([...report.topics, ...own, ...(narrated.get(report.id) ?? []), ...heard]) };
  });
}
