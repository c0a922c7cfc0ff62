import { LeanExpression } from "../../text/lean-expression.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { oneOf } from "../patterns/fragments.ts";
import { verbForms } from "../patterns/inflect.ts";
import { type DayWords, loadDayWords } from "./day-words.ts";
import { type EventLists, readEventLists } from "./event-lists.ts";
import { loadPlaceWords, type PlaceWords } from "./place-words.ts";
import { loadSideWords, type SideWords } from "./side-words.ts";

/** Words by which the patterns of events find their way through a sentence; all lower case. */
export interface EventWords extends SideWords, PlaceWords, DayWords {
  readonly barriers: ReadonlySet<string>;
  /** With these opens a phrase or clause before the main one, or between two commas, that tells of something else. */
  readonly setApart: ReadonlySet<string>;
  /** And with these one between two commas. */
  readonly asidePrepositions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** Those of them in the present. */
  readonly presentCopulas: ReadonlySet<string>;
  /** Auxiliaries behind a relative pronoun by which its clause tells of nothing that is or is to come. */
  readonly notInPresent: ReadonlySet<string>;
  /** Auxiliaries that a form of a verb is made up with: the rest of them are adverbs. */
  readonly helpers: ReadonlySet<string>;
  /** Participles by which others tell of an act ("is reported to have received"). */
  readonly hearsay: ReadonlySet<string>;
  /** Verbs of who tells of a gift, besides those of speech. */
  readonly pledges: ReadonlySet<string>;
  /** Before "by" these tell that no agent stands behind it. */
  readonly standingBy: ReadonlySet<string>;
  /** Adverbs that belong to a participle before "by" ("put forward by"). */
  readonly particles: ReadonlySet<string>;
  /** Nouns of a place in a body, besides offices. */
  readonly seats: ReadonlySet<string>;
  /** What may stand before a phrase that opens its sentence ("It was to …", "Off to …", "On Monday, to …"). */
  readonly beforeFront: ReadonlySet<string>;
  /** Nouns behind which "to X to do" tells who is to do it. */
  readonly invitations: ReadonlySet<string>;
  /** What is written by whom it is from, and says what a participle behind tells. */
  readonly papers: ReadonlySet<string>;
  /** Every form of the verbs whose object does what the infinitive behind it says. */
  readonly controls: ReadonlySet<string>;
  /** Every form of the verbs whose object does what a verbal noun behind "for" or "of" says. */
  readonly holdsFor: ReadonlySet<string>;
  /** Nouns behind which whoever "to" leads to does what the infinitive says. */
  readonly askedByNouns: ReadonlySet<string>;
  /** Nouns of what whoever owns them means to do. */
  readonly ownIntents: ReadonlySet<string>;
  /** Beginnings of verbs with which somebody tells of an intent of their own country. */
  readonly tellsOwn: ReadonlySet<string>;
  /** Nouns that end the name of a gathering or document. */
  readonly happenings: ReadonlySet<string>;
  /** Those in which the world deals, by ISO code. */
  readonly currencies: ReadonlySet<string>;
  /** Every form of the verbs by which people in talks speak of something ("discussed", "welcomed"). */
  readonly talks: ReadonlySet<string>;
  /** Past forms that end otherwise than in "ed". */
  readonly pasts: ReadonlySet<string>;
  /** Behind a possessive pronoun: what acts where whoever speaks tells of their own country. */
  readonly ownStates: ReadonlySet<string>;
  /** Behind these, as behind verbs of speech, a clause tells what whoever speaks does. */
  readonly madeKnown: ReadonlySet<string>;
  /** Pronouns that can only be who acts. */
  readonly doers: ReadonlySet<string>;
  /** What leads to the journey that somebody is on, and what may stand between the two. */
  readonly leadsToJourney: ReadonlySet<string>;
  readonly beforeJourney: ReadonlySet<string>;
  /** Those of a state who with the adjectives of several countries are the countries. */
  readonly troops: ReadonlySet<string>;
  /** Behind an auxiliary, how what a noun names comes about ("will be held"). */
  readonly happens: ReadonlySet<string>;
  /** What leads to an act that is but intended ("the commitment to support"). */
  readonly intents: ReadonlySet<string>;
  readonly takings: ReadonlySet<string>;
  /** What leads to an act of any kind that is but worked for ("efforts to send"). */
  readonly efforts: ReadonlySet<string>;
  readonly ofPhrases: ReadonlySet<string>;
  readonly means: ReadonlySet<string>;
  /** Phrases of two or three words that mean nothing by one of their words ("sine die", "press conference"). */
  readonly fixed: ReadonlySet<string>;
  /** Their last words, by which they are sought. */
  readonly fixedEnds: ReadonlySet<string>;
  /** Behind which somebody acts by a verb's base form ("helped Fiji host"). */
  readonly beforeBare: ReadonlySet<string>;
  readonly irregular: Readonly<Record<string, readonly string[]>>;
  /** Auxiliaries of what should be done, and of what may be or would be. */
  readonly duties: ReadonlySet<string>;
  /** Things by which whoever has them is struck ("the camps of the Front"). */
  readonly struckThings: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** Auxiliaries that deny what the verb tells. */
  readonly negations: ReadonlySet<string>;
  /** What stands before a verb that is still to be done. */
  readonly toCome: ReadonlySet<string>;
  /** What may stand between a verb that moves somebody to act and that somebody. */
  readonly toObject: ReadonlySet<string>;
  /** Those of `controls` by which others are asked, and not one's own people told. */
  readonly asks: ReadonlySet<string>;
  /** Words before a participle that names no act of its own. */
  readonly aims: ReadonlySet<string>;
  /** Behind these a past form describes the noun that follows it. */
  readonly describing: ReadonlySet<string>;
  /** Right behind these a past form tells what somebody is. */
  readonly beforeDescriptions: ReadonlySet<string>;
  /** Words from which on a sentence tells of something else. */
  readonly clauses: ReadonlySet<string>;
  /** Adverbs that are passed over on the way to a subject. */
  readonly asides: ReadonlySet<string>;
  /** A participle at the beginning of what was read as an office. */
  readonly making: RegExp;
  /** Auxiliaries before it, and what may stand between the two. */
  readonly passives: ReadonlySet<string>;
  readonly beforeMaking: ReadonlySet<string>;
  /** Words in "s" that are no object of a participle. */
  readonly noObjects: ReadonlySet<string>;
  /** Nouns of verbs besides their verbal nouns ("imposition" of "impose"). */
  readonly nounsOfVerbs: ReadonlyMap<string, readonly string[]>;
  /** Verbs whose subject does what a noun behind them tells ("ordered the closure of the port"). */
  readonly tellsNouns: ReadonlySet<string>;
  /** What is played where nobody of office takes part, what anybody may run, and what tells that people came to play. */
  readonly contests: RegExp;
  readonly races: RegExp;
  readonly sports: RegExp;
  /** Before a participle that opens its sentence ("Also signed were"). */
  readonly beforeOpening: ReadonlySet<string>;
}

/** Reads `event-words.yaml`, `sport.yaml` and `irregular-verbs.yaml` of a language. @throws where one is missing or no YAML, or a list is missing */
export function loadEventWords(language = "en"): EventWords {
  const irregular = readYaml(`${language}/irregular-verbs.yaml`) as EventLists["lists"];
  const nouns = readYaml(`${language}/nouns-of-verbs.yaml`) as {
    readonly tells: readonly string[];
    readonly nouns: EventLists["lists"];
  };
  const sport = readYaml(`${language}/sport.yaml`) as EventLists["lists"];
  const read = readEventLists(language);
  const { set } = read;
  return {
    ...loadSideWords(read),
    ...loadPlaceWords(read),
    ...loadDayWords(read),
    barriers: set("barriers"),
    setApart: set("set-apart"),
    asidePrepositions: set("aside-prepositions"),
    relatives: set("relatives"),
    prepositions: set("prepositions"),
    auxiliaries: set("auxiliaries"),
    speech: set("speech"),
    determiners: set("determiners"),
    copulas: set("copulas"),
    presentCopulas: set("present-copulas"),
    notInPresent: set("not-in-present"),
    helpers: set("helpers"),
    hearsay: set("hearsay"),
    pledges: set("pledges"),
    standingBy: set("standing-by"),
    particles: set("particles"),
    seats: set("seats"),
    beforeFront: set("before-front"),
    happenings: set("happenings"),
    currencies: set("currencies"),
    invitations: set("invitations"),
    papers: set("papers"),
    controls: new Set([...set("controls")].flatMap((lemma) => verbForms(lemma, irregular))),
    talks: new Set([...set("talks")].flatMap((lemma) => verbForms(lemma, irregular))),
    pasts: new Set(Object.values(irregular).flatMap(([, ...rest]) => rest.filter((form) => !form.endsWith("ing")))),
    takings: set("takings"),
    intents: new Set([...set("intents"), ...set("efforts")]),
    efforts: set("efforts"),
    ofPhrases: set("of-phrases"),
    means: set("means"),
    fixed: set("fixed"),
    fixedEnds: new Set([...set("fixed")].map((phrase) => phrase.split(" ").at(-1)!)),
    beforeBare: set("before-bare"),
    happens: set("happens"),
    irregular,
    duties: set("duties"),
    struckThings: set("struck-things"),
    modals: set("modals"),
    toCome: set("to-come"),
    negations: set("negations"),
    toObject: set("to-object"),
    // The same list as the actors are read by.
    ownStates: new Set(
      wordLists(readYaml(`../authority/words/${language}/own-states.yaml`), ["own-states"], "own-states.yaml")["own-states"],
    ),
    madeKnown: set("made-known"),
    doers: set("doers"),
    leadsToJourney: set("leads-to-journey"),
    beforeJourney: set("before-journey"),
    troops: set("troops"),
    asks: new Set([...set("asks")].flatMap((lemma) => verbForms(lemma, irregular))),
    askedByNouns: set("asked-by-nouns"),
    holdsFor: new Set([...set("holds-for")].flatMap((lemma) => verbForms(lemma, irregular))),
    ownIntents: set("own-intents"),
    tellsOwn: set("tells-own"),
    aims: set("aims"),
    describing: set("describing"),
    beforeDescriptions: set("before-descriptions"),
    clauses: set("clauses"),
    asides: set("asides"),
    passives: set("passives"),
    beforeMaking: set("before-making"),
    noObjects: set("no-objects"),
    beforeOpening: set("before-opening"),
    contests: new LeanExpression(`(?<![\\p{L}])${oneOf(sport.contests!)}`, "iu"),
    races: new LeanExpression(`(?<![\\p{L}])${oneOf(sport.races!)}`, "iu"),
    sports: new LeanExpression(`(?<![\\p{L}])${oneOf(sport.sports!)}(?![\\p{L}])`, "iu"),
    nounsOfVerbs: new Map(Object.entries(nouns.nouns)),
    tellsNouns: new Set(nouns.tells),
    making: new RegExp(`^${oneOf([...set("making")])} `),
  };
}

export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

/** The forms of a verb, each with what it can be. */
export function formsOfVerb(lemma: string, { irregular }: EventWords): ReadonlyMap<string, ReadonlySet<VerbForm>> {
  const forms = new Map<string, Set<VerbForm>>();
  const add = (form: string, ...as: VerbForm[]): void => {
    const known = forms.get(form) ?? new Set<VerbForm>();
    for (const one of as) known.add(one);
    forms.set(form, known);
  };
  const list = verbForms(lemma, irregular);
  add(lemma, "base");
  const given = irregular[lemma] ? list.slice(1) : null;
  for (const form of list.slice(1)) {
    if (form.endsWith("ing") && form.length > lemma.length) add(form, "ing");
    else if (form === list[1] && form.endsWith("s")) add(form, "third");
    else if (
      given &&
      given.filter((other) => !other.endsWith("ing") && other !== given[0]).length > 1 &&
      form === given[1] &&
      !form.endsWith("ed")
    )
      add(form, "past");
    else add(form, "past", "participle");
  }
  // "put", "set", "hit": the base is the past and the participle as well.
  if (given && given.length === 2) add(lemma, "past", "participle");
  return forms;
}
