import type { ClassesByName } from "../../codebook/events/event-classes.ts";
import type { Actor } from "../../model/actor.ts";
import type { Report } from "../../model/report.ts";
import { type ActOfWords, BY_WORDS } from "./act-of-words.ts";

/** Is it the spokesperson of somebody? */
const isSpokesperson = ({ kind, name, roles }: Actor, spokespersons: RegExp): boolean =>
  kind === "person" && (spokespersons.test(name.value) || roles.some(({ office }) => spokespersons.test(office.value)));

/** Is it somebody known but as the spokesperson of whoever it is, or one whose country nothing tells? */
const isVoice = (one: Actor, spokespersons: RegExp): boolean =>
  (!one.named || one.country === null) && isSpokesperson(one, spokespersons);

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
    const dealing = aAbroad || inArticle.arranged || inArticle.holdsWords !== null;
    return (
      salience.value === "main" &&
      evidence[0]!.start <= start &&
      (dealing || inArticle.detailed) &&
      // Of talks whoever has no country of their own tells for one of those who held them.
      ((homes.size === 0 && inArticle.talks) ||
        participants.some(
          ({ actor, country, side }) =>
            // Of a measure whoever took it has news, and to whom it was done answers it.
            (dealing || side === "A") && ((actor !== null && ids.has(actor)) || (country !== null && homes.has(country.value))),
        ))
    );
  });
}
