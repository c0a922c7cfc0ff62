import type { FiledReport } from "../../model/event.ts";
import { comparedWords, shingles } from "./shingles.ts";

/** Runs of three words: long enough that names alone make few of them. */
const SIZE = 3;
/** Words of the evidence that are looked at. */
const MOST = 400;

/** A report is held against many others while it is folded; its runs are made once. */
const known = new WeakMap<FiledReport, ReadonlySet<string>>();

/** The runs of words of a report's evidence. */
export function evidenceRuns(filed: FiledReport): ReadonlySet<string> {
  const runs = known.get(filed) ?? shingles(comparedWords(filed.words, MOST), SIZE);
  known.set(filed, runs);
  return runs;
}
