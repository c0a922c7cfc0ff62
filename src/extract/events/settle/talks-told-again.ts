import type { Codebook } from "../../../codebook/codebook.ts";
import type { Report } from "../../../model/report.ts";

/** So far behind talks a sentence still speaks of them. */
const NEAR = 1200;

/** Leaves out a gathering that nobody is told to hold where its sentence opens with talks that the article told of before ("The meeting was held online"). */
export function withoutTalksAgain(
  reports: readonly Report[],
  text: string,
  { toldAgain, events }: Pick<Codebook, "toldAgain" | "events">,
): readonly Report[] {
  return reports.filter((report) => {
    const { inArticle } = events.byName.get(report.class)!;
    const [own] = report.evidence;
    if (!inArticle.setting || !own || report.participants.some(({ side }) => side === "A")) return true;
    const sentence = text.slice(own.start, own.end);
    return !reports.some(
      ({ article, class: name, evidence }) =>
        article === report.article &&
        events.byName.get(name)!.inArticle.talks &&
        evidence.some(({ start, end }) => start < own.start && own.start - end <= NEAR) &&
        toldAgain.get(name)?.exec(sentence)?.index === 0,
    );
  });
}
