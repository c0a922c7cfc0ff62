import type { FiledReport } from "../../model/event.ts";
import { oncePer } from "../../text/once-per.ts";
import { comparedWords, shingles } from "./shingles.ts";

/** Runs of three words: long enough that names alone make few of them. */
const SIZE = 3;
/** Words of the evidence that are looked at. */
const MOST = 400;

/** The runs of words of a report's evidence, made once: while it is folded a report is held against many others. */
export const evidenceRuns = oncePer(
  (filed: FiledReport): ReadonlySet<string> => shingles(comparedWords(filed.words, MOST), SIZE),
);
