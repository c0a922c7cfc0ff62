import type { FiledReport } from "../model/event.ts";
import type { ListedEvent, ListedParticipant } from "./listed-event.ts";
import { type KeptEvent, witnessesOf } from "./store.ts";

/** An event's line in a list, from its reports in their order: each field by the first report that has it. @throws where there is no report */
export function showEvent(event: KeptEvent, reports: readonly FiledReport[]): ListedEvent {
  const first = <T>(pick: (filed: FiledReport) => T | null | undefined): T | null => {
    for (const filed of reports) {
      const value = pick(filed);
      if (value !== null && value !== undefined) return value;
    }
    return null;
  };
  const [lead] = reports;
  if (!lead) throw new Error(`event ${event.id} has no report`);
  const when = first(({ report }) => (report.when?.value.date ? report.when.value : null));
  const place = first(({ report }) => report.place);
  const claimed = new Map<string, number>();
  for (const { field } of event.claims) claimed.set(field, (claimed.get(field) ?? 0) + 1);
  const lists = /^amounts$/;
  return {
    id: event.id,
    class: event.class,
    mode: first(({ report }) => report.mode?.value),
    date: when?.date ?? null,
    end: when?.end ?? null,
    precision: when?.precision ?? null,
    place: place?.name.value ?? null,
    country: place?.country?.value ?? null,
    standing: lead.report.standing.value,
    salience: reports.some(({ report }) => report.salience.value === "main") ? "main" : "background",
    participants: lead.report.participants.map(
      ({ name, office, country, kind, side, role }): ListedParticipant => ({
        name: name.value,
        office: office?.value ?? null,
        country: country?.value ?? null,
        kind,
        side,
        role,
      }),
    ),
    reports: reports.length,
    witnesses: witnessesOf(event),
    outlets: [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))],
    differing: [...claimed].filter(([field, values]) => values > 1 && !lists.test(field)).map(([field]) => field),
  };
}
