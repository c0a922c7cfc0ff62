import { z } from "zod";
import { listedEventSchema } from "../../model/record-schemas.ts";
import { actorIds, groupActors } from "../../search/group-actors.ts";
import { joinTenures } from "../../search/holders-at.ts";
import type { Store } from "../../store/store.ts";
import { foldName } from "../../text/fold-name.ts";
import { shownDate } from "../events.ts";

const strings = z.array(z.string());

/** A person, party or other body over all sources: names, offices with their words, events. */
export const shownActor = z.object({
  kind: z.literal("actor"),
  id: z.string(),
  name: z.string(),
  is: z.string(),
  aliases: strings,
  country: z.string().nullable(),
  key: z.string().nullable(),
  sources: strings,
  tenures: z.array(
    z.object({
      office: z.string(),
      organisation: z.string().nullable(),
      country: z.string().nullable(),
      mark: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      words: z.array(z.object({ source: z.string(), start: z.int(), end: z.int(), words: z.string() })),
    }),
  ),
  events: z.array(listedEventSchema),
});
export type ShownActor = z.infer<typeof shownActor>;

const everyKind = ["person", "party", "body", "igo", "organisation", "outlet", "state", "territory"] as const;

/** Reads an actor by the record's own id; null where there is none. */
export async function readShownActor(store: Store, id: string): Promise<ShownActor | null> {
  const kept = await store.listActors({ kinds: everyKind });
  const actor = groupActors(kept).find((one) => one.id === id);
  if (!actor) return null;
  const held = joinTenures(await store.listTenures(), actorIds(kept)).filter(({ personId }) => personId === id);
  const tenures = await Promise.all(
    held.map(async ({ attested, ...one }) => {
      const cells = (await Promise.all(attested.map(({ tenure }) => store.cellsOf(tenure)))).flat();
      const words = cells.flatMap(({ source, field, quotes }) =>
        field === "office" ? quotes.map((quote) => ({ source, ...quote })) : [],
      );
      return { ...one, words };
    }),
  );
  // The filter finds parts of names too; here only who is called so, whole, takes part.
  const names = new Set([actor.name, ...actor.aliases].map(foldName));
  const { events } = await store.listEvents({ actor: actor.name });
  return shownActor.parse({
    ...actor,
    kind: "actor",
    is: actor.kind,
    tenures,
    events: events.filter(({ participants }) => participants.some(({ name }) => names.has(foldName(name)))),
  });
}

/** An actor as a reader of a terminal sees it. */
export const actorText = ({ name, is, country, aliases, tenures, events, sources }: ShownActor): string =>
  [
    `${name} (${[is, country].filter(Boolean).join(", ")}), named in ${sources.length} ${sources.length === 1 ? "source" : "sources"}`,
    ...(aliases.length > 0 ? [`  also ${aliases.join(", ")}`] : []),
    ...tenures.map(
      ({ mark, office, organisation, from, to }) =>
        `  ${[mark, office].filter(Boolean).join(" ")}${organisation ? `, ${organisation}` : ""}: attested ${[...new Set([from, to])].filter(Boolean).join(" to ") || "on no known day"}`,
    ),
    ...events.map((event) =>
      `  event ${event.id} ${shownDate(event) ?? "day unknown"} ${event.class} ${event.place ?? ""}`.trimEnd(),
    ),
  ].join("\n");
