import type { Span } from "../../text/span.ts";
import { bandKeys, hash, signature } from "../likeness/minhash.ts";
import { comparedWords, compareSets, shingles } from "../likeness/shingles.ts";

/** An article as likeness sees it. `words` is its own text, without what it reprints. */
export interface KeptArticle {
  readonly id: string;
  readonly source: string;
  readonly parent: string | null;
  readonly outlet: string | null;
  /** Outlets that it credits. */
  readonly credits: readonly string[];
  readonly published: string | null;
  readonly span: Span;
  readonly words: string;
}

/** One article carries another's text. */
export interface Carriage {
  /** The article that carries, and the one whose text it is: the credited one, else the earlier one. */
  readonly carrier: string;
  readonly origin: string;
  readonly extent: "whole" | "cut" | "edited";
  readonly likeness: number;
  readonly containment: number;
  /** Does the carrier name the origin's outlet? Otherwise the direction is worked out. */
  readonly credited: boolean;
  /** What the direction rests on. */
  readonly grounds: readonly string[];
}

/** Runs of five words, as in the trial where likeness or containment of shingles found 0.92 of reprints. */
const SIZE = 5;
/** From these on two articles are one text. Different readouts of one meeting stay well below: they share phrases, not runs. */
const LIKE = 0.5;
const CONTAINED = 0.6;
/** Fewer shingles than this say nothing: a short note of thanks is like every other. */
const LEAST = 20;

const sameOutlet = (a: string | null, b: string): boolean =>
  a !== null && (a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase()));

function direction(
  a: KeptArticle,
  b: KeptArticle,
): { readonly carrier: KeptArticle; readonly origin: KeptArticle; readonly grounds: readonly string[] } {
  const credits = (carrier: KeptArticle, origin: KeptArticle): boolean =>
    carrier.credits.some((credit) => sameOutlet(origin.outlet, credit));
  if (credits(a, b) && !credits(b, a)) return { carrier: a, origin: b, grounds: [`credits ${b.outlet}`] };
  if (credits(b, a) && !credits(a, b)) return { carrier: b, origin: a, grounds: [`credits ${a.outlet}`] };
  const [p, q] = [a.published ?? "9999", b.published ?? "9999"];
  if (p !== q)
    return p < q
      ? { carrier: b, origin: a, grounds: [`published after ${a.published}`] }
      : { carrier: a, origin: b, grounds: [`published after ${b.published}`] };
  if (a.credits.length !== b.credits.length) {
    const [carrier, origin] = a.credits.length > b.credits.length ? [a, b] : [b, a];
    return { carrier, origin, grounds: ["names another outlet as its source"] };
  }
  const [origin, carrier] = a.id < b.id ? [a, b] : [b, a];
  return { carrier, origin, grounds: ["the order is not told"] };
}

/**
 * Which articles carry whose text. Pairs are looked for among those that share a band of their MinHash signatures or a rare shingle,
 * so that a short cut of a long article is found as well.
 */
export function findCarriages(articles: readonly KeptArticle[]): readonly Carriage[] {
  const sets = articles.map((article) => shingles(comparedWords(article.words), SIZE));
  const meeting = new Map<string, number[]>();
  sets.forEach((set, at) => {
    if (set.size < LEAST) return;
    // The same eighth of all shingles, by hash, catches containment, which signatures of texts of unlike length miss.
    const sampled = [...set].filter((shingle) => hash(shingle) % 8 === 0).slice(0, 400);
    for (const key of [...bandKeys(signature(set)), ...sampled]) {
      const list = meeting.get(key);
      if (list) list.push(at);
      else meeting.set(key, [at]);
    }
  });
  const pairs = new Set<string>();
  for (const list of meeting.values())
    if (list.length > 1 && list.length <= 50)
      for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) pairs.add(`${list[i]} ${list[j]}`);
  const carriages: Carriage[] = [];
  for (const pair of pairs) {
    const [i, j] = pair.split(" ").map(Number) as [number, number];
    const [a, b] = [articles[i]!, articles[j]!];
    if (a.parent === b.id || b.parent === a.id) continue;
    const { likeness, containment } = compareSets(sets[i]!, sets[j]!);
    if (likeness < LIKE && containment < CONTAINED) continue;
    const { carrier, origin, grounds } = direction(a, b);
    const extent =
      likeness >= 0.97
        ? "whole"
        : containment >= 0.97 && (carrier === a ? sets[i]! : sets[j]!).size < (carrier === a ? sets[j]! : sets[i]!).size
          ? "cut"
          : "edited";
    carriages.push({
      carrier: carrier.id,
      origin: origin.id,
      extent,
      likeness,
      containment,
      credited: grounds[0]!.startsWith("credits "),
      grounds,
    });
  }
  return carriages.sort((x, y) =>
    x.carrier < y.carrier ? -1 : x.carrier > y.carrier ? 1 : y.likeness - x.likeness || (x.origin < y.origin ? -1 : 1),
  );
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
