import { z } from "zod";
import { foldName } from "../text/fold-name.ts";
import { readWords } from "./read-word-lists.ts";

const text = z.string().min(1);
const file = z.strictObject({
  names: z.record(text, z.array(z.array(text).min(1)).min(1)),
  bare: z.array(text),
  passing: z.array(text),
  guests: z.array(text),
  hosts: z.array(text),
  "of-one-country": z.array(text),
});

/** What a language calls the holders of offices beside their titles. */
export interface OtherNames {
  /** The offices that a name may mean ("head of state"), in groups of which an earlier one is meant before a later one; by the name, folded. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Of those offices the ones that are meant only where they are the whole office that somebody is told to hold. */
  readonly bare: ReadonlySet<string>;
  /** Words before such a name that only say who may be meant. */
  readonly passing: ReadonlySet<string>;
  /** Nouns for who is from abroad, and for who is at home. */
  readonly guests: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  /** Names that mean an official of the article's own country where they tell none. */
  readonly ofOneCountry: ReadonlySet<string>;
}

/** Reads what a language calls the holders of offices beside their titles. @throws where the file is missing or not of its shape */
export function loadOtherNames(language = "en"): OtherNames {
  const name = "offices-by-other-names.yaml";
  const read = file.safeParse(readWords(name, language));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  const { names, bare, passing, guests, hosts } = read.data;
  return {
    names: new Map(Object.entries(names).map(([form, groups]) => [form.includes("*") ? form : foldName(form), groups])),
    bare: new Set(bare),
    passing: new Set(passing),
    guests: new Set(guests),
    hosts: new Set(hosts),
    ofOneCountry: new Set(read.data["of-one-country"].map(foldName)),
  };
}
