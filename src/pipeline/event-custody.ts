import { judgeCarriage } from "../fold/reprints/reprints.ts";
import type { CarriedArticle, Custody } from "../model/carriage.ts";
import type { FiledReport } from "../model/event.ts";
import type { Sighting } from "../model/source.ts";
import { bySighting } from "../store/sighting-order.ts";
import type { Store } from "../store/store.ts";
import { carriedArticles } from "./carried-article.ts";

/** A report's likeness to another, and how surely it goes before others: a version first, then a carried text, credited and likest first, then a post's introduction. */
interface Link extends Custody {
  readonly rank: number;
}

const webAddress = /^https?:\/\//i;

const sharedAddress = (one: readonly Sighting[], other: readonly Sighting[]): string | null =>
  one.find(({ address }) => address && webAddress.test(address) && other.some((seen) => seen.address === address))?.address ??
  null;

/** Of two sources at one address the one that was captured later is the later version. */
function isLater(one: readonly Sighting[], other: readonly Sighting[], tie: boolean): boolean {
  const [a, b] = [one[0], other[0]];
  if (!a || !b) return tie;
  const order = bySighting(a, b);
  return order === 0 ? tie : order > 0;
}

function linkOf(
  a: { filed: FiledReport; article: CarriedArticle | null; seen: readonly Sighting[] },
  b: { filed: FiledReport; article: CarriedArticle | null; seen: readonly Sighting[] },
): Link | null {
  const [one, other] = [a.filed, b.filed];
  const address = one.source === other.source ? null : sharedAddress(a.seen, b.seen);
  if (address !== null) {
    const [later, earlier] = isLater(a.seen, b.seen, one.source > other.source) ? [one, other] : [other, one];
    const { report } = later;
    return { report: report.id, of: earlier.report.id, how: "version", why: `both were seen at ${address}`, rank: 3 };
  }
  if (!a.article || !b.article) return null;
  const carriage = judgeCarriage(a.article, b.article);
  if (carriage) {
    const [carrier, origin] = carriage.carrier === a.article.id ? [one, other] : [other, one];
    return {
      report: carrier.report.id,
      of: origin.report.id,
      how: carriage.extent,
      why: carriage.grounds.join("; "),
      rank: (carriage.credited ? 2 : 1) + carriage.likeness / 2,
    };
  }
  if (a.article.parent === b.article.id || b.article.parent === a.article.id) {
    const [post, reprint] = b.article.parent === a.article.id ? [one, other] : [other, one];
    return {
      report: post.report.id,
      of: reprint.report.id,
      how: "introduces",
      why: "the post introduces the text that it reprints",
      rank: 0,
    };
  }
  return null;
}

/**
 * Which of an event's reports only give another's words again: reprints, whole, cut or edited; the words with which a post introduces what it reprints;
 * versions of one page. The result depends on the reports alone, whatever their order.
 * @returns at most one for each report, never in a circle, so that at least one report is left as witness
 */
export async function custodyOfReports(store: Store, reports: readonly FiledReport[]): Promise<readonly Custody[]> {
  if (reports.length < 2) return [];
  const read = carriedArticles(store);
  const ordered = await Promise.all(
    [...reports]
      .sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
      .map(async (filed) => ({ filed, article: await read(filed), seen: await store.sightingsOf(filed.source) })),
  );
  const links = ordered
    .flatMap((a, at) => ordered.slice(at + 1).flatMap((b) => linkOf(a, b) ?? []))
    .sort((x, y) => y.rank - x.rank || (x.report < y.report ? -1 : x.report > y.report ? 1 : x.of < y.of ? -1 : 1));
  const leads = new Map<string, Custody>();
  for (const { rank: _, ...link } of links) {
    if (leads.has(link.report)) continue;
    let root = link.of;
    for (let next = leads.get(root); next; next = leads.get(root)) root = next.of;
    if (root !== link.report) leads.set(link.report, link);
  }
  return [...leads.values()].sort((x, y) => (x.report < y.report ? -1 : 1));
}
