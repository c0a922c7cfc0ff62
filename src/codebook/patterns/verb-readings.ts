import { oncePer } from "../../text/once-per.ts";
import { type EventWords, formsOfVerb, type VerbForm } from "../events/event-words.ts";

/** One way to read a form: what it can be, and the words that must stand right behind it. */
export interface VerbReading {
  readonly forms: ReadonlySet<VerbForm>;
  readonly rest: readonly string[];
}

/** The verbs of a list by their forms, lower case; of one form the reading with the most words behind it first. */
export type Readings = ReadonlyMap<string, readonly VerbReading[]>;

/** Thousands of forms can be one of a dozen things, most with no words behind: each way to read one stands once. A start from the image takes longer with each that stands twice. */
const ways = new Map<string, readonly VerbReading[]>();
function wayOf(forms: ReadonlySet<VerbForm>, rest: readonly string[]): readonly VerbReading[] {
  const key = [...rest, "|", ...[...forms].sort()].join(" ");
  const known = ways.get(key) ?? [{ forms, rest }];
  ways.set(key, known);
  return known;
}

function readLemma(lemma: string, words: EventWords): Readings {
  const [head, ...rest] = lemma.split(" ");
  return new Map([...formsOfVerb(head!, words)].map(([form, forms]) => [form, wayOf(forms, rest)]));
}

/** By lemma, and by the lemmas of a list: hundreds of patterns share both. */
const lemmasOf = oncePer((_: EventWords) => new Map<string, Readings>());
const listsOf = oncePer((_: EventWords) => new Map<string, Readings>());

function lemmaReadings(lemma: string, words: EventWords): Readings {
  const known = lemmasOf(words).get(lemma) ?? readLemma(lemma, words);
  lemmasOf(words).set(lemma, known);
  return known;
}

function readList(lemmas: readonly string[], words: EventWords): Readings {
  const readings = new Map<string, readonly VerbReading[]>();
  for (const lemma of lemmas)
    for (const [form, own] of lemmaReadings(lemma, words)) {
      const others = readings.get(form);
      readings.set(form, others ? [...others, ...own].sort((a, b) => b.rest.length - a.rest.length) : own);
    }
  return readings;
}

/** The verbs of an element of a pattern by their forms: for one list of lemmas the same, by which patterns of one list are told. */
export function readingsOf(lemmas: readonly string[], words: EventWords): Readings {
  const key = lemmas.join("|");
  const known = listsOf(words).get(key) ?? readList(lemmas, words);
  listsOf(words).set(key, known);
  return known;
}
