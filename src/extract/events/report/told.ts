import type { Report } from "../../../model/report.ts";
import type { Found } from "../match/find-matches.ts";

/** A wording that was found, and what it reports. */
export interface Told {
  readonly found: Found;
  readonly report: Report;
}
