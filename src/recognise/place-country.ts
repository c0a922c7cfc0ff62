import type { Places } from "../authority/places.ts";
import { foldName } from "../text/fold-name.ts";
import { beginsWithCapital } from "../text/letters.ts";

/** Cities under this size lend their names to too much else. */
const LARGE = 100_000;
/** By this factor the largest bearer of a name must lead the next one abroad. */
const LEAD = 8;
/** By this one where it is a capital and the next one is none: dealings are told from capitals ("in Colombo"). */
const LEAD_OF_CAPITAL = 2;

/** A place in a name, and the country it lies in. */
export interface NamedPlace {
  readonly name: string;
  readonly country: string;
}

/** The country of a city or province by its folded name; null where several may be meant. */
export function countryOfPlace({ cities, regions }: Places, folded: string): string | null {
  const [largest, ...others] = cities.get(folded) ?? [];
  const provinces = new Set((regions.get(folded) ?? []).map(({ country }) => country));
  if (largest && (largest.capital || largest.population >= LARGE)) {
    // A former or foreign name of another city takes it from nobody whose own it is.
    const rival = others.find(({ country, own }) => country !== largest.country && (own === folded || largest.own !== folded));
    const lead = largest.capital && !rival?.capital ? LEAD_OF_CAPITAL : LEAD;
    if (!rival || largest.population >= lead * rival.population) return largest.country;
    return null;
  }
  return provinces.size === 1 ? [...provinces][0]! : null;
}

/** Words of the longest place with a small word inside ("Port of Spain"). */
const WITH_JOINT = 4;

/** The place with a small word inside that a name has in it ("Port of Spain Ledger", "Dar es Salaam Post"), though a word of it is a country's; null where it has none. */
export function jointPlaceIn(name: string, places: Places): NamedPlace | null {
  const { joints } = places.words;
  const words = name.split(/\s+/);
  for (let at = 0; at < words.length; at++)
    for (let to = Math.min(words.length, at + WITH_JOINT); to > at + 2; to--) {
      const run = words.slice(at, to);
      const inside = run.slice(1, -1);
      if (!beginsWithCapital(run[0]!) || !beginsWithCapital(run.at(-1)!)) continue;
      if (!inside.some((word) => joints.has(word)) || !inside.every((word) => joints.has(word) || beginsWithCapital(word)))
        continue;
      const printed = run.join(" ").replace(/['’]s$|,$/, "");
      // A small town may be called as much else is ("Isle of Man", "Bay of Plenty").
      const [largest] = places.cities.get(foldName(printed)) ?? [];
      const country = largest?.capital ? largest.country : countryOfPlace(places, foldName(printed));
      if (country !== null) return { name: printed, country };
    }
  return null;
}

/** The place that a name has in it ("Tashkent State University"), looked for from the end; English words that are places somewhere do not count. */
export function placeIn(name: string, places: Places, noNames: ReadonlySet<string>): NamedPlace | null {
  const words = name.split(/\s+/);
  for (let at = words.length - 1; at >= 0; at--)
    for (let length = Math.min(3, words.length - at); length > 0; length--) {
      const run = words.slice(at, at + length);
      if (!run.every((word) => beginsWithCapital(word)) || noNames.has(run[0]!.toLowerCase())) continue;
      // "New Mexico Senator": a word before it that makes it another place.
      const longer =
        at > 0 && beginsWithCapital(words[at - 1]!)
          ? countryOfPlace(places, foldName(`${words[at - 1]} ${run.join(" ")}`))
          : null;
      if (longer !== null) return { name: `${words[at - 1]} ${run.join(" ")}`, country: longer };
      const printed = run.join(" ").replace(/['’]s$|,$/, "");
      const country = printed.length > 3 ? countryOfPlace(places, foldName(printed)) : null;
      if (country !== null) return { name: printed, country };
    }
  return null;
}
