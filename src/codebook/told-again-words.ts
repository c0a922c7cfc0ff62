import { readYaml } from "./folder.ts";
import { atWord, oneOf } from "./fragments.ts";
import type { WordPattern } from "./word-pattern.ts";

/** By class, what a sentence that speaks of an event again begins with. */
export type ToldAgainWords = ReadonlyMap<string, WordPattern>;

/** Reads `told-again.yaml` of a language. @throws where it is missing or a fragment is empty */
export function loadToldAgainWords(language = "en"): ToldAgainWords {
  const { nouns, lead, told } = readYaml(`${language}/told-again.yaml`) as {
    readonly nouns: Readonly<Record<string, readonly string[]>>;
    readonly lead: string;
    readonly told: string;
  };
  return new Map(
    Object.entries(nouns).map(([name, list]) => [
      name,
      atWord([`${lead} (?:[\\p{L}\\p{N}’'-]+ ){0,5}?${oneOf(list)}(?:,? [^.;:“”"]{0,70}?)? ${told}(?![\\p{L}])`]),
    ]),
  );
}
