import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { EventWords } from "../../codebook/events/event-words.ts";
import type { Report } from "../../model/report.ts";
import type { Spoken } from "../statements/walk/spoken.ts";

/** So many words may stand between a verb of speech and whoever the words tell of ("told the reporters that the"). */
const MOST = 4;

const leadsOn = (between: string, { hearers }: EventWords): boolean => {
  const words = between.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length <= MOST && words.every((word) => word === "the" || word === "that" || hearers.has(word));
};

/** Does a sentence but pass on what a side of the talks that the article reports did or said in them ("The palace said the King had stressed …")? */
export function passesOn(
  { view, attribution }: Spoken,
  article: string,
  speakers: readonly string[],
  reports: readonly Report[],
  classes: ClassesByName,
  words: EventWords,
): boolean {
  if (!attribution) return false;
  const { end } = attribution.at;
  const told = view.phrases.find(
    ({ start }) => start >= end && leadsOn(view.words.slice(end - view.start, start - view.start), words),
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
