import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Found } from "../match/find-matches.ts";
import { actsForNobody, isCalling, isPrivate } from "./acts-for-nobody.ts";
import type { Sided } from "./sided.ts";

const holdsOffice = ({ actor: { kind, named, roles }, side }: Sided, words: EventWords): boolean =>
  side === "A" && (kind !== "person" || !named || roles.some(({ office }) => !isCalling(office.value, words)));

/** Is it somebody of no name, country or body, so that nothing tells who changed ("the association elects its president")? */
const isNobody = ({ actor, side }: Sided): boolean =>
  side === "A" && !actor.named && actor.country === null && actor.roles.every(({ organisation }) => organisation === null);

/** Is it, on side B, a state, party or body, or somebody of office, of a country that is told? */
const isOfState = ({ side, actor: { kind, country, roles } }: Sided, words: EventWords): boolean =>
  side === "B" &&
  country !== null &&
  country.spans.length > 0 &&
  (kind === "person" ? roles.some(({ office }) => !isCalling(office.value, words)) : ["state", "party", "body"].includes(kind));

/** Is it a person of whom the text tells but an office that was held before ("the former President")? */
const heldOnce = ({ actor: { kind, roles } }: Sided): boolean =>
  kind === "person" &&
  roles.length > 0 &&
  roles.every(({ mark, office }) => mark === "former" || /^(?:former|ex-)/i.test(office.value));

const isNamed = ({ side, actor: { kind, named, roles } }: Sided): boolean =>
  side === "A" && kind === "person" && named && roles.length === 0;

/** Is it an envoy who lives in the country of the post, and so pays calls there? */
const isResident = ({ kind, roles }: Sided["actor"], { residents, roving }: EventWords): boolean =>
  kind === "person" &&
  roles.length > 0 &&
  roles.every(({ office, mark }) => mark === null && residents.test(office.value) && !roving.test(office.value));

/** "Similar messages were sent by other leaders": many of whom nothing is told but that there were others. */
const areOthers = ({ side, actor: { kind, country, name } }: Sided, { unnamedOthers }: EventWords): boolean =>
  side === "A" && kind === "group" && country === null && unnamedOthers.test(name.value);

/** Are those who act none of whom the class tells: people of no office or country in a dealing, or of no office in a change of one (a state needs none to take the chair)? */
export function lacksWhoActs(
  { class: one, scene, match }: Found,
  sides: readonly Sided[],
  mode: string | null,
  text: string,
  words: EventWords,
): boolean {
  // Beside a mere cue nobody acts for anybody who acts for nobody ("workers of Fiji").
  if (match.pattern.loose && sides.some(({ actor }) => isPrivate(actor, words))) return true;
  const doers = sides.filter(({ side, present }) => side === "A" && !present);
  if (doers.length > 0 && doers.every((one) => areOthers(one, words))) return true;
  if (!one.officeWords) {
    if (mode !== null && one.namedModes.has(mode) && sides.some((entry) => isOfState(entry, words)) && sides.some(isNamed))
      return false;
    // Whom a text names at talks or on a journey it takes to be known, unless it tells that they are private.
    if (one.inArticle.talks) return sides.every(({ actor }) => isPrivate(actor, words));
    const first = sides.filter(({ side }) => side === "A");
    const acting = first.length === 0 ? sides : first;
    // "paid a farewell visit to the Premier": a call.
    const calls = sides.some(({ side, actor }) => side === "B" && actor.kind === "person");
    return acting.every(({ actor }) =>
      one.aAbroad ? isPrivate(actor, words) || (calls && isResident(actor, words)) : actsForNobody(actor, text, words),
    );
  }
  if (sides.every(isNobody)) return true;
  if (mode !== null && one.inOfficeModes.has(mode) && sides.every((entry) => entry.side !== "A" || heldOnce(entry))) return true;
  // "The tenor resigned": whoever merely stands beside a cue has a name.
  if (match.pattern.loose && !sides.some(({ actor, side }) => side === "A" && actor.named)) return true;
  return !sides.some((one) => holdsOffice(one, words)) && !one.officeWords.test(text.slice(scene.start, scene.end));
}
