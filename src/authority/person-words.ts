import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { foldName } from "../text/fold-name.ts";
import { type Leading, leadingOf } from "../text/leading.ts";
import { type DealingWords, loadDealingWords } from "./dealing-words.ts";
import { loadNames } from "./names.ts";
import { loadOfficeKinds, type OfficeKinds } from "./office-kinds.ts";
import { loadPredicateWords, type PredicateWords } from "./predicate-words.ts";
import { readWordList } from "./read-word-list.ts";
import { readWordLists, readWords } from "./read-word-lists.ts";

/** The words by which one language prints persons, their titles and what their titles are for. All in lower case with straight apostrophes. */
export interface PersonWords {
  /** Nouns that name an office, hyphens as spaces. */
  readonly officeHeads: ReadonlySet<string>;
  /** Office nouns that mean one official even with "the" alone. */
  readonly officials: ReadonlySet<string>;
  /** Office nouns that mean one official where it is told of which country; behind "…" those that need a word before them. */
  readonly officialsOf: ReadonlySet<string>;
  /** Office nouns that mean one official where it is told of which body. */
  readonly officialsOfBodies: ReadonlySet<string>;
  /** Nouns that point at a person through another ("counterpart") and give no office. */
  readonly relations: ReadonlySet<string>;
  /** Of these the ones who hold the same office elsewhere. */
  readonly sameOffice: ReadonlySet<string>;
  readonly officeModifiers: ReadonlySet<string>;
  /** Of the modifiers those that are no part of the title where they stand first. */
  readonly passingModifiers: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
  /** Nouns that head the name of an organisation. */
  readonly bodies: ReadonlySet<string>;
  /** Services that a state has one of ("armed forces"), told by its name or adjective before them. */
  readonly services: ReadonlySet<string>;
  /** Forms of address and ranks, hyphens as spaces. */
  readonly honorifics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  /** Verbs whose subject is a person as a rule. */
  readonly personVerbs: ReadonlySet<string>;
  /** Verbs that only tell who said the sentence, behind it. */
  readonly framing: ReadonlySet<string>;
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
  /** Words that no name goes on with. */
  readonly closing: ReadonlySet<string>;
  /** Words that lead to where an envoy lives. */
  readonly residences: ReadonlySet<string>;
  /** Words that lead to what else the holder of an office sees to. */
  readonly charges: ReadonlySet<string>;
  /** Ranks that stand as offices by themselves, and before a name behind another office. */
  readonly ranks: ReadonlySet<string>;
  /** Nouns for firms and the like whose name follows. */
  readonly firms: ReadonlySet<string>;
  /** Nouns for papers, portals and stations that a name stands beside, and those of them that are adjectives too. */
  readonly outlets: ReadonlySet<string>;
  readonly outletAdjectives: ReadonlySet<string>;
  /** Right behind a name these tell that it is an outlet's. */
  readonly outletsBehind: ReadonlySet<string>;
  /** Who leads others. */
  readonly leading: Leading;
  /** Participles behind which "by" leads to who acts for an organisation or delegation. */
  readonly led: ReadonlySet<string>;
  /** Those behind which "by" leads to a person as a rule. */
  readonly byPersons: ReadonlySet<string>;
  /** Verbs by which somebody is at the head of a body. */
  readonly heading: ReadonlySet<string>;
  /** Words before a weekday or month that tells when. */
  readonly beforeDays: ReadonlySet<string>;
  /** What somebody is who does what such a verb says. */
  readonly heads: ReadonlyMap<string, string>;
  /** Short forms of offices as they stand before a name, with the office. */
  readonly shortOffices: ReadonlyMap<string, string>;
  /** Nouns for those who are sent together. */
  readonly delegations: ReadonlySet<string>;
  /** What members of a party or union come together for. */
  readonly meetingsOfMembers: ReadonlySet<string>;
  /** Participles before a title that tell what its holder does there. */
  readonly coming: ReadonlySet<string>;
  /** Nouns for people whom somebody may lead, and for how they are led ("under the command of"). */
  readonly "led-people": ReadonlySet<string>;
  readonly leaderships: ReadonlySet<string>;
  /** Nouns for those who have come with somebody. */
  readonly visitors: ReadonlySet<string>;
  /** Nouns for those who came together, which may be anybody else's. */
  readonly companies: ReadonlySet<string>;
  /** Verbs and nouns of being on a journey somewhere. */
  readonly visiting: ReadonlySet<string>;
  readonly "crowd-leads": ReadonlySet<string>;
  /** Verbs of setting out. */
  readonly departing: ReadonlySet<string>;
  /** Words of a feast, whose guests "the guests" are. */
  readonly feasts: ReadonlySet<string>;
  /** Names for one guest of a feast, whom other words of the text say to be it. */
  readonly honoured: ReadonlySet<string>;
  /** Those of them that are one person. */
  readonly "one-visitor": ReadonlySet<string>;
  /** What begins to tell right behind one what the visitor does. */
  readonly "visitor-acts": ReadonlySet<string>;
  /** Words that bring in who belongs to them. */
  readonly members: ReadonlySet<string>;
  /** Verbs behind which a sentence tells of others. */
  readonly dealing: ReadonlySet<string>;
  /** Nouns of kinship. */
  readonly kin: ReadonlySet<string>;
  /** Verbs of whoever is at home. */
  readonly receiving: ReadonlySet<string>;
  /** What tells behind a name, or before it, that somebody belongs to a delegation that was told of. */
  readonly belonging: RegExp;
  readonly belongingBefore: RegExp;
  /** What tells who is in the delegation of whoever is named before it. */
  readonly ownDelegation: RegExp;
  /** Before the names of those in somebody's company: the verb behind whoever is accompanied, the one that opens a sentence, the one behind a side, and what ends the list. */
  readonly accompaniedBy: RegExp;
  /** Behind whoever it is that others came along with, in the middle of a sentence. */
  readonly alongWith: RegExp;
  readonly accompanying: RegExp;
  readonly representedBy: RegExp;
  readonly companyEnds: RegExp;
  /** In a sentence that tells who headed two sides. */
  readonly headsOfTwo: RegExp;
  /** Behind a title of several: of whom they are ("of the two countries"). */
  readonly ofBoth: RegExp;
  /** Words of a journey. */
  readonly travelling: ReadonlySet<string>;
  /** Words of an utterance about what happened elsewhere. */
  readonly uttering: ReadonlySet<string>;
  /** Words of going to a country, and of those who deal with somebody. */
  readonly journeys: ReadonlySet<string>;
  readonly talking: ReadonlySet<string>;
  /** Verbs and adverbs that follow things as well as persons. */
  readonly weak: ReadonlySet<string>;
  /** Particles that any phrase of a Romance language has. */
  readonly romance: ReadonlySet<string>;
  /** Verbs of coming into, keeping or leaving an office. */
  readonly holding: ReadonlySet<string>;
  /** Verbs and nouns whose object is a person where an office follows. */
  readonly choosing: ReadonlySet<string>;
  /** Verbs of giving somebody an office. */
  readonly giving: ReadonlySet<string>;
  /** Behind these an office falls to somebody. */
  readonly falling: ReadonlySet<string>;
  /** Verbs behind which a plural office tells what others have become. */
  readonly appointing: ReadonlySet<string>;
  /** Verbs of whoever goes where an office is held, and those before whom somebody follows. */
  readonly taking: ReadonlySet<string>;
  readonly succeeding: ReadonlySet<string>;
  /** Verbs behind "they" that tell who those told of before are. */
  readonly listing: ReadonlySet<string>;
  /** Words of who was somewhere. */
  readonly attending: ReadonlySet<string>;
  /** What somebody holds, beside the nouns of offices. */
  readonly seats: ReadonlySet<string>;
  /** Behind the adjective of a country: on which side somebody is told to be. */
  readonly sides: ReadonlySet<string>;
  /** Nouns whose own name follows them. */
  readonly called: ReadonlySet<string>;
  /** Things whose own name follows them, which is no person's. */
  readonly things: ReadonlySet<string>;
  /** At these a name of a place ends that begins with a person's. */
  readonly sites: ReadonlySet<string>;
  /** Besides, behind "at" and its like, where a name has no title before it. */
  readonly "sites-behind-at": ReadonlySet<string>;
  /** Besides, behind "the". */
  readonly "sites-behind-the": ReadonlySet<string>;
  /** Bodies behind the adjective of a country, by which somebody is of it. */
  readonly embassies: ReadonlySet<string>;
  /** Before the name of a couple these mean her who has no office. */
  readonly wives: ReadonlySet<string>;
  /** Behind these a part of a name that is a place's too is the place. */
  readonly "before-places": ReadonlySet<string>;
  /** Feasts of more than one word that read like somebody's name. */
  readonly festivals: ReadonlySet<string>;
  /** Right behind these stands a ship's name. */
  readonly ships: ReadonlySet<string>;
  /** What stands before a ship's name ("HMS"), without a full stop. */
  readonly "ship-styles": ReadonlySet<string>;
  /** Behind these stands a town, and nobody. */
  readonly "inside-towns": ReadonlySet<string>;
  /** Forms of address that are given names as well. */
  readonly "names-and-titles": ReadonlySet<string>;
  /** Letters of honours and degrees behind a name. */
  readonly "letters-behind": ReadonlySet<string>;
  /** Forms of address with the countries where they are forenames. */
  readonly forenamesOf: ReadonlyMap<string, readonly string[]>;
  /** Before these, which name a forefather, a title is somebody's own name. */
  readonly forefathers: ReadonlySet<string>;
  /** Offices that are adjectives right before the name of an organisation. */
  readonly "official-of": ReadonlySet<string>;
  /** Words of the predicates that give an office. */
  readonly predicate: PredicateWords;
  /** Who deals with whom. */
  readonly dealings: DealingWords;
  /** Offices that are read in a way of their own. */
  readonly kinds: OfficeKinds;
}

const around = [
  "closing",
  "residences",
  "charges",
  "ranks",
  "firms",
  "outlets",
  "heading",
  "delegations",
  "coming",
  "led-people",
  "leaderships",
  "visitors",
  "companies",
  "visiting",
  "crowd-leads",
  "departing",
  "feasts",
  "honoured",
  "one-visitor",
  "visitor-acts",
  "members",
  "dealing",
  "kin",
  "receiving",
  "travelling",
  "uttering",
  "journeys",
  "talking",
  "weak",
  "romance",
  "holding",
  "choosing",
  "giving",
  "falling",
  "appointing",
  "taking",
  "succeeding",
  "listing",
  "attending",
  "seats",
  "sides",
  "called",
  "things",
  "sites",
  "sites-behind-at",
  "sites-behind-the",
  "embassies",
  "wives",
  "before-places",
  "festivals",
  "ships",
  "ship-styles",
  "inside-towns",
  "names-and-titles",
  "letters-behind",
  "forefathers",
  "official-of",
] as const;

type WordsAround = Pick<
  PersonWords,
  | (typeof around)[number]
  | "heads"
  | "shortOffices"
  | "forenamesOf"
  | "meetingsOfMembers"
  | "beforeDays"
  | "outletAdjectives"
  | "outletsBehind"
  | "leading"
  | "led"
  | "byPersons"
  | "belonging"
  | "belongingBefore"
  | "ownDelegation"
  | "accompaniedBy"
  | "alongWith"
  | "accompanying"
  | "representedBy"
  | "companyEnds"
  | "headsOfTwo"
  | "ofBoth"
>;

function wordAndOffice(pair: string): readonly [string, string] {
  const [word, office, ...more] = pair.split(" ");
  if (!word || !office || more.length > 0) throw new Error(`around-names.yaml: “${pair}” is no word and office`);
  return [word, office];
}

function countriesByWord(pairs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>();
  for (const pair of pairs) {
    const [word, code] = wordAndOffice(pair);
    codes.set(word, [...(codes.get(word) ?? []), code]);
  }
  return codes;
}

function wordsAround(language: string): WordsAround {
  const lists = readWordLists(
    "around-names.yaml",
    [
      ...around,
      "before-days",
      "offices-of-verbs",
      "short-offices",
      "forenames-of",
      "acting-for",
      "by-persons",
      "outlet-adjectives",
      "outlets-behind",
      "belonging",
      "belonging-before",
      "own-delegation",
      "accompanied-by",
      "along-with",
      "accompanying",
      "represented-by",
      "company-ends",
      "heads-of-two",
      "of-both",
      "meetings-of-members",
    ] as const,
    language,
  );
  const sets: Partial<Record<(typeof around)[number], ReadonlySet<string>>> = Object.fromEntries(
    around.map((name) => [name, new Set(lists[name])]),
  );
  const leading = leadingOf(readWords("leading.yaml", language));
  const led = new Set([...leading.led, ...lists["acting-for"]]);
  return {
    ...(sets as Required<typeof sets>),
    leading,
    led,
    byPersons: new Set([...led, ...lists["by-persons"]]),
    meetingsOfMembers: new Set(lists["meetings-of-members"]),
    beforeDays: new Set(lists["before-days"]),
    heads: new Map(lists["offices-of-verbs"].map(wordAndOffice)),
    shortOffices: new Map(lists["short-offices"].map(wordAndOffice)),
    forenamesOf: countriesByWord(lists["forenames-of"]),
    outletAdjectives: new Set(lists["outlet-adjectives"]),
    outletsBehind: new Set(lists["outlets-behind"]),
    belonging: new RegExp(lists.belonging.join("|"), "i"),
    belongingBefore: new RegExp(lists["belonging-before"].join("|"), "i"),
    ownDelegation: new RegExp(lists["own-delegation"].join("|"), "iu"),
    accompaniedBy: new RegExp(lists["accompanied-by"].join("|"), "g"),
    alongWith: new RegExp(lists["along-with"].join("|"), "g"),
    accompanying: new RegExp(lists.accompanying.join("|")),
    representedBy: new RegExp(lists["represented-by"].join("|"), "g"),
    headsOfTwo: new RegExp(lists["heads-of-two"].join("|")),
    companyEnds: new RegExp(lists["company-ends"].join("|")),
    ofBoth: new RegExp(lists["of-both"].join("|")),
  };
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
    officialsOf: list("officials-of", false),
    officialsOfBodies: list("officials-of-bodies", false),
    relations: list("relations", false),
    sameOffice: list("same-office", false),
    officeModifiers: list("office-modifiers"),
    passingModifiers: list("passing-modifiers"),
    portfolios: list("portfolios"),
    bodies: list("bodies", false),
    services: list("services-of-states", false),
    honorifics: list("honorifics", false),
    particles: list("name-particles"),
    suffixes: list("name-suffixes"),
    personVerbs: list("person-verbs"),
    framing: list("framing-verbs"),
    pieces: list("pieces"),
    given: new Set(given.keys()),
    family: new Set(family.keys()),
    nameEndings: new Set([...list("name-endings")].map(foldName)),
    noOrganisations: list("no-organisations"),
    noNames: list("no-names"),
    ...wordsAround(language),
    predicate: loadPredicateWords(language),
    dealings: loadDealingWords(language),
    kinds: loadOfficeKinds(language),
  };
}
