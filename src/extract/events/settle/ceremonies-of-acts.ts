import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { ActorKind } from "../../../model/actor.ts";
import type { Participant, Report } from "../../../model/report.ts";

/** Code units between the sentences of two events that stand side by side. */
const NEXT = 3;

/** Is the ceremony told in the sentence of the act, or right behind it? */
const isBeside = ({ evidence: [own] }: Report, act: Report): boolean =>
  act.evidence.some(({ start, end }) => start === own!.start || (end <= own!.start && own!.start - end <= NEXT));

const people: ReadonlySet<ActorKind> = new Set(["person", "group"]);

const isDone = ({ standing, salience }: Report): boolean => standing.value === "held" && salience.value === "main";

/** Who only stood by, on the side of their own country. */
function standingBy(act: Report, one: Participant): Participant {
  const isGuest = act.participants.some(({ side, country }) => side === "B" && country && country.value === one.country?.value);
  return { ...one, side: isGuest ? "B" : "A", role: "present" };
}

/**
 * Leaves out the ceremony at which something was handed over, signed or taken up, told in one breath with that and without whose it was ("received 20 trucks at a ceremony
 * attended by the ambassador"): it is no event besides, and who came to it stood by at the act.
 */
export function withoutCeremoniesOfActs(reports: readonly Report[], classes: ClassesByName): readonly Report[] {
  const actOf = new Map<Report, Report>();
  for (const report of reports) {
    const { stageOf, stageModes } = classes.get(report.class)!.inArticle;
    if (stageOf.size === 0 || !stageModes.has(report.mode?.value ?? "") || !isDone(report)) continue;
    if (report.participants.some(({ side }) => side === "A")) continue;
    const act = reports.find(
      (other) => stageOf.has(other.class) && other.article === report.article && isDone(other) && isBeside(report, other),
    );
    if (act) actOf.set(report, act);
  }
  if (actOf.size === 0) return reports;
  const there = Map.groupBy(actOf.keys(), (report) => actOf.get(report)!);
  return reports.flatMap((report) => {
    if (actOf.has(report)) return [];
    const ceremonies = there.get(report);
    if (!ceremonies) return [report];
    const known = new Set(report.participants.map(({ actor, name }) => actor ?? name.value));
    const came = ceremonies
      .flatMap(({ participants }) => participants)
      // A state that came is there by who acts for it.
      .filter(({ actor, name, kind }) => people.has(kind) && !known.has(actor ?? name.value))
      .map((one) => standingBy(report, one));
    return [{ ...report, participants: [...report.participants, ...came] }];
  });
}
