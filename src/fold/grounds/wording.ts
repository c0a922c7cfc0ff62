import type { FiledReport } from "../../model/event.ts";
import { evidenceRuns } from "../likeness/evidence-runs.ts";
import { compareSets } from "../likeness/shingles.ts";
import { type Ground, speaks } from "./ground.ts";

/** How alike the evidence sentences are. Silence says nothing: two outlets may share no run of words and yet tell of one event. */
export function wording(a: FiledReport, b: FiledReport): Ground | null {
  const { containment } = compareSets(evidenceRuns(a), evidenceRuns(b));
  if (containment < 0.2) return null;
  return speaks("wording", 3 * containment, `${Math.round(containment * 100)} % of the shorter wording is shared`);
}
