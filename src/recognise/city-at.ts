import type { Places } from "../authority/places.ts";
import { foldName } from "../text/fold-name.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "./persons/tokens.ts";
import { countryOfPlace } from "./place-country.ts";

/** Words of the longest name of a city that is looked for. */
const LONGEST = 3;

/** A city with the country where it lies. */
export interface City extends Span {
  readonly name: string;
  readonly code: string;
}

/** The city whose capitalised name begins at `at`, by its longest form; null where none does or it may lie in several countries. */
export function cityAt(tokens: readonly Token[], at: number, places: Places): City | null {
  // "In Mali" is in the country, though a town has the same name.
  if (tokens[at]?.cover?.kind === "state") return null;
  for (let length = LONGEST; length > 0; length--) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || !run.every(({ kind, capital }) => kind === "word" && capital)) continue;
    const name = run.map(({ text }) => text).join(" ");
    const code = countryOfPlace(places, foldName(name));
    if (code !== null) return { name, code, start: run[0]!.start, end: run.at(-1)!.end };
  }
  return null;
}
