import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";
import type { Spoken } from "./walk/spoken.ts";

interface Told extends Span {
  readonly report: Report;
  /** How talkative its class is, 1 the most. */
  readonly rank: number;
}

/** Ties words to the event at which they were said: of the article's reports in which the speaker takes part, the last one told before them. */
export function reportFinder(
  reports: readonly Report[],
  classes: ClassesByName,
): (article: string, one: Spoken) => Report | null {
  const byArticle = new Map<string, Told[]>();
  for (const report of reports) {
    const { talkative: rank } = classes.get(report.class)!.inArticle;
    if (rank === null || report.salience.value === "background") continue;
    const list = byArticle.get(report.article) ?? [];
    for (const evidence of report.evidence) list.push({ ...evidence, report, rank });
    byArticle.set(report.article, list);
  }
  for (const list of byArticle.values()) list.sort((a, b) => a.start - b.start);
  const takesPart = (report: Report, { speaker }: Spoken): boolean =>
    speaker.actor === null ||
    report.participants.some(({ actor, name }) => actor === speaker.actor || name.value === speaker.name);
  return (article, one) => {
    const list = byArticle.get(article) ?? [];
    let best: Told | null = null;
    let from = list.length - 1;
    while (from >= 0 && list[from]!.start > one.end) from--;
    for (let at = from; at >= 0 && at > from - 24; at--) {
      const told = list[at]!;
      if (!takesPart(told.report, one)) continue;
      const better = best === null || told.rank < best.rank;
      const own = told.start <= one.start && one.end <= told.end && classes.get(told.report.class)!.inArticle.speech;
      if (own) return told.report;
      if (better && (best === null || told.rank === 1)) best = told;
    }
    return best?.report ?? list.find(({ report }) => takesPart(report, one))?.report ?? null;
  };
}
