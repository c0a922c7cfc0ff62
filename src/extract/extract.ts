import type { Codebook } from "../codebook/codebook.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";
import { extractEvents } from "./events/extract-events.ts";
import { isCoded, recallSpoken } from "./events/settle-salience.ts";
import { extractTalks } from "./extract-talks.ts";
import { findSpeech } from "./statements/extract-statements.ts";

/** Finds what happened and who said what. */
export function extract(reading: Reading, recognition: Recognition, codebook: Codebook): Extraction {
  const speech = findSpeech(reading, recognition, codebook.speech);
  const kinds = new Map(reading.articles.map(({ id, kind }) => [id, kind]));
  const reports = recallSpoken(extractEvents(reading, recognition, codebook), speech.spoken, kinds).filter(isCoded);
  return extractTalks(reading, speech, reports, codebook);
}
