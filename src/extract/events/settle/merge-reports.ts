import type { ClassesByName } from "../../../codebook/events/event-classes.ts";
import type { Report } from "../../../model/report.ts";
import { join, joinTold } from "./join-reports.ts";
import { isHeadlineOf, sameEvent } from "./same-event.ts";
import { daysAgree, NEAR, type Page, placesAgree } from "./tellings.ts";

/** The article of a gathering speaks of it throughout. */
const NEAR_GATHERING = 4000;

/** Does `b` tell more of `a`, which stands right before it, by calling it "the document" or "the consignment"? */
function isToldOn(a: Report, b: Report, page: Page): boolean {
  const { start } = b.evidence[0]!;
  // Who takes part in `a` may have been told by the sentence of `b` too.
  const before = a.evidence.findLast(({ end }) => end <= start);
  const far = before ? start - before.end : -1;
  return (
    a.class === b.class &&
    a.article === b.article &&
    a.standing.value === b.standing.value &&
    // What has no day of its own looks like news, of whatever time that is which it speaks of.
    (a.salience.value === b.salience.value || b.when === null) &&
    far >= 0 &&
    far <= (page.classes.get(a.class)!.inArticle.setting ? NEAR_GATHERING : NEAR) &&
    page.refersBack(b) &&
    daysAgree(a, b) &&
    placesAgree(a, b)
  );
}

/** Puts together what one article tells of one event, in the order of the text. `heads`: where the sentences of headlines begin. */
export function mergeReports(
  reports: readonly Report[],
  classes: ClassesByName,
  heads: ReadonlySet<number> = new Set(),
  refersBack: Page["refersBack"] = () => false,
  tellsAnother: Page["tellsAnother"] = () => false,
  tellsArrival: Page["tellsArrival"] = () => false,
): readonly Report[] {
  const isHeadline = ({ evidence }: Report): boolean => evidence.every(({ start }) => heads.has(start));
  const kindOf = ({ article, class: one, standing }: Report): string => `${article} ${one} ${standing.value}`;
  const counts = new Map<string, number>();
  for (const report of reports)
    if (!isHeadline(report) && report.salience.value === "main")
      counts.set(kindOf(report), (counts.get(kindOf(report)) ?? 0) + 1);
  const page: Page = {
    isHeadline,
    isAlone: (report) => counts.get(kindOf(report)) === 1,
    yields: (report) => isHeadline(report) && report.standing.value === "held" && !counts.has(kindOf(report)),
    classes,
    refersBack,
    tellsAnother,
    tellsArrival,
  };
  const kept: Report[] = [];
  for (const report of reports) {
    const at = kept.findIndex((other) => other.article === report.article && sameEvent(other, report, page));
    const alike = (other: Report): boolean => other.class === report.class && other.standing.value === report.standing.value;
    const before = at < 0 ? kept.findLastIndex(alike) : -1;
    if (before >= 0 && isToldOn(kept[before]!, report, page)) kept[before] = joinTold(kept[before]!, report, page);
    else if (at < 0) kept.push(report);
    else {
      const other = kept[at]!;
      const headline = isHeadlineOf(other, report, page) ? other : isHeadlineOf(report, other, page) ? report : null;
      kept[at] = join(other, report, headline, page);
    }
  }
  // What was put together may stand for a third.
  return kept.length < reports.length ? mergeReports(kept, classes, heads, refersBack, tellsAnother, tellsArrival) : kept;
}
