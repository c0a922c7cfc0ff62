import type { EventWords } from "../../../codebook/events/event-words.ts";
import { workedOut } from "../../../model/cell.ts";
import type { Report } from "../../../model/report.ts";
import { daysTold, isOneDay } from "../report/choose-when.ts";
import type { Scene } from "../scene/scene.ts";

/** Sentences of the longest article of which the one day is the day of what it tells. */
const SHORT = 3;

/** Does a sentence name somebody who acts in the event? */
function isOfBoth({ participants }: Report, { tokens }: Scene): boolean {
  const there = new Set(tokens.flatMap(({ actor }) => actor?.actors ?? []));
  return participants.some(({ role, actor }) => role === "principal" && actor !== null && there.has(actor));
}

/**
 * Dates what nothing in a short article dates by the one day that the article names, where a sentence before tells what somebody of the event did on it ("On Tuesday she
 * arrived in Suva. … She and the Premier signed the accord").
 */
export function dayLast(report: Report, beside: readonly Scene[], words: EventWords): Report {
  if (report.when !== null || report.salience.value !== "main" || report.standing.value !== "held" || beside.length > SHORT)
    return report;
  const days = beside.flatMap((scene) => daysTold(scene, words).map((day) => ({ day, scene })));
  const [one, ...others] = days;
  if (!one || one.scene.start >= report.evidence[0]!.start || !isOfBoth(report, one.scene)) return report;
  const { when, start, end } = one.day;
  if (!isOneDay(one.day) || others.some(({ day }) => day.when.date !== when.date)) return report;
  return { ...report, when: workedOut(when, "the one day that the article names", "day-last", [{ start, end }]) };
}
