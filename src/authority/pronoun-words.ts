import { loadOwnStates } from "./own-states.ts";
import { anyOf, readWordLists } from "./read-word-lists.ts";

/** The words by which pronouns lead back to somebody, in lower case. */
export interface PronounWords {
  readonly one: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  readonly possessive: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** Behind "her" as an object these follow, and no noun that could be hers. */
  readonly notOwned: ReadonlySet<string>;
  /** What may lead from a verb to its object. */
  readonly toObject: ReadonlySet<string>;
  /** Behind these another clause begins, or no object stands. */
  readonly parting: ReadonlySet<string>;
  /** What opens a sentence before its subject. */
  readonly openers: ReadonlySet<string>;
  /** What a delegation does, behind "it". */
  readonly delegationActs: RegExp;
  /** What somebody does behind the "It" that opens a sentence, so that it stands for who was told before. */
  readonly itActs: RegExp;
  /** What a body does that tells something of itself, before "it". */
  readonly tells: ReadonlySet<string>;
  /** Behind "its" the bodies through which one who tells of itself acts. */
  readonly ownBodies: ReadonlySet<string>;
  /** Right before one who is mourned. */
  readonly mourned: RegExp;
  /** Right behind a person's possessive, the nouns of the state for which the person acts, with what stands before them as the first group. */
  readonly ownState: RegExp;
}

/** Reads `pronouns.yaml` of a language. @throws where it is missing or not of its shape */
export function loadPronounWords(language = "en"): PronounWords {
  const lists = readWordLists(
    "pronouns.yaml",
    [
      "one",
      "several",
      "possessive",
      "objects",
      "not-owned",
      "to-object",
      "parting",
      "openers",
      "delegation-acts",
      "it-acts",
      "tells",
      "own-bodies",
      "mourned",
    ],
    language,
  );
  return {
    one: new Set(lists.one),
    several: new Set(lists.several),
    possessive: new Set(lists.possessive),
    objects: new Set(lists.objects),
    notOwned: new Set(lists["not-owned"]),
    toObject: new Set(lists["to-object"]),
    parting: new Set(lists.parting),
    openers: new Set(lists.openers),
    delegationActs: new RegExp(`^${anyOf(lists["delegation-acts"])}\\b`),
    itActs: new RegExp(`^${anyOf(lists["it-acts"])}\\b`),
    tells: new Set(lists.tells),
    ownBodies: new Set(lists["own-bodies"]),
    mourned: new RegExp(`(?<![\\p{L}-])${anyOf(lists.mourned)}$`, "iu"),
    ownState: new RegExp(`^( (?:own )?)(${anyOf(loadOwnStates(language))})(?![\\p{L}-])`, "u"),
  };
}
