import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Report } from "../../model/report.ts";
import type { Spoken } from "../statements/walk/spoken.ts";

/** What may stand between a verb of speech and whoever the words tell of ("told reporters that the"). */
const between = /^\s*(?:(?:the )?(?:reporters|journalists|the press|the media|newsmen|media) )?(?:that )?(?:the )?$/;

/** Does a sentence but pass on what a side of the talks that the article reports did or said in them ("The palace said the King had stressed …")? */
export function passesOn(
  { view, attribution }: Spoken,
  article: string,
  speakers: readonly string[],
  reports: readonly Report[],
  classes: ClassesByName,
): boolean {
  if (!attribution) return false;
  const { end } = attribution.at;
  const told = view.phrases.find(
    ({ start }) => start >= end && between.test(view.words.slice(end - view.start, start - view.start)),
  );
  if (told?.actors.length !== 1 || speakers.includes(told.actors[0]!)) return false;
  return reports.some(
    (report) =>
      report.article === article &&
      classes.get(report.class)!.inArticle.talks &&
      report.standing.value === "held" &&
      report.salience.value === "main" &&
      report.participants.some(({ actor, role, kind }) => role === "principal" && kind === "person" && actor === told.actors[0]),
  );
}
