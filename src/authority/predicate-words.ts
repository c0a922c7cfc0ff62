import { readWordLists } from "./read-word-lists.ts";

/** The words of the predicates that give an office to whoever is named before them, in lower case. */
export interface PredicateWords {
  /** What somebody is, became or remains. */
  readonly being: ReadonlySet<string>;
  /** Between these and the office no office begins yet. */
  readonly between: ReadonlySet<string>;
  /** By what somebody comes to an office. */
  readonly choosing: ReadonlySet<string>;
  /** What stands before "as" where an office follows it. */
  readonly beforeAs: ReadonlySet<string>;
  /** Who is accredited or appointed by the verb before it. */
  readonly objects: ReadonlySet<string>;
}

/** Reads `predicates.yaml` of a language. @throws where it is missing or not of its shape */
export function loadPredicateWords(language = "en"): PredicateWords {
  const lists = readWordLists("predicates.yaml", ["being", "between", "choosing", "before-as", "objects"], language);
  return {
    being: new Set(lists.being),
    between: new Set(lists.between),
    choosing: new Set(lists.choosing),
    beforeAs: new Set(lists["before-as"]),
    objects: new Set(lists.objects),
  };
}
