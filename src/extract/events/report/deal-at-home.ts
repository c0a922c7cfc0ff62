import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Reading } from "../../../model/reading.ts";
import { beginsWithCapital } from "../../../text/letters.ts";
import type { Found } from "../match/find-matches.ts";
import { isInternational } from "../scene/is-international.ts";
import type { Scene } from "../scene/scene.ts";
import { isMultinational } from "./is-multinational.ts";
import type { Sided } from "./sided.ts";

/** Does the name of an organisation have that of several countries in it ("the Dockers' Union of West Africa")? */
const namesRegion = ({ kind, name }: Actor, { multinational, regions }: EventWords): boolean =>
  kind !== "person" &&
  kind !== "group" &&
  name.value
    .split(/[\s-]+/)
    .some((word) => beginsWithCapital(word) && (multinational.has(word.toLowerCase()) || regions.has(word.toLowerCase())));

/** So many countries tell of abroad. */
const SEVERAL = 2;

/**
 * How far posts tell of anything abroad, themselves or in what they reprint: they name two countries or an organisation of states, or have a word for dealings across borders ("bilateral",
 * "ambassador").
 * @returns by article: how many countries its post names, two where anything else in it tells of abroad
 */
export function countriesToldIn(
  { source: { text }, articles }: Reading,
  scenes: readonly Scene[],
  actors: ReadonlyMap<string, Actor>,
  words: EventWords,
): ReadonlyMap<string, number> {
  const post = new Map(articles.map(({ id, parent }) => [id, parent ?? id]));
  const countries = new Map<string, Set<string>>();
  const abroad = new Set<string>();
  for (const { article, start, end, tokens, reportedFrom, townsIn, describing } of scenes) {
    const whole = post.get(article)!;
    if (abroad.has(whole)) continue;
    const own = countries.get(whole) ?? new Set<string>();
    countries.set(whole, own);
    for (const country of reportedFrom === null ? townsIn : [...townsIn, reportedFrom]) own.add(country);
    // "a Tongan-owned ship"
    if (describing.length > 0) abroad.add(whole);
    for (const { actor: mention, place, kind, capital, low } of tokens) {
      // "the East African Forum"
      if (kind === "word" && capital && words.regions.has(low)) abroad.add(whole);
      if (place?.country) own.add(place.country);
      // "in Lima, Peru": at home nobody prints the country.
      if (place?.kind === "city" && place.countryWords) abroad.add(whole);
      for (const id of mention?.actors ?? []) {
        const actor = actors.get(id);
        if (actor?.country) own.add(actor.country.value);
        if (actor && (isInternational(actor, words) || isMultinational(actor, words) || namesRegion(actor, words)))
          abroad.add(whole);
      }
    }
    if (own.size >= SEVERAL || words.acrossBorders.test(text.slice(start, end))) abroad.add(whole);
  }
  return new Map(articles.map(({ id }) => [id, abroad.has(post.get(id)!) ? SEVERAL : (countries.get(post.get(id)!)?.size ?? 0)]));
}

/** Does somebody hold but offices of a part of a state ("the governor of Example Province")? */
const isOfPart = ({ kind, roles }: Actor, { officesOfParts }: EventWords): boolean =>
  kind === "person" && roles.length > 0 && roles.every(({ office }) => officesOfParts.test(office.value));

/** By this rule people are of the country where the town lies in which they act. */
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
 * @param abroad by article: how many countries its post names
 */
export function dealAtHome(
  { class: { aAbroad, inArticle }, pattern: { foreign }, scene }: Found,
  sides: readonly Sided[],
  abroad: ReadonlyMap<string, number>,
  words: EventWords,
): boolean {
  // Of whom words are about they tell themselves.
  if (foreign === "no" || inArticle.speech) return false;
  // What organisations write to each other goes anywhere.
  if (inArticle.holdsWords === "A" && sides.some(({ side, actor }) => side === "B" && actor.kind !== "person")) return false;
  const named = abroad.get(scene.article) ?? 0;
  // Of a message to somebody abroad but one country may be told, that of whom it goes to.
  if (named >= (inArticle.holdsWords === "A" ? 1 : SEVERAL) || scene.dealsAbroad || (aAbroad && comesToSeat(sides, scene, words)))
    return false;
  return !sides.some(({ actor }) => isOfCountry(actor, words)) && !holdOneOffice(sides, words);
}
