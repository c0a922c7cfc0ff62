import type { Codebook } from "../codebook/codebook.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";

/** Finds what happened and who said what. */
export function extract(_reading: Reading, _recognition: Recognition, _codebook: Codebook): Extraction {
  return { reports: [], statements: [], positions: [], commitments: [], delegations: [], formulas: [], refused: [] };
}
