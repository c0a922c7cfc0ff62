import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import type { Reading } from "../../../model/reading.ts";
import { isInternational } from "../scene/is-international.ts";
import type { Scene } from "../scene/scene.ts";
import { isMultinational, namesOneOf } from "./is-multinational.ts";

/** Does the name of an organisation have that of several countries in it ("the Dockers' Union of West Africa")? */
const namesRegion = ({ kind, name }: Actor, { multinational, regions }: EventWords): boolean =>
  kind !== "person" &&
  kind !== "group" &&
  namesOneOf(name.value, (word, capital) => capital && (multinational.has(word) || regions.has(word)));

/** How far a post tells of countries: of none, of one, or of anything abroad. */
export type CountriesTold = "none" | "one" | "abroad";

/**
 * How far posts tell of countries, themselves or in what they reprint. They tell of abroad where they name two countries or an organisation of states, or have a word for dealings across borders
 * ("bilateral", "ambassador").
 * @returns by article
 */
export function countriesToldIn(
  { source: { text }, articles }: Reading,
  scenes: readonly Scene[],
  actors: ReadonlyMap<string, Actor>,
  words: EventWords,
): ReadonlyMap<string, CountriesTold> {
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
    if (own.size > 1 || words.acrossBorders.test(text.slice(start, end))) abroad.add(whole);
  }
  return new Map(
    articles.map(({ id }) => {
      const whole = post.get(id)!;
      return [id, abroad.has(whole) ? "abroad" : countries.get(whole)?.size ? "one" : "none"];
    }),
  );
}
