import { readWordLists } from "./read-word-lists.ts";

/** The words of the predicates that give an office to whoever is named before them, in lower case. */
export interface PredicateWords {
  /** What somebody is, became or remains. */
  readonly being: ReadonlySet<string>;
  /** What leads from a title to the name of who holds it. */
  readonly beingNow: ReadonlySet<string>;
  /** When an office is held ("until now"), hyphens as spaces. */
  readonly asides: ReadonlySet<string>;
  /** Nouns of those whom somebody heads for once, which makes nobody an officer. */
  readonly headedForOnce: ReadonlySet<string>;
  /** Between these and the office no office begins yet. */
  readonly between: ReadonlySet<string>;
  /** By what somebody comes to an office. */
  readonly choosing: ReadonlySet<string>;
  /** What stands before "as" where an office follows it. */
  readonly beforeAs: ReadonlySet<string>;
  /** Of these, what somebody comes to be. */
  readonly becoming: ReadonlySet<string>;
  /** By what somebody takes or has a post or seat. */
  readonly taking: ReadonlySet<string>;
  /** Behind these and "of" an office stands ("the post of Speaker"). */
  readonly posts: ReadonlySet<string>;
  /** Seats that are called by their own nouns ("the presidency"), hyphens as spaces. */
  readonly seats: ReadonlySet<string>;
  /** All words of predicates, over which the office is sought of whoever holds one already. */
  readonly leading: ReadonlySet<string>;
  /** Who is accredited or appointed by the verb before it. */
  readonly objects: ReadonlySet<string>;
  /** Between a name and by what its bearer comes to an office ("congratulated X on …"). */
  readonly upon: ReadonlySet<string>;
  /** Before "her" or "him", between a name and what its bearer comes to ("wrote to X to congratulate her on …"). */
  readonly congratulating: ReadonlySet<string>;
  /** By what somebody comes to an office, as nouns ("her appointment as"). */
  readonly comings: ReadonlySet<string>;
}

/** Reads `predicates.yaml` of a language. @throws where it is missing or not of its shape */
export function loadPredicateWords(language = "en"): PredicateWords {
  const names = [
    "being",
    "being-now",
    "asides",
    "headed-for-once",
    "becoming",
    "between",
    "choosing",
    "before-as",
    "taking",
    "posts",
    "seats",
    "objects",
    "upon",
    "congratulating",
    "comings",
  ] as const;
  const lists = readWordLists("predicates.yaml", names, language);
  return {
    being: new Set(lists.being),
    beingNow: new Set(lists["being-now"]),
    asides: new Set(lists.asides),
    headedForOnce: new Set(lists["headed-for-once"]),
    becoming: new Set(lists.becoming),
    taking: new Set(lists.taking),
    posts: new Set(lists.posts),
    seats: new Set(lists.seats),
    leading: new Set([
      ...lists.being,
      ...lists.between,
      ...lists.choosing,
      ...lists["before-as"],
      ...lists.taking,
      ...lists.objects,
    ]),
    between: new Set(lists.between),
    choosing: new Set(lists.choosing),
    beforeAs: new Set(lists["before-as"]),
    objects: new Set(lists.objects),
    upon: new Set(lists.upon),
    congratulating: new Set(lists.congratulating),
    comings: new Set(lists.comings),
  };
}
