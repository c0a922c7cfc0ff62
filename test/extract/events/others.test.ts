import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadAuthority } from "../../../src/authority/authority.ts";
import { loadCodebook } from "../../../src/codebook/codebook.ts";
import { type EventFile, indexEvents } from "../../../src/codebook/event-classes.ts";
import { PatternError } from "../../../src/codebook/event-pattern.ts";
import { extractEvents } from "../../../src/extract/events/extract-events.ts";
import type { Report } from "../../../src/model/report.ts";
import { codeBytes } from "../../../src/pipeline/code-source.ts";

const authority = loadAuthority();
const codebook = loadCodebook();

const concert = (patterns: string, flags = ""): EventFile =>
  parse(`
class: concert
definition: music before guests
sides: {A: {is: who gives it}, B: {is: who comes}}
modes: {}
not: []
crosswalk: {plover: [], cameo: []}
foreign: sentence
host-first: false
persons-first: false
placeless-modes: []
${flags}
wordings:
  en:
    lists: {shows: [concert, recital]}
    modes: {}
    near-misses: []
    patterns: ${patterns}
    others:
      - {pattern: "given by {A}", if-empty: false, following: false, examples: ["x"]}
      - {pattern: "(guest) included {B}", if-empty: false, following: true, examples: ["x"]}
      - {pattern: "in honour of {B}", if-empty: true, following: false, examples: ["x"]}
`) as EventFile;

const plain = concert('[{pattern: "(@shows) ~ <take> place", host-is-b: false, examples: ["x"]}]');

function reports(text: string, file: EventFile = plain): readonly Report[] {
  const sighting = {
    address: null,
    publisher: null,
    country: null,
    captured: "2026-05-06",
    published: "2026-05-06",
    headline: null,
  };
  const { reading, recognition } = codeBytes(new TextEncoder().encode(`${text}\n`), "x.txt", sighting, { authority, codebook });
  return extractEvents(reading, recognition, { ...codebook, events: indexEvents([file], codebook.eventWords) });
}

const sidesOf = (list: readonly Report[]): readonly string[] =>
  list.map(({ participants }) => participants.map(({ side, name }) => `${side} ${name.value}`).join(", "));

test("who takes part besides is found beside the event, and in the sentences behind it", () => {
  const text =
    "A recital given by the Embassy of Hungary took place in Lusaka on Monday. It lasted an hour. The guests included Zambian Foreign Minister Mutale Banda.";
  const found = reports(text);
  expect(sidesOf(found)).toEqual(["A Embassy of Hungary, B Mutale Banda"]);
  expect(found[0]!.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    "A recital given by the Embassy of Hungary took place in Lusaka on Monday.",
    "The guests included Zambian Foreign Minister Mutale Banda.",
  ]);
  expect(found[0]!.traces.map(({ rule, pattern }) => `${rule}: ${pattern}`)).toEqual([
    "event-concert: (@shows) ~ <take> place",
    "others-concert: given by {A}",
    "others-concert: (guest) included {B}",
  ]);
});

test("a wording for an empty side is not used where the side is known", () => {
  const with_ =
    "A concert given by the Embassy of Hungary in honour of Zambian Foreign Minister Mutale Banda took place on Monday.";
  expect(sidesOf(reports(with_))).toEqual(["A Embassy of Hungary, B Mutale Banda"]);
  expect(sidesOf(reports(`${with_} The guests included the Mayor of Kitwe, Grace Phiri of Zambia.`))).toHaveLength(1);
  expect(sidesOf(reports(`${with_} The guests included Kenyan Foreign Minister Amina Wanjiru.`))).toEqual([
    "A Embassy of Hungary, B Amina Wanjiru",
  ]);
});

test("no sentence behind is read past the next event of the class", () => {
  const found = reports(
    "A recital given by the Embassy of Hungary took place in Lusaka. A concert given by the Embassy of Peru took place in Lima. The guests included Zambian Foreign Minister Mutale Banda.",
  );
  expect(sidesOf(found)).toEqual(["A Embassy of Hungary", "A Embassy of Peru, B Mutale Banda"]);
});

test("a list that is not there is an error", () => {
  const wrong = concert('[{pattern: "(@operas) ~ <take> place", host-is-b: false, examples: ["x"]}]');
  expect(() => indexEvents([wrong], codebook.eventWords)).toThrow(PatternError);
});
