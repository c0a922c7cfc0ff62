import { z } from "zod";
import { claimSchema, filedReportSchema, keptCellSchema, listedEventSchema } from "../../model/record-schemas.ts";
import { showEvent } from "../../store/show-event.ts";
import type { Store } from "../../store/store.ts";
import { shownDate, sideNames } from "../events.ts";
import { listedStatement, showStatement } from "../statements.ts";

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
});
export type ShownEvent = z.infer<typeof shownEvent>;

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
  // Stored values are readonly; what an operation gives is made by its schema.
  return shownEvent.parse({
    kind: "event",
    event: showEvent(kept, filed),
    claims: kept.claims,
    merges: kept.merges,
    custody: kept.custody,
    reports,
    statements: (await store.statementsOfReports(kept.reports)).map(showStatement),
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
export const eventText = ({ event, claims, custody, reports, statements }: ShownEvent): string =>
  [
    `${event.class}${event.mode ? ` (${event.mode})` : ""}, ${event.standing}, ${shownDate(event) ?? "day unknown"}, ${event.place ?? "place unknown"}`,
    ...["A", "B", "C", "D"].flatMap((side) => (sideNames(event, side) ? [`  side ${side}: ${sideNames(event, side)}`] : [])),
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
