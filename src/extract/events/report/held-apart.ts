import type { EventClass } from "../../../codebook/events/event-classes.ts";
import type { Participant, Report } from "../../../model/report.ts";
import { thingId } from "../../../text/identity.ts";
import type { Scene } from "../scene/scene.ts";

/**
 * Makes one event for each on the longer side where a sentence tells that they were dealt with apart ("met separately with the Premier and the Speaker"). Whoever was
 * merely there stays with whom the country tells, else with all.
 */
export function heldApart(report: Report, { apart }: EventClass, { start, end }: Scene, text: string): readonly Report[] {
  const acting = report.participants.filter(({ role }) => role === "principal");
  const sides = Map.groupBy(acting, ({ side }) => side);
  if (sides.size !== 2) return [report];
  const [few, many] = [...sides.values()].sort((a, b) => a.length - b.length) as [Participant[], Participant[]];
  if (few.length !== 1 || many.length < 2 || apart?.test(text.slice(start, end)) !== true) return [report];
  return many.map((one, at) => {
    const others = new Set(many.filter((other) => other !== one));
    const elsewhere = new Set([...others].flatMap(({ country }) => country?.value ?? []));
    const stays = ({ role, side, country }: Participant): boolean =>
      role === "principal" || side !== one.side || country?.value === one.country?.value || !elsewhere.has(country?.value ?? "");
    return {
      ...report,
      id: at === 0 ? report.id : thingId("r", report.id, at),
      participants: report.participants.filter((other) => !others.has(other) && stays(other)),
    };
  });
}
