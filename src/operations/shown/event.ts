import { z } from "zod";
import { loadSoleOffices } from "../../authority/sole-offices.ts";
import { claimSchema, filedReportSchema, keptCellSchema, listedEventSchema } from "../../model/record-schemas.ts";
import { joinTenures } from "../../search/holders-at.ts";
import { readActors } from "../../search/names/read-actors.ts";
import { hasUnnamed, unnamedHolders } from "../../search/unnamed-holders.ts";
import type { ListedEvent } from "../../store/listed-event.ts";
import { showEvent } from "../../store/show-event.ts";
import type { Store } from "../../store/store.ts";
import { shownDate, sideNames } from "../events.ts";
import { listedStatement, showStatement } from "../statements.ts";
import { tenureWords, wordsOfTenures } from "./tenure-words.ts";

/** An event with everything that its reports say, cell by cell. */
export const shownEvent = z.object({
  kind: z.literal("event"),
  event: listedEventSchema,
  claims: z.array(claimSchema),
  merges: z.array(z.object({ left: z.string(), right: z.string(), grounds: z.array(z.string()) })),
  /** Reports that are no witnesses of their own, and whose words they give again. */
  custody: z.array(
    z.object({
      report: z.string(),
      of: z.string(),
      how: z.enum(["whole", "cut", "edited", "introduces", "version"]),
      why: z.string(),
    }),
  ),
  reports: z.array(filedReportSchema.extend({ headline: z.string().nullable(), cells: z.array(keptCellSchema) })),
  statements: z.array(listedStatement),
  /** Who the holders were that are told by their office alone, where the record attests one on the event's day. */
  unnamed: z.array(
    z.object({
      office: z.string(),
      country: z.string(),
      id: z.string(),
      person: z.string(),
      attestation: z.enum(["on", "before"]),
      from: z.string().nullable(),
      to: z.string().nullable(),
      words: tenureWords,
    }),
  ),
});
export type ShownEvent = z.infer<typeof shownEvent>;

/** Nearly no event has an unnamed holder: only where one has are the record's people read. */
async function readUnnamed(store: Store, event: ListedEvent): Promise<ShownEvent["unnamed"]> {
  const isSole = loadSoleOffices();
  if (!hasUnnamed(event, isSole)) return [];
  const { ids, grouped } = await readActors(store, ["person"]);
  const found = unnamedHolders(event, joinTenures(await store.listTenures(), ids), isSole);
  return Promise.all(
    found.map(async ({ office, country, holder }) => ({
      office,
      country,
      id: holder.personId,
      person: grouped.find(({ id }) => id === holder.personId)?.name ?? holder.person,
      attestation: holder.attestation,
      from: holder.from,
      to: holder.to,
      words: await wordsOfTenures(store, holder),
    })),
  );
}

/** Reads an event with its evidence; null where there is none of the id. */
export async function readShownEvent(store: Store, id: string): Promise<ShownEvent | null> {
  const kept = await store.readEvent(id);
  if (!kept) return null;
  const filed = await store.reportsWithIds(kept.reports);
  const reports = await Promise.all(
    filed.map(async (one) => ({
      ...one,
      headline: (await store.readArticle(one.source, one.article))?.article.headline?.words ?? null,
      cells: await store.cellsOf(one.report.id),
    })),
  );
  const event = showEvent(kept, filed);
  // Stored values are readonly; what an operation gives is made by its schema.
  return shownEvent.parse({
    kind: "event",
    event,
    claims: kept.claims,
    merges: kept.merges,
    custody: kept.custody,
    reports,
    statements: (await store.statementsOfReports(kept.reports)).map(showStatement),
    unnamed: await readUnnamed(store, event),
  });
}

const howText = {
  whole: "a reprint",
  cut: "a reprint, cut,",
  edited: "a reprint, edited,",
  introduces: "an introduction",
  version: "another version",
};

/** An event as a reader of a terminal sees it. */
export const eventText = ({ event, claims, custody, reports, statements, unnamed }: ShownEvent): string =>
  [
    `${event.class}${event.mode ? ` (${event.mode})` : ""}, ${event.standing}, ${shownDate(event) ?? "day unknown"}, ${event.place ?? "place unknown"}`,
    ...["A", "B", "C", "D"].flatMap((side) => (sideNames(event, side) ? [`  side ${side}: ${sideNames(event, side)}`] : [])),
    ...unnamed.map(
      ({ office, country, person, from, to, attestation, words }) =>
        `  ${office} (${country}): ${person}, attested ${[...new Set([from, to])].filter(Boolean).join(" to ")}${attestation === "before" ? ", last known before the day" : ""}${words[0] ? ` (“${words[0].words}”, source ${words[0].source})` : ""}`,
    ),
    `  told in ${event.reports} ${event.reports === 1 ? "report" : "reports"} of ${event.witnesses} ${event.witnesses === 1 ? "witness" : "witnesses"}`,
    ...reports.flatMap(({ report, outlet, published, headline, words, source }) => [
      "",
      `report ${report.id} by ${outlet ?? "an unnamed outlet"}${published ? `, ${published}` : ""} (source ${source})`,
      ...(headline ? [`  ${headline}`] : []),
      ...custody
        .filter((link) => link.report === report.id)
        .map(({ of, how, why }) => `  ${howText[how]} of report ${of} (${why})`),
      `  “${words}”`,
    ]),
    ...(event.differing.length > 0 ? ["", "The reports differ:"] : []),
    ...claims
      .filter(({ field }) => event.differing.includes(field))
      .map(({ field, value, reports: who }) => `  ${field}: ${value} (${who.join(", ")})`),
    ...(statements.length > 0 ? ["", "Said there:"] : []),
    ...statements.map(({ speaker, words }) => `  ${speaker}: ${words}`),
  ].join("\n");
