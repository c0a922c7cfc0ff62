import type { City } from "../../authority/cities.ts";
import type { Places } from "../../authority/places.ts";
import type { PlaceKind } from "../../model/mention.ts";
import { firstWord, longestFrom } from "../longest-from.ts";
import { joins, type Word } from "../words.ts";
import type { Option } from "./place-finding.ts";

/** Words in the longest name of a place. */
const MOST = 6;
/** People that a small town is taken to have. */
const SMALL = 5_000;
/** So many times the people of the cities of that very name: then a variant ("Geneva" of Genève) is meant as well. */
const FULLER = 1.5;
/** A city of so many people is a place even where its name is a common word too. */
export const SURE = 100_000;

export interface Known {
  /** Words that the name takes. */
  readonly length: number;
  readonly form: string;
  readonly kind: PlaceKind;
  readonly options: readonly Option[];
}

/** "St. Example" and "Saint Example" are one form. */
const saint = (form: string): string => (form.startsWith("s") ? form.replace(/^(?:st|sankt|ste|sainte) /, "saint ") : form);

/**
 * How many words from `at` on make the longest name that `has` knows: over white space, hyphens, the full stop of an abbreviation and a possessive inside ("Example's Bazar").
 * @param goesOn may a longer name begin with these words?
 */
function longestName(
  words: readonly Word[],
  at: number,
  most: number,
  has: (form: string) => boolean,
  goesOn = (_: string) => true,
): number {
  let form = "";
  let longest = 0;
  for (let length = 1; length <= most && at + length <= words.length; length++) {
    const word = words[at + length - 1]!;
    form += form === "" ? word.folded : ` ${word.folded}`;
    if (has(form)) longest = length;
    if (!joins(word) || !goesOn(form)) break;
  }
  return longest;
}

/** So many times its people a capital weighs against cities elsewhere of which its name is a variant. */
const CAPITAL = 10;

/** Cities whose own name this is outweigh those of which it is a variant, but for much larger ones and a capital's fuller name. */
function asOptions(cities: readonly City[], form: string): readonly City[] {
  const own = cities.filter((city) => saint(city.own) === saint(form));
  if (own.length === 0) return cities;
  const most = Math.max(...own.map(({ population, capital }) => population * (capital ? CAPITAL : 1)));
  return [
    ...own,
    ...cities.filter(
      (city) => !own.includes(city) && (city.population >= FULLER * most || (city.capital && form.startsWith(city.own))),
    ),
  ];
}

/**
 * The longest name of a known place that begins at a word; null where none does.
 * @param small whether towns under 15,000 people count, whose names are other words too
 */
export function lookUp(words: readonly Word[], at: number, places: Places, small: boolean): Known | null {
  const known = lookUpName(words, at, places, small);
  if (known || at === 0 || words[at]?.raw !== "The" || words[at]!.gap !== " ") return known;
  // "The Hague": listed without its article.
  const bare = lookUpName(words, at + 1, places, false);
  return bare && { ...bare, length: bare.length + 1 };
}

/** How many words the longest name of a city, region or other place has that begins with a word; of a word that is none itself nothing is told. */
function longestListed(first: string, { cities, regions, known }: Places): number {
  if (first === "") return MOST;
  const opening = firstWord(first);
  const sainted = saint(`${opening} `) === `${opening} ` ? 0 : longestFrom(cities, "saint");
  return Math.min(
    MOST,
    Math.max(longestFrom(cities, opening), longestFrom(regions, opening), longestFrom(known, opening), sainted),
  );
}

function lookUpName(words: readonly Word[], at: number, places: Places, small: boolean): Known | null {
  const { cities, regions, towns, known } = places;
  const has = (form: string): boolean => known.has(form) || cities.has(form) || regions.has(form) || cities.has(saint(form));
  const listed = longestName(words, at, longestListed(words[at]?.folded ?? "", places), has);
  let goesOn = true;
  const isTown = (form: string): boolean => {
    const town = towns(form);
    goesOn = form === "" || town.goesOn;
    return town.countries.length > 0;
  };
  const named = longestName(words, at, 4, isTown, () => goesOn);
  // A single word behind "to" or "from" is too often no town.
  const town = small || named > 1 ? named : 0;
  const length = Math.max(listed, town);
  if (length === 0) return null;
  const form = words
    .slice(at, at + length)
    .map((word) => word.folded)
    .join(" ");
  const countries = length === town || small ? towns(form).countries : [];
  const fromTowns: readonly Option[] = countries.map((country) => ({ country, population: SMALL, capital: false }));
  const listedPlaces = known.get(form);
  if (listedPlaces)
    return {
      length,
      form,
      kind: listedPlaces[0]!.kind,
      options: listedPlaces.flatMap(({ country }) => (country === null ? [] : [{ country, population: 0, capital: false }])),
    };
  const towned = asOptions([...new Set([...(cities.get(form) ?? []), ...(cities.get(saint(form)) ?? [])])], form);
  const divisions = regions.get(form) ?? [];
  // A region that its country's own city is named like is that city here.
  const wide = divisions.filter(({ country }) => !towned.some((city) => city.country === country));
  const options = [
    ...towned.map(({ country, population, capital }) => ({ country, population, capital })),
    ...wide.map(({ country, people }) => ({ country, population: people, capital: false })),
    ...fromTowns,
  ];
  const largest = options.reduce((a, b) => (b.population > a.population ? b : a));
  const kind = wide.some(({ country, people }) => country === largest.country && people === largest.population)
    ? "region"
    : "city";
  return { length, form, kind, options };
}
