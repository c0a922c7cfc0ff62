import type { Refusal } from "./refusal.ts";
import type { Report } from "./report.ts";
import type { Commitment, Delegation, Formula, Position, Statement } from "./statement.ts";

/** What `extract` gives for a source; every list follows the text. */
export interface Extraction {
  readonly reports: readonly Report[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly commitments: readonly Commitment[];
  readonly delegations: readonly Delegation[];
  readonly formulas: readonly Formula[];
  readonly refused: readonly Refusal[];
}
