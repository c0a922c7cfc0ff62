import { z } from "zod";
import { listedEventSchema } from "../model/record-schemas.ts";
import { checkEvent, type EventChecked, outletCountries, outletsRead, readByCountry } from "../search/ledger.ts";
import type { ListedEvent } from "../store/listed-event.ts";
import { foldName } from "../text/fold-name.ts";
import { shownDate, sideNames } from "./events.ts";
import { country, isoDay, limit, offset } from "./fields.ts";
import { operation } from "./operation.ts";

const outlet = z.object({
  outlet: z.string(),
  country: z.string().nullable(),
  sources: z.int(),
  articles: z.int(),
  carried: z.int(),
  firstPublished: z.string().nullable(),
  lastPublished: z.string().nullable(),
  undated: z.int(),
  firstCaptured: z.string().nullable(),
  lastCaptured: z.string().nullable(),
});
const side = z.object({
  country: z.string(),
  found: z.enum(["found", "not found", "nothing read"]),
  reports: z.array(z.string()),
  outlets: z.array(z.string()),
  articles: z.int(),
  undated: z.int(),
});
const checked = z.object({
  event: listedEventSchema,
  from: z.string().nullable(),
  to: z.string().nullable(),
  sides: z.array(side),
});

const of = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What was found of one side, with what it was looked for in. */
export function sideText(
  { country: code, found, reports, outlets, articles, undated }: z.infer<typeof side>,
  from: string | null,
  to: string | null,
): string {
  const looked = `${of(articles, "article")} of ${of(outlets.length, "outlet")} of ${code}${from ? `, ${from} to ${to}` : ", of any day"}${undated > 0 ? `, and ${undated} without a day` : ""}`;
  if (found === "found") return `${code}: found in ${of(reports.length, "report")}, of ${looked}`;
  return found === "not found"
    ? `${code}: not found in the sources checked, 0 of ${looked}`
    : `${code}: nothing was read, 0 of 0 articles of ${of(outlets.length, "outlet")} of ${code}${from ? `, ${from} to ${to}` : ""}`;
}

const outletLine = (one: z.infer<typeof outlet>): string =>
  `  ${one.outlet}${one.country ? ` (${one.country})` : ""}: ${of(one.articles, "article")} in ${of(one.sources, "source")}${one.carried > 0 ? `, ${one.carried} of them as others carry them` : ""}; published ${[...new Set([one.firstPublished, one.lastPublished])].filter(Boolean).join(" to ") || "on unknown days"}${one.undated > 0 && one.undated < one.articles ? ` (${one.undated} undated)` : ""}; captured ${[...new Set([one.firstCaptured, one.lastCaptured])].filter(Boolean).join(" to ") || "on unknown days"}`;

const shownEvent = (event: ListedEvent): z.infer<typeof listedEventSchema> => ({
  ...event,
  participants: [...event.participants],
  outlets: [...event.outlets],
  differing: [...event.differing],
});
const shownSides = ({ sides }: EventChecked): z.infer<typeof side>[] =>
  sides.map((one) => ({ ...one, reports: [...one.reports], outlets: [...one.outlets] }));

export const ledger = operation({
  name: "ledger",
  summary: "Say which outlets were read, when and over which span, and of each event whose telling was found and whose was not",
  input: z.object({
    country: country.describe("only events with this country, as a code of two letters"),
    class: z.string().describe("class of event, such as meeting or visit").optional(),
    from: isoDay("first day").optional(),
    to: isoDay("last day").optional(),
    span: z.int().min(0).max(3650).default(14).describe("days after an event within which its telling is looked for"),
    missing: z.boolean().default(false).describe("only events of which some side's telling was not found"),
    limit,
    offset,
  }),
  output: z.object({
    searched: z.object({ sources: z.int(), articles: z.int(), outlets: z.int(), events: z.int() }),
    span: z.int(),
    outlets: z.array(outlet),
    total: z.int(),
    events: z.array(checked),
  }),
  places: [],
  method: "get",
  examples: ["readout ledger", "readout ledger --country PT --missing"],
  text: ({ searched, span, outlets, total, events }) =>
    [
      `Read: ${of(searched.articles, "article")} in ${of(searched.sources, "source")} of ${of(searched.outlets, "outlet")}`,
      ...outlets.map(outletLine),
      "",
      `Checked: ${total} of ${of(searched.events, "event")}; a telling is looked for up to ${of(span, "day")} after`,
      ...events.flatMap(({ event, from, to, sides }) => [
        `${event.id} ${shownDate(event) ?? "day unknown"} ${event.class}: ${["A", "B", "C"]
          .map((letter) => sideNames(event, letter))
          .filter(Boolean)
          .join(" — ")}`,
        ...(sides.length === 0 ? ["  no side's country is known"] : sides.map((one) => `  ${sideText(one, from, to)}`)),
      ]),
    ].join("\n"),
  async run({ country: code, class: what, from, to, span, missing, limit: most, offset: first }, world) {
    const store = await world.record();
    const days = await store.outletDays();
    const { organisations } = world.knowledge().authority;
    const known = (name: string): string | null =>
      organisations.get(foldName(name))?.find(({ kind }) => kind === "outlet")?.country ?? null;
    const countryOf = outletCountries(days, known);
    const read = readByCountry(days, countryOf);
    const filter = { country: code, class: what, from, to };
    const { total, events } = await store.listEvents(missing ? filter : { ...filter, limit: most, offset: first });
    const all: z.infer<typeof checked>[] = [];
    for (const event of events) {
      const kept = (await store.readEvent(event.id))!;
      const found = checkEvent(event, kept, await store.reportsWithIds(kept.reports), read, countryOf, span);
      if (!missing || found.sides.some((one) => one.found !== "found"))
        all.push({ event: shownEvent(event), from: found.from, to: found.to, sides: shownSides(found) });
    }
    const outlets = outletsRead(days, countryOf);
    const counts = await store.counts();
    return {
      searched: {
        sources: counts.sources!,
        articles: counts.articles!,
        outlets: outlets.length,
        events: counts.events!,
      },
      span,
      outlets: outlets.map((one) => ({ ...one })),
      total: missing ? all.length : total,
      events: missing ? all.slice(first, first + most) : all,
    };
  },
});
