import type { Event, FiledReport } from "../model/event.ts";
import { thingId } from "../text/identity.ts";

/** Folds reports of one event together. Every report is in exactly one event. */
export function fold(reports: readonly FiledReport[]): readonly Event[] {
  return reports.map(({ report }) => ({ id: thingId("e", report.id), class: report.class, reports: [report.id], claims: [] }));
}
