import { z } from "zod";
import { listedEventSchema } from "../../model/record-schemas.ts";
import { joinTenures } from "../../search/holders-at.ts";
import { readActors } from "../../search/names/read-actors.ts";
import { actorOf, type Unit } from "../../search/names/unit.ts";
import type { Store } from "../../store/store.ts";
import { foldName } from "../../text/fold-name.ts";
import { shownDate } from "../events.ts";
import { tenureWords, wordsOfTenures } from "./tenure-words.ts";

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
  /** How each source calls them, by the id that a judgement on names takes. */
  members: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Names that were put together with this one, that were kept apart from it, or that may be the same. */
  matches: z.array(
    z.object({
      verdict: z.enum(["same", "different", "undecided"]),
      id: z.string(),
      member: z.string(),
      name: z.string(),
      country: z.string().nullable(),
      grounds: strings,
      by: z.string(),
      judgement: z.string().nullable(),
    }),
  ),
  tenures: z.array(
    z.object({
      office: z.string(),
      organisation: z.string().nullable(),
      country: z.string().nullable(),
      mark: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      words: tenureWords,
    }),
  ),
  events: z.array(listedEventSchema),
});
export type ShownActor = z.infer<typeof shownActor>;

/** Reads an actor by the record's own id; null where there is none. */
export async function readShownActor(store: Store, id: string): Promise<ShownActor | null> {
  const { kept, grouped, ids, pairs } = await readActors(store);
  const actor = grouped.find((one) => one.id === id);
  if (!actor) return null;
  const nameIn = new Map(kept.map((one) => [actorOf(one.source, one.actor.id), one.actor.name.value]));
  const idOf = ({ members }: Unit): string => ids.get(members[0]!)!;
  const matches = pairs.flatMap(({ left, right, grounds, ...pair }) => {
    if (idOf(left) !== id && idOf(right) !== id) return [];
    const other = idOf(left) === id ? right : left;
    return [
      { ...pair, grounds: [...grounds], id: idOf(other), member: other.members[0]!, name: other.name, country: other.country },
    ];
  });
  const held = joinTenures(await store.listTenures(), ids).filter(({ personId }) => personId === id);
  const tenures = await Promise.all(held.map(async (one) => ({ ...one, words: await wordsOfTenures(store, one) })));
  const names = new Set([actor.name, ...actor.aliases].map(foldName));
  const { events } = await store.listEvents({
    who: [{ names: [...names], ...(actor.country === null ? {} : { country: actor.country }) }],
  });
  return shownActor.parse({
    ...actor,
    kind: "actor",
    is: actor.kind,
    members: actor.members.map((member) => ({ id: member, name: nameIn.get(member)! })),
    matches,
    tenures,
    events,
  });
}

const matched = { same: "the same as", different: "another than", undecided: "perhaps the same as" };

/** An actor as a reader of a terminal sees it. */
export const actorText = ({ name, is, country, aliases, tenures, events, sources, members, matches }: ShownActor): string =>
  [
    `${name} (${[is, country].filter(Boolean).join(", ")}), named in ${sources.length} ${sources.length === 1 ? "source" : "sources"}`,
    ...(aliases.length > 0 ? [`  also ${aliases.join(", ")}`] : []),
    ...tenures.map(
      ({ mark, office, organisation, from, to }) =>
        `  ${[mark, office].filter(Boolean).join(" ")}${organisation ? `, ${organisation}` : ""}: attested ${[...new Set([from, to])].filter(Boolean).join(" to ") || "on no known day"}`,
    ),
    ...members.map((member) => `  as ${member.name}: ${member.id}`),
    ...matches.map(
      ({ verdict, name: other, member, grounds, by, judgement }) =>
        `  ${matched[verdict]} ${other} (${member}), by ${by}${judgement ? `, judgement ${judgement}` : ""}: ${grounds.join("; ") || "no grounds given"}`,
    ),
    ...events.map((event) =>
      `  event ${event.id} ${shownDate(event) ?? "day unknown"} ${event.class} ${event.place ?? ""}`.trimEnd(),
    ),
  ].join("\n");
