import type { Carriage, CarriedArticle, Extent } from "../../model/carriage.ts";
import { listUnder } from "../../text/list-under.ts";
import { comparedWords, compareSets, shingles } from "../likeness/shingles.ts";
import { LEAST, sketchOf } from "../likeness/sketch.ts";
import { wordsAt } from "./carried-words.ts";
import { differences } from "./passages.ts";

/** Runs of five words, as in the trial where likeness or containment of shingles found 0.92 of reprints. */
const SIZE = 5;
/** From these on two articles are one text. Different readouts of one meeting stay well below: they share phrases, not runs. */
const LIKE = 0.5;
const CONTAINED = 0.6;
/** As many hashes do two sketches share where a comparison is worth its while. */
export const SHARED_HASHES = 2;

const shinglesOf = ({ text, spans }: Pick<CarriedArticle, "text" | "spans">): ReadonlySet<string> =>
  shingles(comparedWords(wordsAt(text, spans)), SIZE);

/** The hashes under which an article is looked up by those who may carry the same text. */
export const carriedSketch = (article: Pick<CarriedArticle, "text" | "spans">): readonly number[] =>
  sketchOf(shinglesOf(article));

const sameOutlet = (a: string | null, b: string): boolean =>
  a !== null && (a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase()));

interface Direction {
  readonly carrier: CarriedArticle;
  readonly origin: CarriedArticle;
  readonly credited: boolean;
  readonly ground: string;
}

function direction(a: CarriedArticle, b: CarriedArticle): Direction {
  const credits = (carrier: CarriedArticle, origin: CarriedArticle): boolean =>
    carrier.credits.some((credit) => sameOutlet(origin.outlet, credit));
  const credited = (carrier: CarriedArticle, origin: CarriedArticle): Direction => ({
    carrier,
    origin,
    credited: true,
    ground: `credits ${origin.outlet}`,
  });
  // A reprint goes by the outlet that it credits; of two texts of one outlet the one that stands by itself is the origin.
  if ((a.parent === null) !== (b.parent === null) && (credits(a, b) || credits(b, a)))
    return a.parent === null ? credited(b, a) : credited(a, b);
  if (credits(a, b) && !credits(b, a)) return credited(a, b);
  if (credits(b, a) && !credits(a, b)) return credited(b, a);
  const workedOut = (carrier: CarriedArticle, origin: CarriedArticle, ground: string): Direction => ({
    carrier,
    origin,
    credited: false,
    ground,
  });
  const [p, q] = [a.published?.slice(0, 10) ?? "9999", b.published?.slice(0, 10) ?? "9999"];
  if (p !== q) {
    const [origin, carrier] = p < q ? [a, b] : [b, a];
    return workedOut(carrier, origin, `the other was published on ${origin.published?.slice(0, 10)}, before it`);
  }
  if (a.credits.length !== b.credits.length) {
    const [carrier, origin] = a.credits.length > b.credits.length ? [a, b] : [b, a];
    return workedOut(carrier, origin, "it names another outlet as its source");
  }
  const [origin, carrier] = a.id < b.id ? [a, b] : [b, a];
  return workedOut(carrier, origin, "the order is not told");
}

/** How much of the origin's text the carrier gives, by the passages in which they differ. */
export function extentOf(carrier: CarriedArticle, origin: CarriedArticle): Extent {
  const found = differences(carrier, origin);
  if (found.length === 0) return "whole";
  return found.every(({ kind }) => kind === "right-only") ? "cut" : "edited";
}

/** Whether one of two articles carries the other's text. Symmetric. Null where neither does. */
export function judgeCarriage(a: CarriedArticle, b: CarriedArticle): Carriage | null {
  if (a.parent === b.id || b.parent === a.id) return null;
  const [left, right] = [shinglesOf(a), shinglesOf(b)];
  if (Math.min(left.size, right.size) < LEAST) return null;
  const { likeness, containment } = compareSets(left, right);
  if (likeness < LIKE && containment < CONTAINED) return null;
  const { carrier, origin, credited, ground } = direction(a, b);
  return {
    carrier: carrier.id,
    origin: origin.id,
    extent: extentOf(carrier, origin),
    likeness,
    containment,
    credited,
    grounds: [ground],
  };
}

export const byCarrier = (x: Carriage, y: Carriage): number =>
  x.carrier < y.carrier ? -1 : x.carrier > y.carrier ? 1 : y.likeness - x.likeness || (x.origin < y.origin ? -1 : 1);

/** Which articles carry whose text. Only pairs whose sketches meet are held against each other. */
export function findCarriages(articles: readonly CarriedArticle[]): readonly Carriage[] {
  const meeting = new Map<number, number[]>();
  articles.forEach((article, at) => {
    for (const hash of carriedSketch(article)) listUnder(meeting, hash, at);
  });
  const shared = new Map<string, number>();
  for (const list of meeting.values())
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++)
        shared.set(`${list[i]} ${list[j]}`, (shared.get(`${list[i]} ${list[j]}`) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count >= SHARED_HASHES)
    .flatMap(([pair]) => {
      const [i, j] = pair.split(" ").map(Number) as [number, number];
      return judgeCarriage(articles[i]!, articles[j]!) ?? [];
    })
    .sort(byCarrier);
}

/** The chain of custody of an article: from it back to the first text, one link after another, a credited origin before the likest; never in a circle. */
export function custodyOf(article: string, carriages: readonly Carriage[]): readonly Carriage[] {
  const chain: Carriage[] = [];
  const seen = new Set([article]);
  for (let at: string | null = article; at !== null; ) {
    const links = carriages.filter((carriage) => carriage.carrier === at && !seen.has(carriage.origin));
    const link: Carriage | undefined = links.find((carriage) => carriage.credited) ?? links[0];
    if (link) {
      chain.push(link);
      seen.add(link.origin);
    }
    at = link?.origin ?? null;
  }
  return chain;
}
