import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { WordPattern } from "../../codebook/patterns/word-pattern.ts";
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

const deciding: ReadonlySet<string> = new Set(["body", "igo"]);

/** Is it but told what stands in the decision by which whoever decides does something ("In the resolution the Council also called on")? */
function isProvision(declaration: Report, event: Report, classes: ClassesByName, text: string, provisions: WordPattern): boolean {
  const { detailed } = classes.get(event.class)!.inArticle;
  if (!detailed || event.standing.value !== "held" || event.salience.value !== "main") return false;
  // The sentence of the decision itself may tell of its words too.
  const own = declaration.evidence.filter(({ start }) => !event.evidence.some((one) => one.start === start));
  return (
    sideA(declaration).every(
      (one) => deciding.has(one.kind) && sideA(event).some(({ actor }) => actor !== null && actor === one.actor),
    ) &&
    own.length > 0 &&
    own.every(({ start, end }) => provisions.test(text.slice(start, end)))
  );
}

/** Leaves out declarations that tell what stands in a decision which the article reports, and those of which every sentence states another event that their words bring about ("Fiji has pledged 500 tents to Tonga"). */
export function leaveOutTold(
  declarations: readonly Report[],
  others: readonly Report[],
  classes: ClassesByName,
  text: string,
  provisions: WordPattern,
): readonly Report[] {
  const inArticle = byArticle(others);
  return declarations.filter((declaration) => {
    if (inArticle(declaration.article).some((event) => isProvision(declaration, event, classes, text, provisions))) return false;
    const events = inArticle(declaration.article).filter((event) => isToldBy(declaration, event, classes));
    const told = new Set(events.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
    return !declaration.evidence.every(({ start }) => told.has(start));
  });
}
