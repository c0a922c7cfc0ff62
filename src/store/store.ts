import type { Custody } from "../model/carriage.ts";
import type { Event, FiledReport, Judgement } from "../model/event.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Segment, Sighting, Source } from "../model/source.ts";
import type { Quote } from "../text/quote.ts";
import type { Filing, KeptMention } from "./filing.ts";
import type { ActorFilter, FoundSentence, KeptActor, KeptArticle, KeptStatement, KeptTenure, StatementFilter } from "./listed.ts";
import type { CalledSo, EventFilter, ListedEvent, OutletDay } from "./listed-event.ts";
import type { LeftOut, Run, RunStart } from "./run.ts";

/** An event as it is kept: with the pairs of reports that were put together and why, and with the reports that are no witnesses of their own. */
export type KeptEvent = Event & {
  readonly merges: readonly { readonly left: string; readonly right: string; readonly grounds: readonly string[] }[];
  /** At most one for each report, and never in a circle: the reports that are not named as `report` are the witnesses. */
  readonly custody: readonly Custody[];
};

/** How many of an event's reports are witnesses of their own. */
export const witnessesOf = ({ reports, custody }: Pick<KeptEvent, "reports" | "custody">): number =>
  reports.length - custody.length;

/** An article by its place in the record. */
export interface ArticleAt {
  readonly source: string;
  readonly article: string;
}

/** A cell as it is read back, with the source that its words stand in. */
export interface StoredCell {
  readonly source: string;
  readonly owner: string;
  readonly field: string;
  readonly value: string;
  readonly rule: string;
  readonly basis: string | null;
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly words: string }[];
}

export interface StoredSource {
  readonly id: string;
  readonly sha256: string;
  readonly textSha256: string;
  readonly format: Source["format"];
  readonly encoding: string;
  readonly text: string;
  readonly segments: readonly Segment[] | null;
  readonly coder: string;
  readonly codebook: string;
}

/** The kinds of lines in an export, in the order in which they are written. */
export const exportKinds = [
  "source",
  "sighting",
  "article",
  "actor",
  "tenure",
  "report",
  "statement",
  "position",
  "commitment",
  "delegation",
  "formula",
  "refusal",
  "event",
  "claim",
] as const;
export type ExportKind = (typeof exportKinds)[number];

/**
 * The record: sources and what was found in them. Every backend passes the same cases (`test/store/store-cases.ts`).
 * All calls are asynchronous, for a database on another machine is.
 */
export interface Store {
  /** Runs `work` so that all or nothing of what it writes is kept, also where the process is killed. Not nested. */
  transact<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;

  hasSource(id: string): Promise<boolean>;
  /** @throws where there is none of the id */
  readSource(id: string): Promise<StoredSource>;
  readBytes(id: string): Promise<Uint8Array>;
  /** The text alone. @throws where there is none of the id */
  textOf(id: string): Promise<string>;
  /** Ids of all sources, in their order. */
  sourceIds(): Promise<readonly string[]>;
  /** In the order of capture (unknown last), then of their other fields: the first one is the one that coding goes by. */
  sightingsOf(source: string): Promise<readonly Sighting[]>;
  /** @returns false where the very same sighting is known */
  /** Web addresses at which more than one source was seen, with the sources in the order of capture. */
  versions(): Promise<readonly { readonly address: string; readonly sources: readonly string[] }[]>;
  addSighting(source: string, sighting: Sighting): Promise<boolean>;
  /** Keeps a source and all that was found in it, in place of whatever the record had of it before, the events of its reports included; sightings stay. */
  putSource(filing: Filing): Promise<void>;

  /** Reports that have any of the blocking keys. */
  reportsWithKeys(keys: readonly string[]): Promise<readonly FiledReport[]>;
  reportsWithIds(ids: readonly string[]): Promise<readonly FiledReport[]>;
  /** Ids of a source's own reports, in the order of the text. */
  reportsOf(source: string): Promise<readonly string[]>;
  /** Ids of the reports of other sources that stand in one event with a report of this one. */
  reportsBeside(source: string): Promise<readonly string[]>;
  /** Writes events in place of all earlier ones that share a report with them. */
  putEvents(events: readonly KeptEvent[]): Promise<void>;

  addJudgement(judgement: Judgement): Promise<void>;
  /** A withdrawn judgement stays in the log. @returns false where there is none to withdraw */
  withdrawJudgement(id: string, by: string, at: string): Promise<boolean>;
  /** Gives a judgement the ids that its reports have after a rebuild. */
  moveJudgement(judgement: Judgement): Promise<void>;
  /** How many were ever made, the withdrawn ones too. */
  judgementsMade(): Promise<number>;
  /** Those that count, in the order in which they were made. */
  judgements(): Promise<readonly Judgement[]>;

  beginRun(run: RunStart): Promise<number>;
  leaveOut(run: number, input: LeftOut): Promise<void>;
  endRun(run: number, at: string, added: number, known: number): Promise<void>;
  runs(): Promise<readonly Run[]>;

  listEvents(filter: EventFilter): Promise<{ readonly total: number; readonly events: readonly ListedEvent[] }>;
  /** What was read, by outlet and day; each source by the first of its sightings. */
  outletDays(): Promise<readonly OutletDay[]>;
  /** Names of participants in which a folded word stands. */
  calledSo(word: string): Promise<readonly CalledSo[]>;
  readEvent(id: string): Promise<KeptEvent | null>;
  eventOf(report: string): Promise<string | null>;
  readArticle(source: string, article: string): Promise<KeptArticle | null>;
  articlesOf(source: string): Promise<readonly KeptArticle[]>;
  /** Articles that share at least so many hashes, those that share most first. */
  articlesLike(hashes: readonly number[], least: number): Promise<readonly ArticleAt[]>;
  /** Pairs of articles that share at least so many hashes; a hash that more than `most` articles have is furniture and counts for nothing. */
  articlePairs(least: number, most: number): Promise<readonly (readonly [ArticleAt, ArticleAt])[]>;
  listActors(filter: ActorFilter): Promise<readonly KeptActor[]>;
  actorsOf(source: string): Promise<readonly KeptActor[]>;
  /** The cells of a source that were left empty, in the order of the text. */
  refusalsOf(source: string): Promise<readonly Refusal[]>;
  /** Everything that names somebody, a time or a place in a source, in the order of the text. */
  mentionsOf(source: string): Promise<readonly KeptMention[]>;
  listTenures(): Promise<readonly KeptTenure[]>;
  listStatements(filter: StatementFilter): Promise<{ readonly total: number; readonly statements: readonly KeptStatement[] }>;
  statementsOfReports(reports: readonly string[]): Promise<readonly KeptStatement[]>;
  statementsOfArticle(source: string, article: string): Promise<readonly KeptStatement[]>;
  readStatement(id: string): Promise<KeptStatement | null>;
  /** The sentences of an article, headline included, in the order of the text. */
  sentencesOf(source: string, article: string): Promise<readonly Quote[]>;
  /** Sentences that have all the words (and phrases), best first. */
  searchSentences(words: readonly string[], limit: number): Promise<readonly FoundSentence[]>;

  /** The cells of one thing of a source, in the order in which they were found. */
  cellsOf(owner: string): Promise<readonly StoredCell[]>;
  cellsOfSource(source: string): Promise<readonly StoredCell[]>;
  /** The lines of one kind, each a plain value, in the stated order of the export. */
  exportLines(kind: ExportKind): AsyncIterable<object>;
  /** Number of sources, articles, reports, events, statements. */
  counts(): Promise<Readonly<Record<string, number>>>;
}
