import { parse } from "yaml";
import { loadAuthority } from "../../../src/authority/authority.ts";
import { loadCodebook } from "../../../src/codebook/codebook.ts";
import { indexEvents } from "../../../src/codebook/event-classes.ts";
import type { EventFile } from "../../../src/codebook/event-file.ts";
import { extractEvents, makeScenes } from "../../../src/extract/events/extract-events.ts";
import type { Report } from "../../../src/model/report.ts";
import { codeBytes } from "../../../src/pipeline/code-source.ts";

const authority = loadAuthority();
const codebook = loadCodebook();
export const eventWords = codebook.eventWords;

/** A class of events with wordings in YAML, for a test of how patterns are matched. */
export function ownClass(wordings: string): EventFile {
  const file = parse(`
class: concert
definition: music before guests
sides: {A: {is: who gives it}, B: {is: who comes}}
modes: {}
not: []
crosswalk: {plover: [], cameo: []}
foreign: no
host-first: false
persons-first: false
placeless-modes: []
place-of-modes: []
place-of-kinds: []
not-in-country-modes: []
town-modes: []
town-beside: false
spans-days: false
a-abroad: false
not-beside: []
yields-to: []
wordings:
  en:
${wordings.replace(/^/gm, "    ")}
`) as EventFile;
  const english = file.wordings.en!;
  const list = <T extends object>(entries: readonly T[] | undefined, also: object): T[] =>
    (entries ?? []).map((entry) => ({ ...also, ...entry }));
  return {
    ...file,
    foreign: "no",
    wordings: {
      en: {
        lists: english.lists ?? {},
        modes: english.modes ?? {},
        "office-words": [],
        "loose-unless": [],
        "place-with": [],
        "host-a": [],
        "host-b": [],
        placeless: [],
        posted: [],
        "near-misses": [],
        "better-b": [],
        patterns: list(english.patterns, { "host-is-b": false, examples: ["x"] }),
        others: list(english.others, { "if-empty": false, following: false, examples: ["x"] }),
      },
    },
  };
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
