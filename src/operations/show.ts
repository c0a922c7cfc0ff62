import { z } from "zod";
import {
  claimSchema,
  filedReportSchema,
  keptCellSchema,
  listedEventSchema,
  quoteSchema,
  sightingSchema,
} from "../model/record-schemas.ts";
import { showEvent as lineOf } from "../store/show-event.ts";
import type { Store } from "../store/store.ts";
import { shownDate, sideNames } from "./events.ts";
import { OperationError, operation } from "./operation.ts";
import { listedStatement, showStatement } from "./statements.ts";

const shownReport = filedReportSchema.extend({
  headline: z.string().nullable(),
  cells: z.array(keptCellSchema),
});
const shownEvent = z.object({
  kind: z.literal("event"),
  event: listedEventSchema,
  claims: z.array(claimSchema),
  merges: z.array(z.object({ left: z.string(), right: z.string(), grounds: z.array(z.string()) })),
  reports: z.array(shownReport),
  statements: z.array(listedStatement),
});
const shownSource = z.object({
  kind: z.literal("source"),
  id: z.string(),
  sha256: z.string(),
  textSha256: z.string(),
  format: z.string(),
  encoding: z.string(),
  coder: z.string(),
  codebook: z.string(),
  sightings: z.array(sightingSchema),
  articles: z.array(
    z.object({
      id: z.string(),
      start: z.int(),
      end: z.int(),
      parent: z.string().nullable(),
      headline: z.string().nullable(),
      relation: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      truncated: z.boolean(),
    }),
  ),
  events: z.array(listedEventSchema),
  text: z.string(),
});
const shownThing = z.object({
  kind: z.literal("thing"),
  id: z.string(),
  source: z.string(),
  cells: z.array(keptCellSchema.extend({ quotes: z.array(quoteSchema) })),
});
export type ShownEvent = z.infer<typeof shownEvent>;
export type ShownSource = z.infer<typeof shownSource>;

async function showOneEvent(store: Store, id: string): Promise<ShownEvent | null> {
  const kept = await store.readEvent(id);
  if (!kept) return null;
  const filed = await store.reportsWithIds(kept.reports);
  const reports = await Promise.all(
    filed.map(async (one) => {
      const article = await store.readArticle(one.source, one.article);
      const cells = await store.cellsOf(one.report.id);
      return {
        ...one,
        headline: article?.article.headline?.words ?? null,
        cells: cells.map(({ field, value, rule, basis, quotes }) => ({ field, value, rule, basis, quotes: [...quotes] })),
      };
    }),
  );
  // Stored values are readonly; what an operation gives is made by its schema.
  return shownEvent.parse({
    kind: "event",
    event: lineOf(kept, filed),
    claims: kept.claims,
    merges: kept.merges,
    reports,
    statements: (await store.statementsOfReports(kept.reports)).map(showStatement),
  });
}

async function showOneSource(store: Store, id: string): Promise<ShownSource> {
  const source = await store.readSource(id);
  const articles = await store.articlesOf(id);
  const { events } = await store.listEvents({ source: id });
  return shownSource.parse({
    kind: "source",
    ...source,
    sightings: await store.sightingsOf(id),
    articles: articles.map(({ article, outlet }) => ({
      id: article.id,
      start: article.start,
      end: article.end,
      parent: article.parent,
      headline: article.headline?.words ?? null,
      relation: article.relation,
      outlet,
      published: article.published?.value ?? null,
      truncated: article.truncated,
    })),
    events,
  });
}

const eventText = ({ event, claims, reports, statements }: ShownEvent): string =>
  [
    `${event.class}${event.mode ? ` (${event.mode})` : ""}, ${event.standing}, ${shownDate(event) ?? "day unknown"}, ${event.place ?? "place unknown"}`,
    ...["A", "B", "C", "D"].flatMap((side) => (sideNames(event, side) ? [`  side ${side}: ${sideNames(event, side)}`] : [])),
    ...reports.flatMap(({ report, outlet, published, headline, words, source }) => [
      "",
      `report ${report.id} by ${outlet ?? "an unnamed outlet"}${published ? `, ${published}` : ""} (source ${source})`,
      ...(headline ? [`  ${headline}`] : []),
      `  “${words}”`,
    ]),
    ...(event.differing.length > 0 ? ["", "The reports differ:"] : []),
    ...claims
      .filter(({ field }) => event.differing.includes(field))
      .map(({ field, value, reports: who }) => `  ${field}: ${value} (${who.join(", ")})`),
    ...(statements.length > 0 ? ["", "Said there:"] : []),
    ...statements.map(({ speaker, words }) => `  ${speaker}: ${words}`),
  ].join("\n");

export const show = operation({
  name: "show",
  summary: "Show one event, report, source or statement with its evidence",
  input: z.object({ id: z.string().min(1).describe("an id, as lists print it") }),
  output: z.discriminatedUnion("kind", [shownEvent, shownSource, shownThing]),
  places: ["id"],
  method: "get",
  examples: ["readout show EVENT", "readout show SOURCE --format json"],
  text: (shown) => {
    if (shown.kind === "event") return eventText(shown);
    if (shown.kind === "source")
      return [
        `source ${shown.id}, ${shown.format}, sha256 ${shown.sha256}`,
        ...shown.sightings.map(
          ({ address, publisher, captured }) =>
            `  seen at ${address ?? "?"}, ${publisher ?? "unnamed publisher"}, captured ${captured ?? "?"}`,
        ),
        ...shown.articles.map(
          ({ headline, start, end, outlet }) => `  ${start}–${end} ${headline ?? "(no headline)"} — ${outlet ?? "?"}`,
        ),
        ...shown.events.map((event) => `  event ${event.id} ${shownDate(event) ?? ""} ${event.class}`),
      ].join("\n");
    return [
      `${shown.id} (source ${shown.source})`,
      ...shown.cells.map(
        ({ field, value, basis, quotes }) =>
          `  ${field} = ${value}${basis ? ` from ${basis}` : ""}${quotes.map(({ start, end, words }) => `\n    ${start}–${end} “${words}”`).join("")}`,
      ),
    ].join("\n");
  },
  async run({ id }, world) {
    const store = await world.record();
    const event = await showOneEvent(store, id);
    if (event) return event;
    if (await store.hasSource(id)) return showOneSource(store, id);
    const cells = await store.cellsOf(id);
    if (cells.length === 0)
      throw new OperationError(`nothing in the record has the id ${id}; lists such as 'readout events' print ids`);
    return {
      kind: "thing" as const,
      id,
      source: cells[0]!.source,
      cells: cells.map(({ field, value, rule, basis, quotes }) => ({ field, value, rule, basis, quotes: [...quotes] })),
    };
  },
});
