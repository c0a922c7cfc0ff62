import { differences } from "../fold/reprints/passages.ts";
import { byCarrier, carriedSketch, custodyOf, judgeCarriage, SHARED_HASHES } from "../fold/reprints/reprints.ts";
import type { Carriage, CarriedArticle } from "../model/carriage.ts";
import type { ArticleAt, Store } from "../store/store.ts";
import { carriedArticles } from "./carried-article.ts";

/** Hashes that more articles have than this belong to what an outlet prints under every page. */
const FURNITURE = 200;

/** A passage in which two texts differ, in the words of each; null where one has nothing there. */
export interface Passage {
  readonly kind: "left-only" | "right-only" | "changed";
  readonly left: { readonly start: number; readonly end: number; readonly words: string } | null;
  readonly right: { readonly start: number; readonly end: number; readonly words: string } | null;
}

/** A link of custody with both articles and the passages in which they differ: the carrier's on the left, the origin's on the right. */
export interface Link extends Carriage {
  readonly from: CarriedArticle;
  readonly to: CarriedArticle;
  readonly passages: readonly Passage[];
}

export interface Traced {
  readonly article: CarriedArticle;
  /** From the article back to the first text. */
  readonly chain: readonly Link[];
  /** Who carries its text. */
  readonly carriedBy: readonly Link[];
  /** Outlets that it credits and whose own text is not in the record. */
  readonly notFound: readonly string[];
}

/** The passages in which two stretches of text differ. */
export function passagesOf(
  left: Pick<CarriedArticle, "text" | "spans">,
  right: Pick<CarriedArticle, "text" | "spans">,
): readonly Passage[] {
  const words = (text: string, span: { start: number; end: number } | null): Passage["left"] =>
    span && { ...span, words: text.slice(span.start, span.end) };
  return differences(left, right).map((found) => ({
    kind: found.kind,
    left: words(left.text, found.left),
    right: words(right.text, found.right),
  }));
}

/** Follows an article's text back to where it came from, and on to those who carry it. Null where there is no such article. */
export async function traceCustody(store: Store, at: ArticleAt): Promise<Traced | null> {
  const read = carriedArticles(store);
  const article = await read(at);
  if (!article) return null;
  const known = new Map<string, CarriedArticle>([[article.id, article]]);
  const carriages: Carriage[] = [];
  const asked = new Set<string>();
  const waiting = [article];
  // One round for each link of the chain: those like the article, then those like its origin.
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    asked.add(one.id);
    for (const near of await store.articlesLike(carriedSketch(one), SHARED_HASHES)) {
      if (asked.has(near.article)) continue;
      const other = known.get(near.article) ?? (await read(near));
      if (!other) continue;
      const carriage = judgeCarriage(one, other);
      if (!carriage) continue;
      known.set(other.id, other);
      carriages.push(carriage);
      if (carriage.carrier === one.id) waiting.push(other);
    }
  }
  carriages.sort(byCarrier);
  const linked = (carriage: Carriage): Link => {
    const [from, to] = [known.get(carriage.carrier)!, known.get(carriage.origin)!];
    return { ...carriage, from, to, passages: passagesOf(from, to) };
  };
  const chain = custodyOf(article.id, carriages).map(linked);
  const outlets = chain.map(({ to }) => to.outlet?.toLowerCase() ?? "");
  return {
    article,
    chain,
    carriedBy: carriages.filter(({ origin }) => origin === article.id).map(linked),
    notFound: article.credits.filter((credit) => !outlets.some((outlet) => outlet.includes(credit.toLowerCase()))),
  };
}

/** Every pair of articles of the record of which one carries the other's text, by carrier. */
export async function listCarriages(
  store: Store,
): Promise<readonly (Carriage & { readonly from: CarriedArticle; readonly to: CarriedArticle })[]> {
  const read = carriedArticles(store);
  const known = new Map<string, CarriedArticle | null>();
  const readOnce = async (at: ArticleAt): Promise<CarriedArticle | null> => {
    if (!known.has(at.article)) known.set(at.article, await read(at));
    return known.get(at.article)!;
  };
  const found: (Carriage & { from: CarriedArticle; to: CarriedArticle })[] = [];
  for (const [one, other] of await store.articlePairs(SHARED_HASHES, FURNITURE)) {
    const [a, b] = [await readOnce(one), await readOnce(other)];
    const carriage = a && b && judgeCarriage(a, b);
    if (carriage) found.push({ ...carriage, from: carriage.carrier === a.id ? a : b, to: carriage.carrier === a.id ? b : a });
  }
  return found.sort(byCarrier);
}
