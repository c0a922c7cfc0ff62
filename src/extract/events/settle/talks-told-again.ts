import type { Codebook } from "../../../codebook/codebook.ts";
import type { Report } from "../../../model/report.ts";

/** So far behind talks a sentence still speaks of them. */
const NEAR = 1200;

/** Does one sentence tell of both, and of nobody at the gathering who is not at the talks? */
const isOneWith = (gathering: Report, { evidence, participants }: Report): boolean =>
  evidence.some(({ start }) => start === gathering.evidence[0]!.start) &&
  gathering.participants.every(({ actor }) => participants.some((other) => other.actor === actor));

/**
 * Leaves out a gathering that nobody is told to hold where its sentence opens with talks that the article told of before ("The meeting was held online"), or tells of talks
 * between the same people.
 */
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
    // A forum at which people met is told besides.
    const isPlain = (report.mode?.value ?? null) === events.byName.get(report.class)!.defaultMode;
    return !reports.some(
      (talks) =>
        talks.article === report.article &&
        events.byName.get(talks.class)!.inArticle.talks &&
        ((isPlain && isOneWith(report, talks)) ||
          (talks.evidence.some(({ start, end }) => start < own.start && own.start - end <= NEAR) &&
            toldAgain.again.get(talks.class)?.exec(sentence)?.index === 0)),
    );
  });
}
