import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Found } from "../match/find-matches.ts";
import { isInternational } from "../scene/is-international.ts";
import type { Scene } from "../scene/scene.ts";
import type { CountriesTold } from "./countries-told.ts";
import { isMultinational } from "./is-multinational.ts";
import type { Sided } from "./sided.ts";

/** Does somebody hold but offices of a part of a state ("the governor of Example Province")? */
const isOfPart = ({ kind, roles }: Actor, { officesOfParts }: EventWords): boolean =>
  kind === "person" && roles.length > 0 && roles.every(({ office }) => officesOfParts.test(office.value));

/** By this rule of recognition, which signs their country, people are of where the town lies in which they act. */
const BY_TOWN = "country-of-city";

/** Is it told by the words of the text, and by more than where somebody acts or holds office, that they are of a country, or of several? */
const isOfCountry = (actor: Actor, words: EventWords): boolean =>
  actor.kind === "igo" ||
  (actor.country !== null &&
    (actor.country.spans.length > 0 || actor.key !== null) &&
    actor.country.rule !== BY_TOWN &&
    !isOfPart(actor, words)) ||
  // "the people of Gaza"
  (actor.kind === "group" && words.forStates.test(actor.name.value)) ||
  isInternational(actor, words) ||
  isMultinational(actor, words);

/** Do two of them hold the same office, of which a country has but one? */
function holdOneOffice(sides: readonly Sided[], { soleOffices }: EventWords): boolean {
  const offices = sides.flatMap(({ actor: { id, roles } }) =>
    roles.flatMap(({ office: { value } }) => (soleOffices.test(value) ? [{ id, name: value.toLowerCase() }] : [])),
  );
  return offices.some(({ id, name }) => offices.some((other) => other.id !== id && other.name === name));
}

/** Is somebody on the way to a capital, or to where organisations of states sit, who holds no office of a part of a state? */
const comesToSeat = (sides: readonly Sided[], { tokens }: Scene, words: EventWords): boolean =>
  tokens.some(({ place }, at) => place?.seat === true && tokens[at - 1]?.low !== "from") &&
  !sides.some(({ side, actor }) => side === "A" && isOfPart(actor, words));

/**
 * Do people deal with each other, or travel, of whom no words tell a country, in an article that tells of nothing abroad ("the President met the leader of the opposition in Suva")? Then they are at home.
 * @param told by article: how far its post tells of countries
 */
export function dealAtHome(
  { class: { aAbroad, inArticle }, pattern: { foreign }, scene }: Found,
  sides: readonly Sided[],
  told: ReadonlyMap<string, CountriesTold>,
  words: EventWords,
): boolean {
  // Of whom words are about they tell themselves.
  if (foreign === "no" || inArticle.speech) return false;
  // What organisations write to each other goes anywhere.
  if (inArticle.holdsWords === "A" && sides.some(({ side, actor }) => side === "B" && actor.kind !== "person")) return false;
  const countries = told.get(scene.article) ?? "none";
  // Of a message to somebody abroad but one country may be told, that of whom it goes to.
  if (countries === "abroad" || (countries === "one" && inArticle.holdsWords === "A")) return false;
  if (scene.dealsAbroad || (aAbroad && comesToSeat(sides, scene, words))) return false;
  return !sides.some(({ actor }) => isOfCountry(actor, words)) && !holdOneOffice(sides, words);
}
