import type { Codebook } from "../codebook/codebook.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";
import { extractEvents } from "./events/extract-events.ts";
import { extractTalks } from "./extract-talks.ts";
import { findSpeech } from "./statements/extract-statements.ts";

/** Finds what happened and who said what. */
export function extract(reading: Reading, recognition: Recognition, codebook: Codebook): Extraction {
  const speech = findSpeech(reading, recognition, codebook.speech);
  return extractTalks(reading, speech, extractEvents(reading, recognition, codebook), codebook);
}
