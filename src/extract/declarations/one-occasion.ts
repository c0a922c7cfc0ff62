import type { Report } from "../../model/report.ts";
import { speakersOf } from "./who-speaks.ts";

/** Puts together what one sentence tells of the same speakers in two wordings ("condemned the raid and called on Fiji to withdraw"): one declaration, by the first. */
export function oneOccasion(reports: readonly Report[]): readonly Report[] {
  const first = new Map<string, Report>();
  return reports
    .map((report) => {
      const speakers = speakersOf(report);
      const key = `${report.article} ${report.standing.value} ${report.evidence[0]!.start} ${speakers.join(" ")}`;
      const lead = speakers.length > 0 ? first.get(key) : undefined;
      if (!lead) {
        first.set(key, report);
        return key;
      }
      const known = new Set(lead.participants.map(({ name }) => name.value));
      first.set(key, {
        ...lead,
        when: lead.when ?? report.when,
        place: lead.place ?? report.place,
        participants: [...lead.participants, ...report.participants.filter(({ name }) => !known.has(name.value))],
        traces: [...lead.traces, ...report.traces],
      });
      return null;
    })
    .flatMap((key) => (key === null ? [] : first.get(key)!));
}
