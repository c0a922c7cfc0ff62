import { z } from "zod";
import { loadSoleOffices } from "../authority/sole-offices.ts";
import type { FiledReport } from "../model/event.ts";
import { listedEventSchema } from "../model/record-schemas.ts";
import type { Commitment } from "../model/statement.ts";
import { counterpartsOf, fulfilments, isAsked, successions } from "../search/follow-events.ts";
import { joinTenures } from "../search/holders-at.ts";
import { readActors } from "../search/names/read-actors.ts";
import { type AskedActor, resolveActor } from "../search/resolve-actor.ts";
import type { ListedEvent } from "../store/listed-event.ts";
import type { Store } from "../store/store.ts";
import { foldName } from "../text/fold-name.ts";
import { shownDate, sideNames } from "./events.ts";
import { isoDay } from "./fields.ts";
import { OperationError, operation } from "./operation.ts";

const counterpart = z.object({
  name: z.string(),
  country: z.string().nullable(),
  events: z.int(),
  meetings: z.int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
});
const commitment = z.object({
  by: z.string(),
  to: z.string().nullable(),
  what: z.string(),
  due: z.string().nullable(),
  source: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  start: z.int(),
  end: z.int(),
});
const holder = z.object({
  id: z.string(),
  person: z.string(),
  mark: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

/** Every standing that an event's reports give it, in the order of publication: planned first, then held. */
const told = z.object({
  standing: z.string(),
  report: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
});

/** Events of a timeline at most: what is more is counted and not shown. */
const MOST = 1_000;

async function commitmentsOf(store: Store, actors: readonly AskedActor[]): Promise<z.infer<typeof commitment>[]> {
  const names = actors.map(({ who, as, name }) => new Set(who.names ?? (as === "country" ? [name] : [])));
  const isBy = (value: string | null, at: number): boolean => value !== null && names[at]!.has(foldName(value));
  const found: z.infer<typeof commitment>[] = [];
  for await (const line of store.exportLines("commitment")) {
    const { source, by, to, what, due, article, start, end } = line as Commitment & { source: string };
    const wanted =
      actors.length === 1
        ? isBy(by.value, 0)
        : (isBy(by.value, 0) && isBy(to?.value ?? null, 1)) || (isBy(by.value, 1) && isBy(to?.value ?? null, 0));
    if (!wanted) continue;
    const kept = await store.readArticle(source, article);
    found.push({
      by: by.value,
      to: to?.value ?? null,
      what: what.value,
      due: due?.value ?? null,
      source,
      outlet: kept?.outlet ?? null,
      published: kept?.article.published?.value.slice(0, 10) ?? null,
      start,
      end,
    });
  }
  return found.sort((a, b) =>
    (a.published ?? "9999") < (b.published ?? "9999")
      ? -1
      : (a.published ?? "9999") > (b.published ?? "9999")
        ? 1
        : a.start - b.start,
  );
}

async function successionsOf(store: Store, actors: readonly AskedActor[]) {
  const holders = joinTenures(await store.listTenures(), (await readActors(store, ["person"])).ids);
  return successions(
    holders,
    (one) =>
      actors.some(({ as, who }) => {
        if (as === "country") return false;
        if (as === "office")
          return (
            one.office.toLowerCase().includes(who.office!.toLowerCase()) &&
            (who.country === undefined || one.country === who.country)
          );
        return who.names?.includes(foldName(one.person)) ?? false;
      }),
    loadSoleOffices(),
  );
}

export const timeline = operation({
  name: "timeline",
  summary: "Follow a person, an office, a country, or a pair of them over time",
  input: z.object({
    actors: z.array(z.string().min(1)).min(1).max(2).describe("one or two of: a name, the code of a country, an office, an id"),
    class: z.string().describe("class of event, such as meeting or visit").optional(),
    from: isoDay("first day").optional(),
    to: isoDay("last day").optional(),
  }),
  output: z.object({
    actors: z.array(
      z.object({ asked: z.string(), as: z.enum(["country", "office", "person", "organisation"]), name: z.string() }),
    ),
    /** The denominator: events of the record within the same class and days. */
    searched: z.int(),
    total: z.int(),
    undated: z.int(),
    events: z.array(listedEventSchema.extend({ told: z.array(told) })),
    counterparts: z.array(counterpart),
    fulfilments: z.array(
      z.object({
        earlier: z.string(),
        later: z.string(),
        standing: z.string(),
        source: z.string(),
        reports: z.tuple([z.string(), z.string()]),
      }),
    ),
    commitments: z.array(commitment),
    successions: z.array(
      z.object({
        office: z.string(),
        organisation: z.string().nullable(),
        country: z.string().nullable(),
        holders: z.array(holder),
      }),
    ),
  }),
  places: ["actors"],
  method: "get",
  examples: [
    'readout timeline "Daulet Sarsenov"',
    "readout timeline KZ PT --from 2026-05-01",
    'readout timeline "Minister of Foreign Affairs, KZ"',
  ],
  text: ({ actors, searched, total, undated, events, counterparts, fulfilments: linked, commitments, successions: followed }) =>
    [
      `${actors.map(({ name, as }) => `${name} (${as})`).join(" and ")}: ${total} of the record's ${searched} events, ${undated} of them without a known day`,
      "",
      ...events.map((event) =>
        [
          `${(shownDate(event) ?? "day unknown").padEnd(12)} ${event.class}${event.mode ? ` (${event.mode})` : ""}, ${event.told.length > 1 ? event.told.map(({ standing, published }) => `${standing}${published ? ` on ${published}` : ""}`).join(", then ") : event.standing}: ${[
            "A",
            "B",
            "C",
          ]
            .map((side) => sideNames(event, side))
            .filter(Boolean)
            .join(
              " — ",
            )}${event.place ? `, ${event.place}` : ""} [${event.id}; ${event.reports} reports, ${event.witnesses} witnesses]`,
          ...linked
            .filter(({ later }) => later === event.id)
            .map(
              ({ earlier, standing, source }) =>
                `             follows what was ${standing} in event ${earlier}, as source ${source} tells`,
            ),
        ].join("\n"),
      ),
      ...(counterparts.length > 0 ? ["", `Dealt with, in how many of ${total} events:`] : []),
      ...counterparts
        .slice(0, 30)
        .map(
          ({ name, country, events: together, meetings, first, last }) =>
            `  ${name}${country ? `, ${country}` : ""}: ${together} (${meetings} meetings)${first ? `, ${[...new Set([first, last])].join(" to ")}` : ""}`,
        ),
      ...(commitments.length > 0 ? ["", "Commitments:"] : []),
      ...commitments.map(
        ({ by, to, what, due, outlet, published }) =>
          `  ${by}${to ? ` to ${to}` : ""}: ${what}${due ? `, due ${due}` : ""} (${[outlet, published].filter(Boolean).join(", ")})`,
      ),
      ...(followed.length > 0 ? ["", "Holders, as reports attest them:"] : []),
      ...followed.flatMap(({ office, organisation, country, holders }) => [
        `  ${[office, organisation, country].filter(Boolean).join(", ")}`,
        ...holders.map(
          ({ person, mark, from, to }) =>
            `    ${mark ? `${mark} ` : ""}${person}: ${[...new Set([from, to])].filter(Boolean).join(" to ") || "on no known day"}`,
        ),
      ]),
    ].join("\n"),
  async run({ actors: asked, ...filter }, world) {
    const store = await world.record();
    const actors = await Promise.all(
      asked.map(async (one) => {
        const actor = await resolveActor(store, one);
        if (!actor)
          throw new OperationError(
            `nobody in the record's events is called ${one}; 'readout people' and 'readout events' list names`,
          );
        return actor;
      }),
    );
    const who = actors.map((one) => one.who);
    const { total, events } = await store.listEvents({ ...filter, who, oldestFirst: true, limit: MOST });
    // Two of one country or office must be two people: one participant alone is no pair.
    const pair = ({ participants }: ListedEvent): boolean =>
      who.length < 2 ||
      participants.some((one) => isAsked(one, who[0]!) && participants.some((other) => other !== one && isAsked(other, who[1]!)));
    const kept = events.filter(pair);
    const reports: FiledReport[] = [];
    const eventOf = new Map<string, string>();
    const shown = [];
    for (const event of kept) {
      const ids = (await store.readEvent(event.id))!.reports;
      const own = await store.reportsWithIds(ids);
      reports.push(...own);
      for (const id of ids) eventOf.set(id, event.id);
      const standings: z.infer<typeof told>[] = [];
      for (const { report, outlet, published } of own)
        if (standings.at(-1)?.standing !== report.standing.value)
          standings.push({ standing: report.standing.value, report: report.id, outlet, published });
      shown.push({
        ...event,
        participants: [...event.participants],
        outlets: [...event.outlets],
        differing: [...event.differing],
        told: standings,
      });
    }
    return {
      actors: actors.map(({ asked: typed, as, name }) => ({ asked: typed, as, name })),
      searched: (await store.listEvents({ ...filter, limit: 1 })).total,
      total: who.length < 2 ? total : kept.length,
      undated: kept.filter(({ date }) => date === null).length,
      events: shown,
      counterparts: who.length < 2 ? counterpartsOf(kept, who[0]!).map((one) => ({ ...one })) : [],
      fulfilments: fulfilments(reports, eventOf).map((one) => ({ ...one, reports: [...one.reports] as [string, string] })),
      commitments: await commitmentsOf(store, actors),
      successions: (await successionsOf(store, actors)).map((one) => ({ ...one, holders: [...one.holders] })),
    };
  },
});
