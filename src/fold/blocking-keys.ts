import type { FiledReport } from "../model/event.ts";
import type { Participant } from "../model/report.ts";
import { foldName } from "../text/fold-name.ts";
import { oncePer } from "../text/once-per.ts";
import { dayNumber, daysOf } from "./grounds/days.ts";
import { initialsOf } from "./grounds/same-actor.ts";
import { sidesOf } from "./grounds/sides.ts";
import { evidenceRuns } from "./likeness/evidence-runs.ts";
import { sketchOf } from "./likeness/sketch.ts";

/** Days in a bucket. A report stands in the bucket of each of its days and looks into those beside it, so that neighbours are never missed. */
const BUCKET = 8;
/** No report has more identities a side than this in its keys: a summit's list of ninety would make thousands. */
const MOST = 12;

/** Forms under which an actor is looked up: every token of a person's name, else country or name. */
function identities(actor: Participant): readonly string[] {
  if (actor.kind === "person") {
    const names = foldName(actor.name.value)
      .split(" ")
      .filter((token) => token.length > 2);
    return actor.office && actor.country ? [...names, `${actor.country.value}:${foldName(actor.office.value)}`] : names;
  }
  if (actor.kind === "state" || actor.kind === "territory") return [actor.country?.value ?? foldName(actor.name.value)];
  const initials = initialsOf(actor.name.value);
  return [...(actor.key ? [actor.key] : []), foldName(actor.name.value), ...(initials ? [initials] : [])];
}

const distinct = (side: readonly Participant[]): readonly string[] =>
  [...new Set(side.flatMap(identities))].sort().slice(0, MOST);

const countriesOf = (side: readonly Participant[]): readonly string[] =>
  [...new Set(side.flatMap(({ country }) => country?.value ?? []))].sort().slice(0, MOST);
const pairsOf = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.flatMap((x) => b.flatMap((y) => (x === y ? [] : [x < y ? `${x}+${y}` : `${y}+${x}`])));

function whoKeys(filed: FiledReport): readonly string[] {
  const sides = sidesOf(filed.report);
  const [first, second] = sides.map(distinct);
  if (!first) return [];
  const [here, there] = sides.map(countriesOf) as [readonly string[], readonly string[] | undefined];
  // One outlet names the ministers, another their states alone: two countries lead them together, where there is but one it must do.
  if (!second || !there) return [...first, ...(here.length > 1 ? pairsOf(here, here) : here)];
  return [...first, ...second, ...pairsOf(here, there)];
}

/** A day told this long before publication may have the wrong year: such a report is looked up by its publication too. */
const LONG_BEFORE = 60;

function timeKeys(filed: FiledReport): readonly string[] {
  const told = daysOf(filed);
  const published = filed.published ? dayNumber(filed.published) : null;
  const days = told ? [told.first, told.last] : [];
  if (published !== null && (!told || Math.abs(published - told.first) > LONG_BEFORE)) days.push(published);
  const keys = new Set(
    days.flatMap((day) => [Math.floor((day - BUCKET / 2) / BUCKET), Math.floor((day + BUCKET / 2) / BUCKET)]).map(String),
  );
  if (days.length === 0) keys.add(filed.source);
  // A post may bring in without a day what the article that it carries dates.
  if (filed.post !== undefined) keys.add(filed.post);
  return [...keys];
}

/** Of the runs of words of the evidence so many are keys; a text that was carried shares most of them, whatever day it prints. */
const HASHES = 3;
/** Evidence with fewer runs is too short to be known by its words. */
const SHORTEST = 8;

/** Official language says the same things of everybody: only together with the names of those who act are its runs telling. */
function wordKeys(filed: FiledReport): readonly string[] {
  const names = sidesOf(filed.report)
    .flat()
    .map(({ name }) => foldName(name.value))
    .sort()
    .slice(0, MOST)
    .join("+");
  return sketchOf(evidenceRuns(filed), SHORTEST)
    .slice(0, HASHES)
    .map((hash) => `words|${names}|${hash}`);
}

/**
 * Two reports that may tell of one event share a key: class, an identity of a side, and a stretch of about a week (or the source, where no day is known);
 * or class, names and a run of their evidence, by which a text that tells no day finds what it was taken from.
 * A report's keys are asked for again and again while it is folded, so they are made once.
 */
export const blockingKeys = oncePer((filed: FiledReport): readonly string[] => {
  const times = timeKeys(filed);
  const { class: what } = filed.report;
  return [
    ...whoKeys(filed).flatMap((who) => times.map((time) => `${what}|${who}|${time}`)),
    ...wordKeys(filed).map((key) => `${what}|${key}`),
  ];
});
