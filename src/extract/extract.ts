import type { Codebook } from "../codebook/codebook.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";
import type { Report } from "../model/report.ts";
import { CLASS } from "./declarations/declare.ts";
import { findDeclarations } from "./declarations/find-declarations.ts";
import { leaveOutHeadlines } from "./declarations/leave-out-headlines.ts";
import { leaveOutMentioned } from "./declarations/leave-out-mentioned.ts";
import { extractEvents } from "./events/extract-events.ts";
import { findHeads } from "./events/scene/find-heads.ts";
import { makeScenes } from "./events/scene/make-scenes.ts";
import { carryDays } from "./events/settle/carry-days.ts";
import { isCoded, isOnlyWished, recallSpoken, withoutWeek } from "./events/settle/settle-salience.ts";
import { underDayHeadings } from "./events/settle/under-day-headings.ts";
import { extractTalks } from "./extract-talks.ts";
import { addSpeakers, joinGatherings } from "./gatherings/add-speakers.ts";
import { settleSessions } from "./gatherings/day-of-session.ts";
import { withArgued } from "./pieces/find-argued.ts";
import { printedTexts } from "./printed-texts.ts";
import { refuseCells } from "./refuse-cells.ts";
import { findSpeech } from "./statements/extract-statements.ts";

/** Does a wording tell of the letter that its sentence brings in? */
const tellsOf = (report: Report, letter: Report): boolean =>
  report.class === letter.class && report.evidence.some(({ start }) => start === letter.evidence[0]!.start);

/** Finds what happened and who said what: events by their wordings, declarations by what was said besides, and what the words were about. */
export function extract(read: Reading, recognition: Recognition, codebook: Codebook): Extraction {
  const { reading, speech } = withArgued(read, findSpeech(read, recognition, codebook.speech), codebook.writing);
  const scenes = makeScenes(reading, recognition, codebook);
  const articles = new Map(reading.articles.map((article) => [article.id, article]));
  const worded = extractEvents(scenes, reading, recognition, codebook);
  // What a speaker's own wording tells is no recollection of that speaker's.
  const heads = new Set([...findHeads(scenes)].map(({ start }) => start));
  const spoken = new Set(speech.spoken.map(({ start }) => start));
  const wished = new Set(codebook.events.classes.flatMap(({ name, inArticle }) => (inArticle.wished ? [name] : [])));
  const kinds = new Map(codebook.events.classes.map(({ name, inArticle }) => [name, inArticle]));
  const events = recallSpoken(
    worded.filter((report) => report.class !== CLASS && !isOnlyWished(report, spoken, heads, wished)),
    speech.spoken,
    articles,
    heads,
    kinds,
  );
  const printed = printedTexts(speech, reading.source.id, recognition, codebook);
  // The letter tells who wrote to whom in full, and the sentence that brings it in the same in short.
  const isInShort = (report: Report): boolean => printed.broughtIn.some((letter) => tellsOf(report, letter));
  const others = [
    ...events.filter((report) => !printed.holds(report) && !isInShort(report)),
    ...printed.reports,
    ...printed.broughtIn,
  ];
  const declared = worded.filter((report) => report.class === CLASS);
  const settled = findDeclarations(speech, scenes, [...others, ...declared], reading, recognition, codebook).filter(
    ({ class: name, article }) => name !== CLASS || !printed.together.has(article),
  );
  const viewOf = new Map(speech.views.map((view) => [view.article.id, view]));
  const joined = settleSessions(
    addSpeakers(joinGatherings(settled, codebook.events.byName), viewOf, codebook.events.byName, codebook.declarations),
    viewOf,
    codebook.events.byName,
    codebook.declarations.sessions,
  );
  const coded = leaveOutMentioned(joined, speech.views, codebook.events).filter(isCoded);
  // Once more, for declarations and printed texts, which were not there when the worded events were settled.
  const headed = underDayHeadings(coded, scenes, reading.source.text, recognition, codebook);
  const dated = carryDays(headed, scenes, reading, recognition, codebook);
  const reports = leaveOutHeadlines(dated, speech.views).map(withoutWeek);
  const talks = extractTalks(reading, speech, reports, codebook);
  const placeless = new Map(codebook.events.classes.map(({ name, placelessModes }) => [name, placelessModes]));
  return { ...talks, refused: [...talks.refused, ...refuseCells(talks.reports, placeless)] };
}
