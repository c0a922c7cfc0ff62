import type { Codebook } from "../codebook/codebook.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";
import type { Report } from "../model/report.ts";
import { extractStatements } from "./statements/extract-statements.ts";

/** Finds what happened and who said what. */
export function extract(reading: Reading, recognition: Recognition, codebook: Codebook): Extraction {
  const reports: readonly Report[] = [];
  const said = extractStatements(reading, recognition, reports, codebook.speech);
  return {
    reports,
    statements: said.statements,
    positions: [],
    commitments: [],
    delegations: [],
    formulas: [],
    refused: said.refused,
  };
}
