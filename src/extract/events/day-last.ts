import type { EventWords } from "../../codebook/event-words.ts";
import { type Cell, workedOut } from "../../model/cell.ts";
import type { When } from "../../model/date.ts";
import type { Report } from "../../model/report.ts";
import { isDayOfSpeech } from "./choose-when.ts";
import type { Scene } from "./scene.ts";

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
export function dayLast(report: Report, beside: readonly Scene[], { speech }: EventWords): Report {
  if (report.when !== null || report.salience.value !== "main" || report.standing.value !== "held" || beside.length > SHORT)
    return report;
  const days = beside.flatMap((scene) =>
    scene.tokens.flatMap(({ day, quoted }, at) =>
      day && !quoted && !isDayOfSpeech(scene, at, -1, speech) ? [{ ...day, scene }] : [],
    ),
  );
  const [one, ...others] = days;
  if (!one || one.scene.start >= report.evidence[0]!.start || !isOfBoth(report, one.scene)) return report;
  if (one.role !== "on" || one.when.date === null || one.when.precision !== "day" || one.when.end !== null) return report;
  if (others.some(({ when }) => when.date !== one.when.date)) return report;
  const when: Cell<When> = workedOut(one.when, "the one day that the article names", "day-last", [
    { start: one.start, end: one.end },
  ]);
  return { ...report, when };
}
