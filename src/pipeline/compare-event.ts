import type { ComparisonWords } from "../codebook/comparison-words.ts";
import { compareReports } from "../fold/compare/compare-reports.ts";
import type { ComparedReport, Comparison } from "../model/comparison.ts";
import type { FiledReport } from "../model/event.ts";
import type { Store } from "../store/store.ts";

/** What comparing needs of a report, from the record. */
async function comparedReport(store: Store, filed: FiledReport): Promise<ComparedReport> {
  const article = await store.readArticle(filed.source, filed.article);
  const { text } = await store.readSource(filed.source);
  const [sighting] = await store.sightingsOf(filed.source);
  const statements = await store.statementsOfReports([filed.report.id]);
  const span = article?.article ?? { start: 0, end: text.length };
  const countryOf = (speaker: string): string | null =>
    filed.report.participants.find(({ name }) => name.value === speaker)?.country?.value ?? null;
  return {
    report: filed.report.id,
    source: filed.source,
    article: filed.article,
    outlet: filed.outlet,
    country: filed.reprint ? null : (sighting?.country ?? null),
    published: filed.published,
    length: text.slice(span.start, span.end).match(/\S+/g)?.length ?? 0,
    kind: article?.article.kind ?? "report",
    participants: filed.report.participants,
    statements: statements.map(({ statement, words }) => ({
      id: statement.id,
      start: statement.start,
      end: statement.end,
      speaker: statement.speaker.value,
      country: countryOf(statement.speaker.value),
      words,
      topics: statement.topics,
    })),
    asked: null,
  };
}

/** Every pair of an event's witnesses side by side; reprints, introductions and other versions are left out, for they are no second witness. Null where there is no such event. */
export async function compareEvent(store: Store, event: string, words: ComparisonWords): Promise<readonly Comparison[] | null> {
  const kept = await store.readEvent(event);
  if (!kept) return null;
  const filed = (await store.reportsWithIds(kept.reports)).filter(
    ({ report }) => !kept.custody.some((link) => link.report === report.id),
  );
  const compared = await Promise.all(filed.map((one) => comparedReport(store, one)));
  return compared.flatMap((left, at) => compared.slice(at + 1).map((right) => compareReports(left, right, words)));
}
