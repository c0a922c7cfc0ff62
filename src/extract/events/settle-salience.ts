import type { ArticleKind } from "../../model/article.ts";
import { workedOut } from "../../model/cell.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";

/** A sentence that gives somebody's words, as far as salience asks. */
export interface Told extends Span {
  /** Null where the sentence names its speaker. */
  readonly goesOn: string | null;
}

/** Kinds of articles whose sentences are somebody's words throughout. */
const voices: ReadonlySet<ArticleKind> = new Set(["opinion", "speech", "interview", "message", "transcript"]);

/** What a speaker tells in the middle of a speech, and what an opinion piece mentions, is recalled and not reported. */
export function recallSpoken(
  reports: readonly Report[],
  spoken: readonly Told[],
  kindOf: ReadonlyMap<string, ArticleKind>,
): readonly Report[] {
  const byStart = new Map(spoken.map((one) => [one.start, one]));
  return reports.map((report) => {
    if (report.salience.value === "background" || report.standing.value !== "held") return report;
    const told = report.evidence.map(({ start }) => byStart.get(start));
    const voice = voices.has(kindOf.get(report.article) ?? "report");
    const inside = told.every((one) => one !== undefined && one.goesOn !== null);
    if (!inside && !voice) return report;
    return {
      ...report,
      salience: workedOut("background", "told inside somebody’s words", "recalled-in-speech", report.salience.spans),
    };
  });
}

/** Is it an event that the codebook codes: a main one, or one that is recalled with a day or month and two sides? */
export function isCoded({ salience, when, participants }: Report): boolean {
  if (salience.value === "main") return true;
  const sides = new Set(participants.filter(({ role }) => role === "principal").map(({ side }) => side));
  const dated = when?.value.date != null && when.value.precision !== "year";
  return dated && (sides.size > 1 || participants.length > 1);
}
