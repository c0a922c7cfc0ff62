import type { Codebook } from "../codebook/codebook.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";
import { CLASS } from "./declarations/declare.ts";
import { findDeclarations } from "./declarations/find-declarations.ts";
import { leaveOutMentioned } from "./declarations/leave-out-mentioned.ts";
import { extractEvents, makeScenes } from "./events/extract-events.ts";
import { findHeads } from "./events/find-heads.ts";
import { isCoded, recallSpoken, withoutWeek } from "./events/settle-salience.ts";
import { extractTalks } from "./extract-talks.ts";
import { refuseCells } from "./refuse-cells.ts";
import { findSpeech } from "./statements/extract-statements.ts";

/** Finds what happened and who said what: events by their wordings, declarations by what was said besides, and what the words were about. */
export function extract(reading: Reading, recognition: Recognition, codebook: Codebook): Extraction {
  const speech = findSpeech(reading, recognition, codebook.speech);
  const scenes = makeScenes(reading, recognition, codebook);
  const articles = new Map(reading.articles.map((article) => [article.id, article]));
  const worded = extractEvents(scenes, reading, recognition, codebook);
  // What a speaker's own wording tells is no recollection of that speaker's.
  const events = recallSpoken(
    worded.filter((report) => report.class !== CLASS),
    speech.spoken,
    articles,
    new Set([...findHeads(scenes)].map(({ start }) => start)),
  );
  const declared = worded.filter((report) => report.class === CLASS);
  const settled = findDeclarations(speech, scenes, [...events, ...declared], reading, recognition, codebook);
  const reports = leaveOutMentioned(settled, speech.views, codebook.events).filter(isCoded).map(withoutWeek);
  const talks = extractTalks(reading, speech, reports, codebook);
  const placeless = new Map(codebook.events.classes.map(({ name, placelessModes }) => [name, placelessModes]));
  return { ...talks, refused: [...talks.refused, ...refuseCells(talks.reports, placeless)] };
}
