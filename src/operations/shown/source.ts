import { z } from "zod";
import { listedEventSchema, sightingSchema } from "../../model/record-schemas.ts";
import type { Store } from "../../store/store.ts";
import { shownDate } from "../events.ts";

/** A source with its text, its articles and the events told in it. */
export const shownSource = z.object({
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
      address: z.string().nullable(),
      truncated: z.boolean(),
    }),
  ),
  events: z.array(listedEventSchema),
  text: z.string(),
  /** What was left empty for want of words, and why. */
  refused: z.array(z.object({ cell: z.string(), value: z.string(), reason: z.string() })),
});
export type ShownSource = z.infer<typeof shownSource>;

/** Reads a source; null where there is none of the id. */
export async function readShownSource(store: Store, id: string): Promise<ShownSource | null> {
  if (!(await store.hasSource(id))) return null;
  const { events } = await store.listEvents({ source: id });
  return shownSource.parse({
    kind: "source",
    ...(await store.readSource(id)),
    sightings: await store.sightingsOf(id),
    articles: (await store.articlesOf(id)).map(({ article, outlet }) => ({
      ...article,
      headline: article.headline?.words ?? null,
      outlet,
      published: article.published?.value ?? null,
      // Records that were written before have none.
      address: article.address ?? null,
    })),
    events,
    refused: await store.refusalsOf(id),
  });
}

/** A source as a reader of a terminal sees it, without its text: `readout text` prints that. */
export const sourceText = ({ id, format, sha256, sightings, articles, events, refused }: ShownSource): string =>
  [
    `source ${id}, ${format}, sha256 ${sha256}`,
    ...sightings.map(
      ({ address, publisher, captured }) =>
        `  seen at ${address ?? "?"}, ${publisher ?? "unnamed publisher"}, captured ${captured ?? "?"}`,
    ),
    ...articles.map(({ headline, start, end, outlet }) => `  ${start}–${end} ${headline ?? "(no headline)"} — ${outlet ?? "?"}`),
    ...events.map((event) => `  event ${event.id} ${shownDate(event) ?? ""} ${event.class}`),
    ...refused.map(({ cell, value, reason }) => `  refused ${cell}${value ? ` “${value}”` : ""}: ${reason}`),
  ].join("\n");
