import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { foldName } from "../text/fold-name.ts";
import { loadNames } from "./names.ts";
import { readWordList } from "./read-word-list.ts";

/** The words by which one language prints persons, their titles and what their titles are for. All in lower case with straight apostrophes. */
export interface PersonWords {
  /** Nouns that name an office, hyphens as spaces. */
  readonly officeHeads: ReadonlySet<string>;
  /** Office nouns that mean one official even with "the" alone. */
  readonly officials: ReadonlySet<string>;
  /** Nouns that point at a person through another ("counterpart") and give no office. */
  readonly relations: ReadonlySet<string>;
  readonly officeModifiers: ReadonlySet<string>;
  /** Of the modifiers those that are no part of the title where they stand first. */
  readonly passingModifiers: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
  /** Nouns that head the name of an organisation. */
  readonly bodies: ReadonlySet<string>;
  /** Forms of address and ranks, hyphens as spaces. */
  readonly honorifics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  /** Verbs whose subject is a person as a rule. */
  readonly personVerbs: ReadonlySet<string>;
  /** Nouns for pieces of writing and speech, behind which "by" names an author. */
  readonly pieces: ReadonlySet<string>;
  /** Names that are common somewhere, folded. */
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** Endings of surnames that few other words have, folded. */
  readonly nameEndings: ReadonlySet<string>;
  /** Abbreviations in capitals that are no organisations. */
  readonly noOrganisations: ReadonlySet<string>;
  /** Words that are no part of a name even where they are capitalised. */
  readonly noNames: ReadonlySet<string>;
}

/** Reads the word lists of a language from the data folder. @throws where one is missing */
export function loadPersonWords(language = "en"): PersonWords {
  const folder = resolve(import.meta.dirname, "../../authority/words", language);
  const list = (file: string, keepHyphens = true): ReadonlySet<string> =>
    readWordList(readFileSync(join(folder, `${file}.txt`), "utf8"), keepHyphens);
  const { given, family } = loadNames();
  return {
    officeHeads: list("office-heads", false),
    officials: list("officials", false),
    relations: list("relations", false),
    officeModifiers: list("office-modifiers"),
    passingModifiers: list("passing-modifiers"),
    portfolios: list("portfolios"),
    bodies: list("bodies", false),
    honorifics: list("honorifics", false),
    particles: list("name-particles"),
    suffixes: list("name-suffixes"),
    personVerbs: list("person-verbs"),
    pieces: list("pieces"),
    given: new Set(given.keys()),
    family: new Set(family.keys()),
    nameEndings: new Set([...list("name-endings")].map(foldName)),
    noOrganisations: list("no-organisations"),
    noNames: list("no-names"),
  };
}
