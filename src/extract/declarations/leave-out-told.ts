import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Participant, Report } from "../../model/report.ts";
import { overlap } from "../../text/span.ts";
import { byArticle } from "./by-article.ts";

/** An event that stands so is itself what somebody's words of these modes come to. */
const broughtAbout: Readonly<Record<string, readonly string[]>> = {
  promised: ["pledge", "neutral"],
  planned: ["pledge"],
  invited: ["appeal", "neutral"],
};

const sideA = ({ participants }: Report): readonly Participant[] => participants.filter(({ side }) => side === "A");

/** Is it the same actor, or one who acts for the same country? */
const actsFor = (one: Participant, other: Participant): boolean =>
  (one.actor !== null && one.actor === other.actor) || (one.country !== null && one.country.value === other.country?.value);

/** Are a declaration's words but the promise, the invitation or the message that is an event of its own? */
function isToldBy(declaration: Report, event: Report, classes: ClassesByName): boolean {
  const speakers = sideA(declaration);
  if (classes.get(event.class)!.inArticle.holdsWords === "A")
    return event.standing.value === "held" && speakers.every((one) => sideA(event).some((other) => one.actor === other.actor));
  const modes = broughtAbout[event.standing.value] ?? [];
  const { mode } = declaration;
  return (
    mode !== null &&
    modes.includes(mode.value) &&
    // "promised that a visit will …", but not "will visit Fiji and promised …".
    (event.standing.value !== "planned" ||
      mode.spans.some((act) => event.standing.spans.some((words) => act.start < words.start))) &&
    // "Called on Fiji to …" is not what makes an invitation of the sentence.
    (mode.value !== "appeal" || mode.spans.some((act) => event.standing.spans.some((words) => overlap(act, words) > 0))) &&
    speakers.every(
      (one) => one.country === null || one.country.spans.length === 0 || event.participants.some((other) => actsFor(one, other)),
    )
  );
}

/** Leaves out declarations of which every sentence states another event that their words bring about ("Fiji has pledged 500 tents to Tonga"). */
export function leaveOutTold(
  declarations: readonly Report[],
  others: readonly Report[],
  classes: ClassesByName,
): readonly Report[] {
  const inArticle = byArticle(others);
  return declarations.filter((declaration) => {
    const events = inArticle(declaration.article).filter((event) => isToldBy(declaration, event, classes));
    const told = new Set(events.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
    return !declaration.evidence.every(({ start }) => told.has(start));
  });
}
