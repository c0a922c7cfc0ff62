import type { Codebook } from "../codebook/codebook.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import { bySpan } from "../text/span.ts";
import { findCommitments } from "./commitments/find-commitments.ts";
import { findDelegations } from "./delegations/find-delegations.ts";
import { listLabels } from "./formulas/list-labels.ts";
import { findPositions, findReportedPositions } from "./positions/find-positions.ts";
import { type FoundSpeech, makeStatements } from "./statements/extract-statements.ts";
import { findTopics } from "./topics/find-topics.ts";
import { topicsOfReports } from "./topics/topics-of-reports.ts";

/** Makes statements of what was spoken, tied to the reports given, and finds what the talks were about. */
export function extractTalks(
  { source }: Reading,
  speech: FoundSpeech,
  reports: readonly Report[],
  codebook: Codebook,
): Extraction {
  const { text } = source;
  const { spoken, views, refused } = speech;
  const statements = makeStatements(speech, source.id, reports).map((statement) => ({
    ...statement,
    topics: findTopics(text.slice(statement.start, statement.end), statement, codebook.topics),
  }));
  const viewOf = new Map(views.map((view) => [view.article.id, view]));
  const told = new Set(spoken.map(({ view }) => view));
  const narrated = views.flatMap((view) =>
    view.sentences.flatMap((sentence) =>
      told.has(sentence) || sentence.sentence.place !== "text"
        ? []
        : findReportedPositions(view, sentence, codebook.stances, codebook.speech),
    ),
  );
  const from = <T>(find: (one: (typeof spoken)[number]) => readonly T[]): readonly T[] => spoken.flatMap(find);
  return {
    reports: topicsOfReports(text, reports, statements, codebook.topics),
    statements,
    positions: [
      ...from((one) => findPositions(viewOf.get(one.view.sentence.article)!, one, codebook.stances, codebook.speech)),
      ...narrated,
    ].sort(bySpan),
    commitments: from((one) => findCommitments(viewOf.get(one.view.sentence.article)!, one, codebook.stances, codebook.speech)),
    delegations: views.flatMap((view) => findDelegations(view, codebook.stances)),
    formulas: listLabels(views, spoken),
    refused,
  };
}
