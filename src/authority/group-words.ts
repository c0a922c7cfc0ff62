import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readWordList } from "./read-word-list.ts";
import { anyOf, readWordLists } from "./read-word-lists.ts";

/** The words by which one language tells of people and bodies without naming them. All in lower case with straight apostrophes, hyphens as spaces. */
export interface GroupWords {
  /** Plural nouns for people. */
  readonly people: ReadonlySet<string>;
  /** Plural nouns for states, parties and bodies. */
  readonly bodies: ReadonlySet<string>;
  /** Singular nouns for a number of people. */
  readonly singulars: ReadonlySet<string>;
  /** Singular nouns that stand for somebody where a country is told of them, or where one describes them ("the Saudi-led coalition"). */
  readonly ofCountries: ReadonlySet<string>;
  /** Nouns of ships and craft, which are somebody's where a country describes them ("a Greek-owned ship"). */
  readonly described: ReadonlySet<string>;
  /** Plural nouns of fighters, which a name may stand before ("M23 rebels"), and words that are no name there. */
  readonly armed: ReadonlySet<string>;
  readonly notArmed: ReadonlySet<string>;
  /** Phrases that end in such a noun and mean nobody ("its board of directors"). */
  readonly notGroups: ReadonlySet<string>;
  /** Those that, behind "as", but say what somebody is ("as guests of the union"). */
  readonly saidOf: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  /** Plurals that are a side of the things behind "to" ("the parties to the conflict"). */
  readonly partiesTo: Readonly<Record<"sides" | "things", ReadonlySet<string>>>;
  /** Nouns that may end what a group is of or from. */
  readonly places: ReadonlySet<string>;
  /** Nouns for those who act for the country that they are told to be in ("authorities in Suva"). */
  readonly atHome: ReadonlySet<string>;
  /** Plural nouns of those who hold an office for a subject ("ministers of culture"), and the words of such subjects. */
  readonly subjectHolders: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Nouns for all who live in a place, whatever place it is. */
  readonly populations: ReadonlySet<string>;
  /** Of these plural nouns some are verbs too, and count only after a determiner or modifier. */
  readonly verbs: ReadonlySet<string>;
  /** Behind these they are none. */
  readonly beforeNouns: ReadonlySet<string>;
  /** Behind these verbs "over" counts nothing ("handed over two boats"). */
  readonly withOver: ReadonlySet<string>;
  /** Nouns of two or more together ("the two leaders") under what they stand for. */
  readonly pairs: Readonly<Record<"persons" | "sides" | "parties" | "bodies", ReadonlySet<string>>>;
  /** Singular nouns of bodies that act without a name of their own ("the Ministry"). */
  readonly offices: ReadonlySet<string>;
  /** Those of them that are a part of whatever a plain noun before them names ("the party's commission"), and such nouns. */
  readonly parts: ReadonlySet<string>;
  readonly partOwners: ReadonlySet<string>;
  /** Those of them that a town before them tells apart ("a Suva court"). */
  readonly townBodies: ReadonlySet<string>;
  /** Nouns before which "military" is no body but tells of what kind they are. */
  readonly militaryThings: ReadonlySet<string>;
  /** Nouns that are a meeting, and no body, of the party or union behind their "of". */
  readonly meetings: ReadonlySet<string>;
  /** Of these, the ones that mean the government as a whole. */
  readonly governments: ReadonlySet<string>;
  readonly collectives: CollectiveWords;
}

/** Words of the phrases that stand for two or more who were named before. */
export interface CollectiveWords {
  readonly counts: ReadonlyMap<string, number>;
  /** Between the number and the noun. */
  readonly between: ReadonlySet<string>;
  /** Nouns that mean the two who meet even without a number. */
  readonly bare: ReadonlySet<string>;
  /** Nouns of two sides that deal with each other, be they states or parties. */
  readonly dealing: ReadonlySet<string>;
  /** What follows "the two" or "the pair" where these act. */
  readonly verb: RegExp;
}

function loadCollectives(language: string): CollectiveWords {
  const lists = readWordLists("collectives.yaml", ["counts", "between", "bare", "dealing", "verbs"], language);
  const counts = lists.counts.map((pair): readonly [string, number] => {
    const [word, count] = pair.split(" ");
    if (!word || !(Number(count) > 1)) throw new Error(`collectives.yaml: “${pair}” of counts is no word and number`);
    return [word, Number(count)];
  });
  return {
    counts: new Map(counts),
    between: new Set(lists.between),
    bare: new Set(lists.bare),
    dealing: new Set(lists.dealing),
    verb: new RegExp(`^${anyOf(lists.verbs)}$`, "u"),
  };
}

/** Reads the word lists of a language from the data folder. @throws where one is missing */
export function loadGroupWords(language = "en"): GroupWords {
  const folder = resolve(import.meta.dirname, "../../authority/words", language);
  const list = (file: string): ReadonlySet<string> => readWordList(readFileSync(join(folder, `${file}.txt`), "utf8"), false);
  const partiesTo = readWordLists("parties-to.yaml", ["sides", "things"], language);
  return {
    people: list("people-nouns"),
    bodies: list("body-nouns"),
    singulars: list("group-singulars"),
    ofCountries: list("groups-of-countries"),
    described: list("described-groups"),
    armed: list("armed-groups"),
    notArmed: list("no-names"),
    notGroups: list("no-groups"),
    saidOf: list("said-of-people"),
    modifiers: list("group-modifiers"),
    partiesTo: { sides: new Set(partiesTo.sides), things: new Set(partiesTo.things) },
    places: list("group-places"),
    populations: list("populations"),
    atHome: list("at-home"),
    subjectHolders: list("subject-holders"),
    subjects: list("portfolios"),
    verbs: list("group-verbs"),
    beforeNouns: list("before-groups"),
    withOver: list("verbs-with-over"),
    pairs: {
      persons: list("pairs-of-persons"),
      sides: list("pairs-of-sides"),
      parties: list("pairs-of-parties"),
      bodies: list("pairs-of-bodies"),
    },
    offices: list("unnamed-bodies"),
    parts: list("body-parts"),
    partOwners: list("part-owners"),
    townBodies: list("town-bodies"),
    militaryThings: list("military-things"),
    meetings: list("own-meetings"),
    governments: list("governments"),
    collectives: loadCollectives(language),
  };
}

/** The words by which a capital is told to stand for its government. */
export interface SeatWords {
  /** Verbs that governments do. */
  readonly verbs: ReadonlySet<string>;
  /** Nouns that governments have. */
  readonly deeds: ReadonlySet<string>;
  /** Before it these make it the one addressed. */
  readonly addressing: ReadonlySet<string>;
  /** Nouns before "with" whose other side it is. */
  readonly dealing: ReadonlySet<string>;
  /** Nouns that go to it over "for", "to", "on" or "at". */
  readonly aimed: ReadonlySet<string>;
  /** Before "with" these tie places, and not governments. */
  readonly tying: ReadonlySet<string>;
  /** Before "of" and a country's name these, one by one or together, are the state itself ("the government and people of"). */
  readonly wholes: ReadonlySet<string>;
}

/** Reads these of a language. @throws where one is missing */
export function loadSeatWords(language = "en"): SeatWords {
  const folder = resolve(import.meta.dirname, "../../authority/words", language);
  const list = (file: string): ReadonlySet<string> => readWordList(readFileSync(join(folder, `${file}.txt`), "utf8"));
  return {
    verbs: list("government-verbs"),
    deeds: list("government-deeds"),
    addressing: list("addressing-verbs"),
    dealing: list("dealing-nouns"),
    aimed: list("aimed-nouns"),
    tying: list("tying-words"),
    wholes: list("wholes-of-state"),
  };
}
