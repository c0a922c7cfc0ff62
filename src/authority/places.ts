import { foldName } from "../text/fold-name.ts";
import { listUnder } from "../text/list-under.ts";
import { type Cities, loadCities } from "./cities.ts";
import { readOwn } from "./read-table.ts";
import { readWordLists } from "./read-word-lists.ts";
import { loadRegions, type Region } from "./regions.ts";
import { loadTowns, type Towns } from "./towns.ts";

/** Sets of lower-case words by which a language says that a name is a place. */
export interface PlaceWords {
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions behind which only names of the gazetteer are places. */
  readonly knownOnly: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly through: ReadonlySet<string>;
  /** Verbs whose object is where somebody comes from. */
  readonly leaving: ReadonlySet<string>;
  /** Nouns whose "to" or "from" ties a person or a message, not a deed, to a place. */
  readonly offices: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Verbs and nouns that make "to" lead to a country as a place. */
  readonly motion: ReadonlySet<string>;
  /** Verbs and nouns that make "for" lead to a place. */
  readonly departures: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Nouns that make "of" lead to a place. */
  readonly of: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
  /** Heads of venues that make no name of the capitalised words before them unless they are capitalised too. */
  readonly notLower: ReadonlySet<string>;
  /** Heads of venues that stand before what the venue is called. */
  readonly openers: ReadonlySet<string>;
  readonly missions: ReadonlySet<string>;
  readonly waters: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly headed: ReadonlySet<string>;
  /** Nouns for where an organisation sits. */
  readonly headquarters: ReadonlySet<string>;
  /** Nouns for the town in which a government sits. */
  readonly capitals: ReadonlySet<string>;
  /** Nouns that mean the dateline's place behind "in this". */
  readonly here: ReadonlySet<string>;
  /** What opens a byline, and what it calls its author. */
  readonly writing: ReadonlySet<string>;
  readonly writers: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  /** Words that may stand between a host and its verb, days among them. */
  readonly meanwhile: ReadonlySet<string>;
  readonly notPlaces: ReadonlySet<string>;
  /** Small words inside a place's name. */
  readonly joints: ReadonlySet<string>;
}

/** A seat of state, a locality, or an area that is no city: its country, null where several have one of that name or none has it. */
export interface KnownPlace {
  readonly name: string;
  readonly kind: "venue" | "region" | "water" | "city";
  readonly country: string | null;
}

/** What is known of places, by folded form. */
export interface Places {
  readonly cities: Cities;
  readonly regions: ReadonlyMap<string, readonly Region[]>;
  readonly towns: Towns;
  readonly known: ReadonlyMap<string, readonly KnownPlace[]>;
  readonly words: PlaceWords;
}

function loadWords(language: string): PlaceWords {
  const lists = readWordLists(
    "places.yaml",
    [
      "prepositions",
      "known-only",
      "to",
      "from",
      "through",
      "leaving",
      "offices",
      "verbs",
      "motion",
      "departures",
      "links",
      "of",
      "between",
      "venues",
      "not-lower",
      "openers",
      "missions",
      "waters",
      "regions",
      "headed",
      "headquarters",
      "capitals",
      "here",
      "writing",
      "writers",
      "events",
      "hosts",
      "meanwhile",
      "not-places",
      "joints",
    ],
    language,
  );
  const set = (key: keyof typeof lists): ReadonlySet<string> => new Set(lists[key].map((word) => word.toLowerCase()));
  return {
    prepositions: set("prepositions"),
    knownOnly: set("known-only"),
    to: set("to"),
    from: set("from"),
    through: set("through"),
    leaving: set("leaving"),
    offices: set("offices"),
    verbs: set("verbs"),
    motion: set("motion"),
    departures: set("departures"),
    links: set("links"),
    of: set("of"),
    between: set("between"),
    venues: set("venues"),
    notLower: set("not-lower"),
    openers: set("openers"),
    missions: set("missions"),
    waters: set("waters"),
    regions: set("regions"),
    headed: set("headed"),
    headquarters: set("headquarters"),
    capitals: set("capitals"),
    here: set("here"),
    writing: set("writing"),
    writers: set("writers"),
    events: set("events"),
    hosts: set("hosts"),
    meanwhile: set("meanwhile"),
    notPlaces: set("not-places"),
    joints: set("joints"),
  };
}

/** Reads cities, seats of state, parts of the world and the words that lead to places. @throws where a file is missing or not of its shape */
export function loadPlaces(language = "en"): Places {
  const known = new Map<string, KnownPlace[]>();
  const words = loadWords(language);
  /** "Example Airport", "Palace of Example" are venues wherever they are listed. */
  const kindOf = (name: string, kind: KnownPlace["kind"]): KnownPlace["kind"] => {
    const [head, ...behind] = name.toLowerCase().split(" of ");
    const noun = head!.split(" ").at(-1)!;
    const isHouse = words.venues.has(noun) || words.venues.has(behind.at(-1)?.split(" ").at(-1) ?? "");
    return kind === "city" && isHouse ? "venue" : kind;
  };
  const add = (lists: Readonly<Record<string, readonly string[]>>, kind: KnownPlace["kind"], nowhere: string): void => {
    for (const [key, names] of Object.entries(lists))
      for (const name of names) {
        const place: KnownPlace = {
          name,
          kind: key === "waters" ? "water" : kindOf(name, kind),
          country: key === nowhere || key === "waters" ? null : key,
        };
        const form = foldName(name);
        listUnder(known, form, place);
      }
  };
  add(readOwn("venues.yaml"), "venue", "several");
  add(readOwn("world-regions.yaml"), "region", "none");
  add(readOwn("localities.yaml"), "city", "several");
  return { cities: loadCities(), regions: loadRegions(), towns: loadTowns(), known, words };
}
