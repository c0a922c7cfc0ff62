import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Actor } from "../../model/actor.ts";
import type { Report } from "../../model/report.ts";
import { type ActOfWords, BY_WORDS } from "./act-of-words.ts";

/** Is it somebody known but as the spokesperson of whoever it is? */
const isVoice = ({ kind, named, name, roles }: Actor, spokespersons: RegExp): boolean =>
  kind === "person" && !named && (spokespersons.test(name.value) || roles.some(({ office }) => spokespersons.test(office.value)));

/**
 * Does a body, or its spokesperson without a name, but pass on news of a dealing of its country that the article reports ("The pumps arrived on Monday, the ministry says in a release"), with no act of speech of its
 * own? Then it is whom the narrator has it from. What is told only behind its words, which begin at `start`, they are no news of.
 */
export function isSource(
  speakers: readonly Actor[],
  acts: readonly (ActOfWords | null)[],
  others: readonly Report[],
  classes: ClassesByName,
  spokespersons: RegExp,
  start: number,
): boolean {
  if (
    !speakers.every((one) => one.kind === "body" || isVoice(one, spokespersons)) ||
    acts.some((act) => act !== null && act.weight > BY_WORDS)
  )
    return false;
  const ids = new Set(speakers.map(({ id }) => id));
  const homes = new Set(speakers.flatMap(({ country }) => country?.value ?? []));
  return others.some(({ class: name, salience, participants, evidence }) => {
    const { inArticle, aAbroad } = classes.get(name)!;
    return (
      salience.value === "main" &&
      evidence[0]!.start <= start &&
      (aAbroad || inArticle.arranged || inArticle.holdsWords !== null) &&
      participants.some(
        ({ actor, country }) => (actor !== null && ids.has(actor)) || (country !== null && homes.has(country.value)),
      )
    );
  });
}
