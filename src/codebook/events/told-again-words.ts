import { readYaml } from "../folder.ts";
import { atWord, oneOf } from "../patterns/fragments.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";

export interface ToldAgainWords {
  /** By class, what a sentence that speaks of an event again begins with. */
  readonly again: ReadonlyMap<string, WordPattern>;
  /** By class, what tells that a sentence speaks of another event than those before. */
  readonly other: ReadonlyMap<string, WordPattern>;
  /** By class, what goes on with an event by its noun at the beginning of a sentence ("The agreement …"). */
  readonly opens: ReadonlyMap<string, WordPattern>;
  /** By class, the nouns that stand for it. */
  readonly nouns: ReadonlyMap<string, WordPattern>;
  /** What tells that somebody arrived. */
  readonly arrivals: WordPattern;
  /** What tells that a sentence is of another time than those before, though it names none. */
  readonly ownTime: WordPattern;
  /** What tells that a sentence is of the occasion that those before it tell, whoever acts in it ("On the same occasion"). */
  readonly sameOccasion: WordPattern;
  /** What is of a day and no deed that had one ("the afternoon of 6 June"). */
  readonly partsOfDay: ReadonlySet<string>;
}

/** Reads `told-again.yaml` of a language. @throws where it is missing or a fragment is empty */
export function loadToldAgainWords(language = "en"): ToldAgainWords {
  const { nouns, did, lead, behind, told, acts, ...rest } = readYaml(`${language}/told-again.yaml`) as {
    readonly nouns: Readonly<Record<string, readonly string[]>>;
    readonly did: Readonly<Record<string, readonly string[] | undefined>>;
    readonly lead: string;
    readonly behind: string;
    readonly told: string;
    readonly acts: string;
    readonly "acted-on": readonly string[];
    readonly others: readonly string[];
    readonly carriers: readonly string[];
    readonly "once-more": readonly string[];
    readonly arrivals: readonly string[];
    readonly "own-time": readonly string[];
    readonly "same-occasion": readonly string[];
    readonly "parts-of-day": readonly string[];
  };
  const others = oneOf(rest.others);
  const actedOn = new Set(rest["acted-on"]);
  const again = new Map(
    Object.entries(nouns).map(([name, list]) => [
      name,
      atWord([
        `${lead} (?!(?:[\\p{L}\\p{N}’'-]+ ){0,2}?${others} (?:[\\p{L}\\p{N}’'-]+ ){0,3}?${oneOf(list)}(?![\\p{L}]))(?:[\\p{L}\\p{N}’'-]+ ){0,5}?${oneOf(list)}(?:(?:,| ${behind}(?![\\p{L}]))[^.;:“”"]{0,70}?)?,? ${told}(?![\\p{L}])`,
        ...(actedOn.has(name) ? [`${acts} (?:the|this|these) (?:[\\p{L}\\p{N}’'-]+ ){0,2}?${oneOf(list)}(?![\\p{L}])`] : []),
        ...(did[name] ?? []).map((one) => `${one}(?![\\p{L}])`),
      ]),
    ]),
  );
  const other = new Map(
    Object.entries(nouns).map(([name, list]) => [
      name,
      atWord([
        `(?:the|their|its|a|an) (?:[\\p{L}’'-]+ )?${others} (?:[\\p{L}’'-]+ ){0,3}?${oneOf(list)}(?![\\p{L}])`,
        ...rest["once-more"].map((one) => `${one}(?![\\p{L}])`),
      ]),
    ]),
  );
  const opens = new Map(
    Object.entries(nouns).map(([name, list]) => [
      name,
      atWord([
        `${oneOf(rest.carriers)} (?!(?:[\\p{L}\\p{N}’'-]+ ){0,2}?${others} (?:[\\p{L}\\p{N}’'-]+ ){0,3}?${oneOf(list)}(?![\\p{L}]))(?:[\\p{L}\\p{N}’'-]+ ){0,3}?${oneOf(list)}(?![\\p{L}])`,
      ]),
    ]),
  );
  return {
    again,
    other,
    opens,
    nouns: new Map(Object.entries(nouns).map(([name, list]) => [name, atWord([`${oneOf(list)}(?![\\p{L}])`])])),
    arrivals: atWord(rest.arrivals.map((one) => `${one}(?![\\p{L}])`)),
    sameOccasion: atWord(rest["same-occasion"]),
    ownTime: atWord(rest["own-time"].map((one) => `${one}(?![\\p{L}])`)),
    partsOfDay: new Set(rest["parts-of-day"]),
  };
}
