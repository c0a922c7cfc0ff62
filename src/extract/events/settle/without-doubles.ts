import type { Codebook } from "../../../codebook/codebook.ts";
import type { Report } from "../../../model/report.ts";

/** Leaves out what another event between the same actors already tells: of the article ("congratulated", said at a meeting), or of the sentence. */
export function withoutDoubles(reports: readonly Report[], { events }: Codebook): readonly Report[] {
  const names = (report: Report): ReadonlySet<string> =>
    new Set(report.participants.map(({ actor, name }) => actor ?? name.value));
  const sameSentence = (a: Report, b: Report): boolean =>
    a.evidence.some(({ start }) => b.evidence.some((other) => other.start === start));
  return reports.filter((report) => {
    const { notBeside, yieldsTo } = events.byName.get(report.class)!;
    if (notBeside.size === 0 && yieldsTo.size === 0) return true;
    const own = names(report);
    return !reports.some(
      (other) =>
        other.article === report.article &&
        (sameSentence(other, report) ? yieldsTo.has(other.class) : notBeside.has(other.class)) &&
        [...own].every((name) => names(other).has(name)),
    );
  });
}
