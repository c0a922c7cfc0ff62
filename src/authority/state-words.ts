import { anyOf, readWordLists } from "./read-word-lists.ts";

/** Words around the names of countries and capitals, in lower case. */
export interface StateWords {
  /** Nouns behind the adjective of a country that make it stand for the state's government as a whole. */
  readonly governments: ReadonlySet<string>;
  /** Offices of whoever stands before "of government". */
  readonly ofGovernments: ReadonlySet<string>;
  /** Forms that stand for a country as printed, and in no other case. */
  readonly asPrinted: ReadonlySet<string>;
  /** Adjectives that stand for a country only before a hyphen. */
  readonly combining: ReadonlySet<string>;
  /** Behind these a country whose name is its adjective too is named. */
  readonly endingNames: ReadonlySet<string>;
  /** Before a capital these make it a place. */
  readonly placing: ReadonlySet<string>;
  /** What leads from what is said or done to a capital as a government. */
  readonly aiming: ReadonlySet<string>;
  /** Behind "of" a capital is the government that gave these. */
  readonly ordering: ReadonlySet<string>;
  /** Forms that several countries share, with how each stands for one and the codes of those that it may mean. */
  readonly shared: ReadonlyMap<string, { readonly form: "name" | "adjective"; readonly codes: readonly string[] }>;
  /** Parts of the world, and their adjectives, beside which a country stands in a compound. */
  readonly regions: ReadonlySet<string>;
  /** Right before a capital these tell the day and are no part of its name. */
  readonly daysBefore: ReadonlySet<string>;
  /** What opens a phrase between two commas behind a capital, on the way to its verb. */
  readonly insertions: ReadonlySet<string>;
  /** Behind a capital these lead to what it does ("It was Suva that gave"). */
  readonly relatives: ReadonlySet<string>;
  /** Between a capital and its verb. */
  readonly beforeVerb: RegExp;
  /** What a capital does as a town, and not as a government ("is hosting"). */
  readonly doingAsTowns: ReadonlySet<string>;
  /** What a country in a compound does to whoever it describes ("Saudi-led"). */
  readonly describing: ReadonlySet<string>;
}

/** Reads `states.yaml` of a language. @throws where it is missing or not of its shape */
export function loadStateWords(language = "en"): StateWords {
  const lists = readWordLists(
    "states.yaml",
    [
      "governments",
      "of-governments",
      "as-printed",
      "combining",
      "ending-names",
      "placing",
      "days-before",
      "insertions",
      "relatives",
      "aiming",
      "ordering",
      "doing-as-towns",
      "before-verbs",
      "shared",
      "describing",
      "regions",
    ],
    language,
  );
  return {
    governments: new Set(lists.governments),
    ofGovernments: new Set(lists["of-governments"]),
    asPrinted: new Set(lists["as-printed"]),
    combining: new Set(lists.combining),
    endingNames: new Set(lists["ending-names"]),
    placing: new Set(lists.placing),
    daysBefore: new Set(lists["days-before"]),
    insertions: new Set(lists.insertions),
    relatives: new Set(lists.relatives),
    aiming: new Set(lists.aiming),
    ordering: new Set(lists.ordering),
    shared: new Map(
      (lists.shared ?? []).map((line) => {
        const [form, word, ...codes] = line.split(" ");
        return [word!, { form: form === "name" ? "name" : "adjective", codes }];
      }),
    ),
    doingAsTowns: new Set(lists["doing-as-towns"]),
    describing: new Set(lists.describing),
    regions: new Set(lists.regions),
    beforeVerb: new RegExp(`^${anyOf(lists["before-verbs"])}$`, "u"),
  };
}
