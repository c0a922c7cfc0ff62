import type { Codebook } from "../../codebook/codebook.ts";
import type { Actor } from "../../model/actor.ts";
import type { Report } from "../../model/report.ts";

/** Is it told as done by hand, before those who hear ("the pumps were handed over", "signed the treaty"), or done by somebody in person? */
export function isByHand({ evidence, participants }: Report, text: string, { declarations: { byHand } }: Codebook): boolean {
  return (
    participants.some(({ kind }) => kind === "person") || evidence.some(({ start, end }) => byHand.test(text.slice(start, end)))
  );
}

/** So many characters behind where a gift is told an official who is not said to have given it still speaks of it. */
const NEAR = 2000;

/** Is one of the speakers, or somebody of their country, a side of a meeting, the sender of a message or there when something is handed over or signed that the article reports as news? @param at where the words begin */
export function isOfEvent(
  article: string,
  speakers: readonly Actor[],
  at: number,
  reports: readonly Report[],
  text: string,
  codebook: Codebook,
): boolean {
  const ids = new Set(speakers.map(({ id }) => id));
  const persons = speakers.filter(({ kind }) => kind === "person");
  const personIds = new Set(persons.map(({ id }) => id));
  const countriesOf = (actors: readonly Actor[]): ReadonlySet<string> =>
    new Set(actors.flatMap(({ country }) => country?.value ?? []));
  const ofBodies = countriesOf(speakers.filter(({ kind }) => kind !== "person"));
  const ofOfficials = countriesOf(persons.filter(({ roles }) => roles.length > 0));
  // Who speaks at a gathering need not speak where something changes hands.
  const gathered = reports.some(
    (report) =>
      report.article === article &&
      codebook.events.byName.get(report.class)!.inArticle.setting &&
      report.standing.value === "held",
  );
  // "told reporters … Earlier in the day he had met the Premier": what was said before that is told was said elsewhere.
  const isRecalledBehind = ({ evidence: [own], standing }: Report): boolean => {
    const trigger = standing.spans[0]?.start ?? own!.start;
    return own!.start > at && codebook.standing.recalled.before?.test(text.slice(own!.start, trigger)) === true;
  };
  const isNear = ({ evidence }: Report): boolean => evidence.some(({ start }) => start <= at && at - start < NEAR);
  return reports.some((report) => {
    const { holdsWords } = codebook.events.byName.get(report.class)!.inArticle;
    // Nothing is said inside of a meeting that is denied, asked for or still to come, and who asks for a gift says so to all.
    if (report.article !== article || holdsWords === null || report.standing.value !== "held" || report.salience.value !== "main")
      return false;
    const { participants } = report;
    if (holdsWords === "sides")
      return (
        !isRecalledBehind(report) &&
        participants.some(
          ({ actor, country }) => (actor !== null && ids.has(actor)) || (country !== null && ofBodies.has(country.value)),
        )
      );
    // Who receives a letter from its bearer, or brings it, speaks to the other.
    if (holdsWords === "A")
      return participants.some(
        ({ actor, side, role }) =>
          actor !== null &&
          ids.has(actor) &&
          (side === "A" || role === "present" || (personIds.has(actor) && isByHand(report, text, codebook))),
      );
    if (participants.some(({ actor }) => actor !== null && personIds.has(actor))) return true;
    // What a state that gives says elsewhere is no word of the handover, but what its official says where it is told is.
    const sides = [...participants.map(({ country }) => country), report.place?.country];
    return (
      !gathered &&
      sides.some((country) => country && ofOfficials.has(country.value)) &&
      isNear(report) &&
      isByHand(report, text, codebook)
    );
  });
}
