import type { Codebook } from "../codebook/codebook.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { Commitment, Position } from "../model/statement.ts";
import { bySpan } from "../text/span.ts";
import { findPromises, makeCommitments, type Promised } from "./commitments/find-commitments.ts";
import { findReportedPromises } from "./commitments/reported-promises.ts";
import { findDelegations } from "./delegations/find-delegations.ts";
import { shareLeaders } from "./delegations/share-leaders.ts";
import { listLabels } from "./formulas/list-labels.ts";
import { isBare } from "./positions/arrange-stances.ts";
import { findHeld, findReportedStances, makePositions } from "./positions/find-positions.ts";
import type { Held } from "./positions/held.ts";
import type { ArticleView } from "./statements/article-view.ts";
import { shareOut } from "./statements/attribution/share-out.ts";
import { type FoundSpeech, makeStatements } from "./statements/extract-statements.ts";
import type { Spoken } from "./statements/walk/spoken.ts";
import { findTopics } from "./topics/find-topics.ts";
import { narratedTopics } from "./topics/narrated-topics.ts";
import { topicsOfReports } from "./topics/topics-of-reports.ts";

/** So many letters may stand between a modal and its verb, or a verb and the noun it governs. */
const LEAD = 32;

interface Stances {
  readonly positions: readonly Position[];
  readonly commitments: readonly Commitment[];
}

/** An act inside a willingness is a commitment only, and so is a readiness that is reaffirmed; "will firmly support" is both. */
function isPartOf({ stance, about }: Held, { bond, what }: Promised): boolean {
  if (
    bond.kind === "noun" &&
    stance.act === "reaffirms" &&
    bond.at >= stance.at &&
    bond.at - about.from < LEAD &&
    bond.at < about.to
  )
    return true;
  if (stance.at < what.start || stance.at >= what.end) return false;
  // "will adhere to A and firmly support B": B is supported, however far from the modal.
  return bond.kind !== "modal" || (stance.at - what.start > LEAD && !isBare(stance));
}

/** "reaffirmed Kenya's commitment to share": a promise inside of what a position is about begins with it. */
function beginWithPosition(promise: Promised, held: readonly Held[]): Promised {
  const around = held.find(
    ({ stance, about }) => stance.end <= promise.bond.begin && promise.bond.at < about.to && promise.bond.at - stance.end < LEAD,
  );
  return around ? { ...promise, bond: { ...promise.bond, begin: around.begin } } : promise;
}

/** The positions and commitments of one sentence, which share it out between them where they are several. */
function stancesOf(article: ArticleView, one: Spoken, { stances, speech }: Codebook): Stances {
  const all = findHeld(article, one, stances, speech);
  const promises = findPromises(
    article,
    one,
    stances,
    speech,
    all.map(({ stance }) => stance),
  ).map((promise) => beginWithPosition(promise, all));
  const held = all.filter((stance) => !promises.some((promise) => isPartOf(stance, promise)));
  const shareOf = shareOut(
    one.view.words,
    [...held.map(({ begin }) => begin), ...promises.map(({ bond }) => bond.begin)],
    speech,
  );
  return {
    positions: makePositions(article, one.view, held, shareOf, stances),
    commitments: makeCommitments(one, article, promises, shareOf, stances),
  };
}

/** Makes statements of what was spoken, tied to the reports given, and finds what the talks were about. */
export function extractTalks(
  { source }: Reading,
  speech: FoundSpeech,
  reports: readonly Report[],
  codebook: Codebook,
): Extraction {
  const { text } = source;
  const { spoken, views, refused } = speech;
  const statements = makeStatements(speech, source.id, reports, codebook.events.byName, codebook.speech).map((statement) => ({
    ...statement,
    topics: findTopics(text.slice(statement.start, statement.end), statement, codebook),
  }));
  const viewOf = new Map(views.map((view) => [view.article.id, view]));
  const each = spoken.flatMap((one) => (one.leadsIn ? [one, one.leadsIn] : [one]));
  const talks = each.map((one) => stancesOf(viewOf.get(one.view.sentence.article)!, one, codebook));
  const speakers = new Map(each.map(({ view, speaker }) => [view, speaker]));
  const untold = views.flatMap((article) =>
    article.sentences.filter((view) => !speakers.has(view) && view.sentence.place === "text").map((view) => ({ article, view })),
  );
  const reported = untold.flatMap(({ article, view }) => {
    const found = findReportedPromises(article, view, codebook.stances, codebook.speech);
    if (!found) return [];
    const shareOf = shareOut(
      view.words,
      found.promises.map(({ bond }) => bond.begin),
      codebook.speech,
    );
    return makeCommitments(found.one, article, found.promises, shareOf, codebook.stances);
  });
  const narrated = untold.flatMap(({ article, view }) => {
    const held = findReportedStances(article, view, codebook.stances, codebook.speech, (one) => speakers.get(one) ?? null);
    return makePositions(
      article,
      view,
      held,
      shareOut(
        view.words,
        held.map(({ begin }) => begin),
        codebook.speech,
      ),
      codebook.stances,
    );
  });
  const untoldViews = new Set(untold.map(({ view }) => view));
  const ofArticle = Map.groupBy(reports, ({ article }) => article);
  const topics = new Map(
    views.flatMap(({ article, sentences }) => [
      ...narratedTopics(sentences, untoldViews, ofArticle.get(article.id) ?? [], codebook),
    ]),
  );
  return {
    reports: topicsOfReports(text, reports, statements, topics, codebook),
    statements,
    positions: [...talks.flatMap(({ positions }) => positions), ...narrated].sort(bySpan),
    commitments: [...talks.flatMap(({ commitments }) => commitments), ...reported].sort(bySpan),
    delegations: shareLeaders(
      views.flatMap((view) => findDelegations(view, codebook.stances.delegations)),
      views.map(({ article }) => article),
    ),
    formulas: listLabels(views, spoken, codebook.writing),
    refused,
  };
}
