import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Report } from "../../model/report.ts";
import type { Spoken } from "../statements/walk/spoken.ts";

/** Is all that is told of somebody's words what a paper of theirs says ("The resolution also condemns …"), and its adoption, signing or sending an event of its own? */
export function isOfPaper(
  spoken: readonly Spoken[],
  speakers: readonly string[],
  others: readonly Report[],
  classes: ClassesByName,
): boolean {
  return (
    spoken.every(({ attribution }) => attribution !== null && attribution.verb === null) &&
    others.some(
      ({ class: name, salience, participants }) =>
        salience.value === "main" &&
        !classes.get(name)!.inArticle.setting &&
        participants.some(({ side, actor }) => side === "A" && actor !== null && speakers.includes(actor)),
    )
  );
}
