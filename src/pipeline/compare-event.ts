import type { ComparisonWords } from "../codebook/comparison-words.ts";
import { compareReports } from "../fold/compare/compare-reports.ts";
import { findAsked } from "../fold/compare/find-asked.ts";
import type { ComparedReport, ComparedStatement, Comparison } from "../model/comparison.ts";
import type { FiledReport } from "../model/event.ts";
import type { KeptArticle, KeptStatement } from "../store/listed.ts";
import type { Store } from "../store/store.ts";
import { type Quote, quote } from "../text/quote.ts";
import { overlap, type Span } from "../text/span.ts";

/**
 * The stretches of an article that tell of a report's event: from its evidence to that of the next event that the article tells as news. Of an article that
 * tells of one event alone it is all of it.
 */
function stretchesOf(filed: FiledReport, beside: readonly FiledReport[], article: Span): readonly Span[] {
  // What is signed, promised or given at a meeting is part of what is told of it; only another event of its class begins another story.
  const others = beside.filter(
    ({ report }) =>
      report.id !== filed.report.id &&
      report.class === filed.report.class &&
      report.article === filed.article &&
      report.salience.value === "main",
  );
  if (others.length === 0) return [article];
  const begins = others.flatMap(({ report }) => report.evidence.map(({ start }) => start));
  return filed.report.evidence.map(({ start }) => ({
    start,
    end: Math.min(article.end, ...begins.filter((begin) => begin > start)),
  }));
}

/** Who speaks for a country: the participant of the name, else nobody. */
const countryOf = ({ report }: FiledReport, speaker: string): string | null =>
  report.participants.find(({ name }) => name.value === speaker)?.country?.value ?? null;

/** The side whose participants are of the outlet's country; null where it is of none, or of both. */
function sideOf({ report }: FiledReport, country: string | null): string | null {
  const sides = new Set(report.participants.filter((one) => one.country?.value === country).map(({ side }) => side));
  return country !== null && sides.size === 1 ? [...sides][0]! : null;
}

const asStatement = (filed: FiledReport, { statement, words }: KeptStatement): ComparedStatement => ({
  id: statement.id,
  start: statement.start,
  end: statement.end,
  speaker: statement.speaker.value,
  country: countryOf(filed, statement.speaker.value),
  words,
  topics: statement.topics,
});

/** The sentences that tell what was said and done: statements, and the narrator's own sentences beside them. */
function matterOf(
  filed: FiledReport,
  sentences: readonly Quote[],
  statements: readonly KeptStatement[],
): readonly ComparedStatement[] {
  const said = statements.map((one) => asStatement(filed, one));
  const narrated = sentences
    .filter((sentence) => said.every((one) => overlap(one, sentence) === 0))
    .map(
      ({ start, end, words }): ComparedStatement => ({
        id: `${filed.article}:${start}`,
        start,
        end,
        speaker: null,
        country: null,
        words,
        topics: filed.report.topics.filter(({ spans }) => spans.some((span) => overlap(span, { start, end }) > 0)),
      }),
    );
  return [...said, ...narrated].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Fewer words than this are a date line or a mark, and no sentence. */
const FEWEST_WORDS = 4;

/** Does a sentence tell something, rather than stand as headline, byline, dateline or day of publication? */
function tells(sentence: Quote, article: KeptArticle["article"] | null): boolean {
  if ((sentence.words.match(/[\p{L}\p{N}]+/gu) ?? []).length < FEWEST_WORDS) return false;
  const heads: readonly Span[] = [
    ...(article?.headline ? [article.headline] : []),
    ...(article?.bylines ?? []),
    ...(article?.dateline ? [article.dateline] : []),
    ...(article?.published?.spans ?? []),
  ];
  const headed = heads.reduce((sum, head) => sum + overlap(head, sentence), 0);
  return headed * 2 < sentence.end - sentence.start;
}

/** What comparing needs of a report, from the record. */
async function comparedReport(store: Store, filed: FiledReport, words: ComparisonWords): Promise<ComparedReport> {
  const kept: KeptArticle | null = await store.readArticle(filed.source, filed.article);
  const text = await store.textOf(filed.source);
  const [sighting] = await store.sightingsOf(filed.source);
  const article = kept?.article ?? { start: 0, end: text.length, kind: "report" };
  const beside = await store.reportsWithIds(await store.reportsOf(filed.source));
  const stretches = stretchesOf(filed, beside, article);
  const within = (span: Span): boolean => stretches.some((stretch) => overlap(stretch, span) > 0);
  // The sentence that names who met tells of the meeting; one that speaks of it again ("The two concurred on …") tells what was said at it.
  const names = filed.report.participants.flatMap(({ name }) => name.spans);
  const isTelling = (span: Span): boolean =>
    filed.report.evidence.some((one, at) => overlap(one, span) > 0 && (at === 0 || names.some((name) => overlap(name, one) > 0)));
  const sentences = (await store.sentencesOf(filed.source, filed.article)).filter(
    (one) => within(one) && tells(one, kept?.article ?? null),
  );
  const linked = new Map((await store.statementsOfReports([filed.report.id])).map((one) => [one.statement.id, one]));
  for (const one of await store.statementsOfArticle(filed.source, filed.article))
    if (one.statement.report === null && within(one.statement)) linked.set(one.statement.id, one);
  const statements = [...linked.values()];
  const country = filed.reprint ? null : (sighting?.country ?? null);
  return {
    report: filed.report.id,
    source: filed.source,
    article: filed.article,
    outlet: filed.outlet,
    country,
    side: sideOf(filed, country),
    published: filed.published,
    length: text.slice(article.start, article.end).match(/\S+/g)?.length ?? 0,
    kind: article.kind,
    participants: filed.report.participants,
    statements: matterOf(
      filed,
      sentences.filter((one) => !isTelling(one)),
      statements,
    ),
    asked: findAsked(sentences, words),
    evidence: filed.report.evidence.map((span) => quote(text, span)),
  };
}

/** Every pair of an event's witnesses side by side; reprints, introductions and other versions are left out, for they are no second witness. Null where there is no such event. */
export async function compareEvent(store: Store, event: string, words: ComparisonWords): Promise<readonly Comparison[] | null> {
  const kept = await store.readEvent(event);
  if (!kept) return null;
  const filed = (await store.reportsWithIds(kept.reports)).filter(
    ({ report }) => !kept.custody.some((link) => link.report === report.id),
  );
  const compared = await Promise.all(filed.map((one) => comparedReport(store, one, words)));
  return compared.flatMap((left, at) => compared.slice(at + 1).map((right) => compareReports(left, right, words)));
}
