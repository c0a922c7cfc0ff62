import type { City } from "../../authority/cities.ts";
import type { KnownPlace, Places } from "../../authority/places.ts";
import type { PlaceKind } from "../../model/mention.ts";
import { foldName } from "../../text/fold-name.ts";
import { longestForm, type Word } from "../words.ts";
import type { Option } from "./place-finding.ts";

/** Words in the longest name of a place. */
const MOST = 6;

export interface Known {
  /** Words that the name takes. */
  readonly length: number;
  readonly form: string;
  readonly kind: PlaceKind;
  readonly options: readonly Option[];
}

/** "St. Example" and "Saint Example" are one form. */
const saint = (form: string): string => form.replace(/^(?:st|sankt|ste|sainte) /, "saint ");

/** Cities whose own name this is outweigh those of which it is a variant. */
function asOptions(cities: readonly City[], form: string): readonly Option[] {
  const own = cities.filter((city) => saint(foldName(city.name)) === saint(form));
  return own.length > 0 ? own : cities;
}

const kindOf = (known: readonly KnownPlace[]): PlaceKind => known[0]!.kind;

/** The longest name of a known place that begins at a word; null where none does. */
export function lookUp(words: readonly Word[], at: number, { cities, known }: Places): Known | null {
  const has = (form: string): boolean => known.has(form) || cities.has(form) || cities.has(saint(form));
  const length = longestForm(words, at, MOST, has);
  if (length === 0) return null;
  const form = words
    .slice(at, at + length)
    .map((word) => word.folded)
    .join(" ");
  const places = known.get(form);
  const towns = [...new Set([...(cities.get(form) ?? []), ...(cities.get(saint(form)) ?? [])])];
  if (places)
    return {
      length,
      form,
      kind: kindOf(places),
      options: places.flatMap(({ country }) => (country === null ? [] : [{ country, population: 0, capital: false }])),
    };
  return { length, form, kind: "city", options: asOptions(towns, form) };
}
