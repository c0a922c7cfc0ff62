import type { EventWords } from "../../codebook/event-words.ts";
import { actsForNobody, isCalling } from "./acts-for-nobody.ts";
import type { Found } from "./find-matches.ts";
import type { Sided } from "./sides.ts";

const holdsOffice = ({ actor: { named, roles }, side }: Sided, words: EventWords): boolean =>
  side === "A" && (!named || roles.some(({ office }) => !isCalling(office.value, words)));

/** Is it somebody of no name, country or body, so that nothing tells who changed ("the association elects its president")? */
const isNobody = ({ actor, side }: Sided): boolean =>
  side === "A" && !actor.named && actor.country === null && actor.roles.every(({ organisation }) => organisation === null);

/** Are those who act none of whom the class tells: people of no office or country in a dealing, or of no office in a change of one? */
export function lacksWhoActs(
  { class: one, scene, match }: Found,
  sides: readonly Sided[],
  text: string,
  words: EventWords,
): boolean {
  if (!one.officeWords) {
    const first = sides.filter(({ side }) => side === "A");
    // Whoever acts for nobody may still be met by somebody who acts for a country.
    const acting = one.inArticle.talks || first.length === 0 ? sides : first;
    return acting.every(({ actor }) => actsForNobody(actor, text, words));
  }
  if (sides.every(isNobody)) return true;
  // "The tenor resigned": whoever merely stands beside a cue has a name.
  if (match.pattern.loose && !sides.some(({ actor, side }) => side === "A" && actor.named)) return true;
  return !sides.some((one) => holdsOffice(one, words)) && !one.officeWords.test(text.slice(scene.start, scene.end));
}
