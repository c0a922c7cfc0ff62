import { readWordLists } from "./read-word-lists.ts";

/** Lower-case words by which a part of a country is told to act itself. */
export interface LocalGovernmentWords {
  readonly units: ReadonlySet<string>;
  /** What may stand before such a noun ("autonomous", "port"). */
  readonly kinds: ReadonlySet<string>;
  readonly governments: ReadonlySet<string>;
  /** Verbs of giving and signing. */
  readonly deeds: ReadonlySet<string>;
  /** What may stand between who acts and the verb. */
  readonly between: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly gifts: ReadonlySet<string>;
  /** What a firm does to a road or plant. */
  readonly building: ReadonlySet<string>;
  /** What shows that two do a thing together. */
  readonly jointly: ReadonlySet<string>;
}

/** Reads `local-governments.yaml` of a language. @throws where it is missing or not of its shape */
export function loadLocalGovernmentWords(language = "en"): LocalGovernmentWords {
  const names = ["units", "kinds", "governments", "deeds", "between", "documents", "gifts", "jointly", "building"] as const;
  const lists = readWordLists("local-governments.yaml", names, language);
  return {
    units: new Set(lists.units),
    kinds: new Set(lists.kinds),
    governments: new Set(lists.governments),
    deeds: new Set(lists.deeds),
    between: new Set(lists.between),
    documents: new Set(lists.documents),
    gifts: new Set(lists.gifts),
    building: new Set(lists.building),
    jointly: new Set(lists.jointly),
  };
}
