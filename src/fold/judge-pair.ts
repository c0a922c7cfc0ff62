import type { FiledReport, Verdict } from "../model/event.ts";
import { amounts } from "./grounds/amounts.ts";
import { days } from "./grounds/days.ts";
import { clashes, type Ground, speaks } from "./grounds/ground.ts";
import { hours } from "./grounds/hours.ts";
import { modes } from "./grounds/modes.ts";
import { places } from "./grounds/places.ts";
import { sides } from "./grounds/sides.ts";
import { wording } from "./grounds/wording.ts";

export interface PairVerdict {
  readonly verdict: Verdict;
  readonly weight: number;
  readonly grounds: readonly Ground[];
}

/** From this weight two reports are one event, from the lower one it stays undecided. */
const SAME = 3.9;
const UNDECIDED = 2.5;

/** One article keeps apart what it tells apart: two of its reports of a class are two events. */
const toldApart = (a: FiledReport, b: FiledReport): Ground | null =>
  a.source === b.source && a.article === b.article ? clashes("article", "one article tells of both") : null;

/** A post and the article that it carries tell of the same things: an event of the one is looked for in the other. */
const carried = (a: FiledReport, b: FiledReport): Ground | null =>
  a.post !== undefined && a.source === b.source && a.post === b.post && a.article !== b.article
    ? speaks("post", 2.2, "told in a post and in what it carries")
    : null;

/** Whether two reports tell of one event, with every ground that spoke. Symmetric: the order of the two does not matter. */
export function judgePair(a: FiledReport, b: FiledReport): PairVerdict {
  if (a.report.class !== b.report.class)
    return { verdict: "different", weight: -6, grounds: [clashes("class", `${a.report.class} and ${b.report.class}`)] };
  // Cheap grounds first; the wording is compared only where nothing clashed.
  const early = [
    toldApart(a, b),
    carried(a, b),
    sides(a.report, b.report),
    days(a, b),
    places(a.report, b.report),
    modes(a.report, b.report),
    hours(a, b),
    amounts(a.report, b.report),
  ];
  const grounds = early.filter((ground) => ground !== null);
  if (!grounds.some((ground) => ground.clash)) {
    const words = wording(a, b);
    if (words) grounds.push(words);
  }
  const weight = grounds.reduce((sum, ground) => sum + ground.weight, 0);
  if (grounds.some((ground) => ground.clash)) return { verdict: "different", weight, grounds };
  return { verdict: weight >= SAME ? "same" : weight >= UNDECIDED ? "undecided" : "different", weight, grounds };
}
