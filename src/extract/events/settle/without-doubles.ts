import type { Codebook } from "../../../codebook/codebook.ts";
import type { Report } from "../../../model/report.ts";

/** Do several countries act in it together? */
const isJoint = ({ participants }: Report): boolean =>
  new Set(participants.flatMap(({ side, country }) => (side === "A" && country ? [country.value] : []))).size > 1;

/** Does it name nobody on side B? */
const isOneSided = ({ participants }: Report): boolean => participants.every(({ side }) => side === "A");

/** Leaves out what another event between the same actors already tells: of the article ("congratulated", said at a meeting), or of the sentence. */
export function withoutDoubles(reports: readonly Report[], { events }: Codebook): readonly Report[] {
  // Who is merely there acts in nothing else by that.
  const names = (report: Report): ReadonlySet<string> =>
    new Set(report.participants.flatMap(({ actor, name, role }) => (role === "principal" ? [actor ?? name.value] : [])));
  const sameSentence = (a: Report, b: Report): boolean =>
    a.evidence.some(({ start }) => b.evidence.some((other) => other.start === start));
  const holdsAll = (report: Report, other: Report): boolean => {
    const all = names(other);
    return other.article === report.article && [...names(report)].every((name) => all.has(name));
  };
  /** Does the report yield to the other of its sentence? Joint work of several countries does not to what nobody received, but the other way about. */
  const yields = (report: Report, other: Report): boolean => {
    if (!sameSentence(report, other)) return false;
    const kept = (one: Report, by: Report): boolean =>
      events.byName.get(by.class)!.inArticle.handedOver && isJoint(one) && isOneSided(by);
    const own = events.byName.get(report.class)!.yieldsTo.has(other.class) && !kept(report, other);
    // "The Union of Fiji and the Front of Tonga held a meeting": who hold it together before nobody else hold talks.
    const talks = events.byName.get(report.class)!.inArticle.setting && events.byName.get(other.class)!.inArticle.talks;
    if (talks && isJoint(report) && isOneSided(report)) return true;
    return own || (events.byName.get(other.class)!.yieldsTo.has(report.class) && kept(other, report));
  };
  /** Is it work of somebody alone with a thing that the sentence tells to be given ("gave 3 million for the repair of the road, A told the Ministry")? */
  const isOfGift = (report: Report, other: Report): boolean =>
    events.byName.get(report.class)!.forTheWhole &&
    events.byName.get(other.class)!.inArticle.handedOver &&
    !isJoint(report) &&
    isOneSided(report);
  return reports.filter((report) => {
    const { notBeside } = events.byName.get(report.class)!;
    return !reports.some(
      (other) =>
        other !== report &&
        (yields(report, other)
          ? holdsAll(report, other) || isOfGift(report, other)
          : notBeside.has(other.class) && !sameSentence(report, other) && holdsAll(report, other)),
    );
  });
}
