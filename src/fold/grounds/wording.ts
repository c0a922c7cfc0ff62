import type { FiledReport } from "../../model/event.ts";
import { comparedWords, compareSets, shingles } from "../likeness/shingles.ts";
import { type Ground, speaks } from "./ground.ts";

/** Runs of three words: long enough that names alone make few of them. */
const SIZE = 3;

/** How alike the evidence sentences are. Silence says nothing: two outlets may share no run of words and yet tell of one event. */
export function wording(a: FiledReport, b: FiledReport): Ground | null {
  const { containment } = compareSets(shingles(comparedWords(a.words, 400), SIZE), shingles(comparedWords(b.words, 400), SIZE));
  if (containment < 0.2) return null;
  return speaks("wording", 3 * containment, `${Math.round(containment * 100)} % of the shorter wording is shared`);
}
