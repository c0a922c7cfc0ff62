import { parse } from "yaml";
import { loadAuthority } from "../../../src/authority/authority.ts";
import { loadCodebook } from "../../../src/codebook/codebook.ts";
import { indexEvents } from "../../../src/codebook/events/event-classes.ts";
import { checkEventFile, type EventFile } from "../../../src/codebook/events/event-file.ts";
import { extractEvents } from "../../../src/extract/events/extract-events.ts";
import { makeScenes } from "../../../src/extract/events/scene/make-scenes.ts";
import type { Report } from "../../../src/model/report.ts";
import { codeBytes } from "../../../src/pipeline/code-source.ts";

const authority = loadAuthority();
const codebook = loadCodebook();
export const eventWords = codebook.eventWords;

/** A class of events with wordings in YAML, for a test of how patterns are matched; `more` are its other keys. */
export function ownClass(wordings: string, more = ""): EventFile {
  const file = parse(`
class: concert
definition: music before guests
sides: {A: {is: who gives it}, B: {is: who comes}}
crosswalk: {plover: [], cameo: []}
foreign: no
cells: []
${more}
wordings:
  en:
${wordings.replace(/^/gm, "    ")}
`) as { wordings: { en: Record<"patterns" | "others", readonly object[] | undefined> } };
  const { en } = file.wordings;
  const withExample = (list: readonly object[] = []): object[] => list.map((entry) => ({ ...entry, examples: ["x"] }));
  const english = { ...en, patterns: withExample(en.patterns), others: withExample(en.others) };
  return checkEventFile("concert.yaml", { ...file, wordings: { en: english } });
}

/** The reports of one class that a text gives. */
export function reportsOf(text: string, file: EventFile): readonly Report[] {
  const day = "2026-05-06";
  const sighting = { address: null, publisher: null, country: null, captured: day, published: day, headline: null };
  const { reading, recognition } = codeBytes(new TextEncoder().encode(`${text}\n`), "x.txt", sighting, { authority, codebook });
  const scenes = makeScenes(reading, recognition, codebook);
  return extractEvents(scenes, reading, recognition, { ...codebook, events: indexEvents([file], eventWords) });
}

/** Who takes part in each report, with sides. */
export const sidesOf = (list: readonly Report[]): readonly string[] =>
  list.map(({ participants }) => participants.map(({ side, name }) => `${side} ${name.value}`).join(", "));
