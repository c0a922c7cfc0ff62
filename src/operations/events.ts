import { z } from "zod";
import { listedEventSchema } from "../model/record-schemas.ts";
import { standings } from "../model/report.ts";
import type { ListedEvent } from "../store/listed-event.ts";
import { country, isoDay, limit, offset } from "./fields.ts";
import { operation } from "./operation.ts";

/** The names of one side's principals, or of those present where nobody acts. */
export function sideNames({ participants }: Pick<ListedEvent, "participants">, side: string): string {
  const ofSide = participants.filter((participant) => participant.side === side);
  const principals = ofSide.filter(({ role }) => role === "principal");
  // Somebody told by an office alone is told with the country whose office it is.
  return (principals.length > 0 ? principals : ofSide)
    .map(({ name, office, country }) => (country !== null && name === office ? `${name} (${country})` : name))
    .join(", ");
}

/** A day, range, month or year as it is known, never more precise. */
export function shownDate({ date, end, precision }: Pick<ListedEvent, "date" | "end" | "precision">): string | null {
  if (date === null) return null;
  const kept = precision === "year" ? date.slice(0, 4) : precision === "month" ? date.slice(0, 7) : date;
  return end === null ? kept : `${kept} to ${end}`;
}

export const events = operation({
  name: "events",
  summary: "List the events of the record",
  input: z.object({
    class: z.string().describe("class of event, such as meeting or visit").optional(),
    mode: z.string().describe("mode within the class, such as phone").optional(),
    country: country.describe("country of a participant or of the place, as a code of two letters"),
    actor: z.string().describe("a participant's name, or part of it").optional(),
    from: isoDay("first day").optional(),
    to: isoDay("last day").optional(),
    standing: z.enum(standings).describe("has it been held, is it planned, …").optional(),
    salience: z.enum(["main", "background"]).describe("reported as news, or only recalled").optional(),
    outlet: z.string().describe("who reports it, or part of the name").optional(),
    source: z.string().describe("id of a source that reports it").optional(),
    limit,
    offset,
  }),
  output: z.object({ total: z.int(), events: z.array(listedEventSchema) }),
  places: [],
  method: "get",
  examples: ["readout events --class meeting --country KZ", "readout events --from 2026-05-01 --to 2026-05-31 --format csv"],
  table: ({ events: listed }) => ({
    columns: [
      "id",
      "date",
      "class",
      "mode",
      "standing",
      "side A",
      "side B",
      "place",
      "country",
      "reports",
      "witnesses",
      "outlets",
      "differing",
    ],
    rows: listed.map((event) => [
      event.id,
      shownDate(event),
      event.class,
      event.mode,
      event.standing,
      sideNames(event, "A"),
      sideNames(event, "B"),
      event.place,
      event.country,
      event.reports,
      event.witnesses,
      event.outlets.join(", "),
      event.differing.join(", "),
    ]),
  }),
  async run(filter, world) {
    const { total, events: listed } = await (await world.record()).listEvents(filter);
    return {
      total,
      events: listed.map((event) => ({
        ...event,
        participants: [...event.participants],
        outlets: [...event.outlets],
        differing: [...event.differing],
      })),
    };
  },
});
