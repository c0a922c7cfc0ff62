import type { Cell } from "../model/cell.ts";
import type { Claim, FiledReport } from "../model/event.ts";
import type { Participant, Report } from "../model/report.ts";
import { sameActor } from "./grounds/same-actor.ts";
import { sidesOf } from "./grounds/sides.ts";

/** A participant's identity inside one event: the key where one is known, else the fullest name among the reports. */
interface Role {
  readonly name: string;
  readonly members: readonly Participant[];
}

const fuller = (a: string, b: string): string => (b.length > a.length || (b.length === a.length && b < a) ? b : a);

/** Groups the participants of all reports into actors of the event, in the order of display. */
function rolesOf(reports: readonly FiledReport[]): readonly Role[] {
  const roles: { name: string; members: Participant[] }[] = [];
  for (const participant of reports.flatMap(({ report }) => report.participants)) {
    const known = roles.find((role) => role.members.some((member) => sameActor(member, participant) >= 0.7));
    if (!known) roles.push({ name: participant.name.value, members: [participant] });
    else {
      known.members.push(participant);
      known.name = fuller(known.name, participant.name.value);
    }
  }
  return roles;
}

/** Is side A of the event (its first report's) side B of this report? Outlets name their own side first. */
function swapped(lead: Report, report: Report): boolean {
  const [a, b] = sidesOf(lead);
  const [x, y] = sidesOf(report);
  if (!a || !b || !x || !y) return false;
  const best = (left: readonly Participant[], right: readonly Participant[]): number =>
    Math.max(...left.flatMap((p) => right.map((q) => sameActor(p, q))));
  return Math.min(best(a, y), best(b, x)) > Math.min(best(a, x), best(b, y));
}

const turned = (side: string, turn: boolean): string => (turn && side === "A" ? "B" : turn && side === "B" ? "A" : side);

/**
 * Every value that any report gives to any field of the event, with the reports that give it. Reports in the order of display go in;
 * claims come out by field, then by the first report that makes them: never by outlet, country or number of reports.
 */
export function claimsOf(reports: readonly FiledReport[]): readonly Claim[] {
  const claims = new Map<string, { field: string; value: string; reports: string[] }>();
  const claim = (field: string, value: unknown, report: string): void => {
    const text = JSON.stringify(value);
    const known = claims.get(`${field} ${text}`);
    if (known) {
      if (!known.reports.includes(report)) known.reports.push(report);
    } else claims.set(`${field} ${text}`, { field, value: text, reports: [report] });
  };
  const cell = (field: string, value: Cell<unknown> | null, report: string): void => {
    if (value) claim(field, value.value, report);
  };
  const roles = rolesOf(reports);
  for (const { report } of reports) {
    cell("mode", report.mode, report.id);
    const when = report.when?.value;
    if (when?.date) claim("date", { date: when.date, end: when.end, precision: when.precision }, report.id);
    if (report.place) claim("place", { name: report.place.name.value, country: report.place.country?.value ?? null }, report.id);
    cell("standing", report.standing, report.id);
    cell("occasion", report.occasion, report.id);
    cell("mechanism", report.mechanism, report.id);
    for (const amount of report.amounts)
      claim("amounts", { value: amount.value.value, unit: amount.unit, item: amount.item }, report.id);
    const turn = swapped(reports[0]!.report, report);
    for (const participant of report.participants) {
      const { name } = roles.find((role) => role.members.includes(participant))!;
      claim(`participants.${name}.part`, { side: turned(participant.side, turn), role: participant.role }, report.id);
      claim(`participants.${name}.name`, participant.name.value, report.id);
      cell(`participants.${name}.office`, participant.office, report.id);
      cell(`participants.${name}.organisation`, participant.organisation, report.id);
      cell(`participants.${name}.country`, participant.country, report.id);
    }
  }
  return [...claims.values()].sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
}
