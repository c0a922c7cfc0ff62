import type { Leading } from "../../text/leading.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import { readYaml } from "../folder.ts";
import { oneOf } from "../patterns/fragments.ts";
import { pluralOf, verbForms } from "../patterns/inflect.ts";
import { loadLeading } from "../wordings/leading-words.ts";

/** Words by which the patterns of events find their way through a sentence; all lower case. */
export interface EventWords {
  readonly barriers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** Auxiliaries that a form of a verb is made up with: the rest of them are adverbs. */
  readonly helpers: ReadonlySet<string>;
  /** Participles by which others tell of an act ("is reported to have received"). */
  readonly hearsay: ReadonlySet<string>;
  /** Verbs of who tells of a gift, besides those of speech. */
  readonly pledges: ReadonlySet<string>;
  /** Before "by" these tell that no agent stands behind it. */
  readonly standingBy: ReadonlySet<string>;
  /** Nouns of a place in a body, besides offices. */
  readonly seats: ReadonlySet<string>;
  /** What may stand before a phrase that opens its sentence ("It was to …", "Off to …", "On Monday, to …"). */
  readonly beforeFront: ReadonlySet<string>;
  readonly delegations: ReadonlySet<string>;
  /** Those of them that act for their state, and what tells beside one that it was told of before, and who leads it or sends it. */
  readonly unledNouns: ReadonlySet<string>;
  readonly unledBack: RegExp;
  readonly unledBefore: RegExp;
  readonly unledBehind: RegExp;
  /** Who leads them. */
  readonly leading: Leading;
  /** Every form of the verbs whose object does what the infinitive behind it says. */
  /** Nouns behind which "to X to do" tells who is to do it. */
  readonly invitations: ReadonlySet<string>;
  /** What is written by whom it is from, and says what a participle behind tells. */
  readonly papers: ReadonlySet<string>;
  readonly controls: ReadonlySet<string>;
  /** Every form of the verbs whose object does what a verbal noun behind "for" or "of" says. */
  readonly holdsFor: ReadonlySet<string>;
  /** Nouns behind which whoever "to" leads to does what the infinitive says. */
  readonly askedByNouns: ReadonlySet<string>;
  /** Nouns of what whoever owns them means to do. */
  readonly ownIntents: ReadonlySet<string>;
  /** Beginnings of verbs with which somebody tells of an intent of their own country. */
  readonly tellsOwn: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
  /** All of a phrase by which a state is told: its people, government or forces as a whole. */
  readonly forStates: RegExp;
  /** Nouns that end the name of a gathering or document. */
  readonly happenings: ReadonlySet<string>;
  /** Nouns for who acts on behalf of the state or body in whose possessive they stand. */
  readonly institutions: ReadonlySet<string>;
  /** Those in which the world deals, by ISO code. */
  readonly currencies: ReadonlySet<string>;
  /** By which a body or group shows that it is a party's. */
  readonly partyNames: ReadonlySet<string>;
  /** Words in the names of organs of no country. */
  readonly international: ReadonlySet<string>;
  /** Every form of the verbs by which people in talks speak of something ("discussed", "welcomed"). */
  readonly talks: ReadonlySet<string>;
  /** Past forms that end otherwise than in "ed". */
  readonly pasts: ReadonlySet<string>;
  /** In the names of groups that somebody has died to. */
  readonly mourning: ReadonlySet<string>;
  /** Behind an auxiliary, how what a noun names comes about ("will be held"). */
  readonly happens: ReadonlySet<string>;
  /** Verbs of whoever goes on from one thing to another, elsewhere. */
  readonly goingOn: ReadonlySet<string>;
  /** Before "to", that people are to do something later on, whatever they do now. */
  readonly agreeing: ReadonlySet<string>;
  /** What leads to an act that is but intended ("the commitment to support"). */
  readonly intents: ReadonlySet<string>;
  readonly takings: ReadonlySet<string>;
  /** What leads to an act of any kind that is but worked for ("efforts to send"). */
  readonly efforts: ReadonlySet<string>;
  /** Words, printed with a capital or "international", that show several countries ("the Ibero-American conference"). */
  readonly regions: ReadonlySet<string>;
  readonly ofPhrases: ReadonlySet<string>;
  readonly means: ReadonlySet<string>;
  /** Phrases of two or three words that mean nothing by one of their words ("sine die", "press conference"). */
  readonly fixed: ReadonlySet<string>;
  /** Their last words, by which they are sought. */
  readonly fixedEnds: ReadonlySet<string>;
  /** Words in the names of groups that come from several countries. */
  readonly multinational: ReadonlySet<string>;
  /** Words in the names of groups that are the like of who acts with them. */
  readonly counterparts: ReadonlySet<string>;
  /** What goes on somewhere, of which somebody speaks elsewhere. */
  readonly matters: ReadonlySet<string>;
  /** Behind the day of an utterance these lead to what happened along with it. */
  readonly alongside: ReadonlySet<string>;
  /** Who stands before these lives or sits at the place behind them. */
  readonly residing: ReadonlySet<string>;
  /** The same behind a bracket or comma alone. */
  readonly residences: ReadonlySet<string>;
  /** At which or to whom somebody speaks, and verbs of speaking to somebody. */
  readonly spokenAt: ReadonlySet<string>;
  readonly spokenTo: ReadonlySet<string>;
  /** Words in the names of groups that live where something happens. */
  readonly locals: ReadonlySet<string>;
  /** What people are without holding an office ("passenger"). */
  readonly callings: ReadonlySet<string>;
  /** Envoys who live where they are posted, and what makes one none of them. */
  readonly residents: RegExp;
  readonly roving: RegExp;
  /** Offices whose last word is one. */
  readonly noCallings: ReadonlySet<string>;
  /** Behind which somebody acts by a verb's base form ("helped Fiji host"). */
  readonly beforeBare: ReadonlySet<string>;
  /** Words in whose names a town is not meant ("the Forest Law"). */
  readonly namedAfter: RegExp;
  /** Behind "off the" these tell where on the water it happened. */
  readonly shores: ReadonlySet<string>;
  /** Prepositions that open a clause of time where somebody acts right behind them. */
  readonly openingTime: ReadonlySet<string>;
  /** A word of rank before a name, and in an apposition behind one. */
  readonly ranked: RegExp;
  readonly rankedBehind: RegExp;
  /** Several of a rank ("ministers", "secretaries general"). */
  readonly rankedMany: RegExp;
  /** What begins on a day, what ends on one, and verbs of leaving. */
  readonly opening: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly leaving: ReadonlySet<string>;
  /** "one", "two" and so on, in order. */
  readonly lengths: readonly string[];
  /** "on the second day of the visit": which day it is, and of what. */
  readonly dayOf: RegExp;
  readonly ordinals: readonly string[];
  readonly lastDays: ReadonlySet<string>;
  readonly irregular: Readonly<Record<string, readonly string[]>>;
  /** Auxiliaries of what should be done, and of what may be or would be. */
  readonly duties: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** What may stand between a verb that moves somebody to act and that somebody. */
  readonly toObject: ReadonlySet<string>;
  /** What is talked about and has a day and a place of its own, what may stand before it, and behind it words that tell its day. */
  readonly talkedOf: ReadonlySet<string>;
  readonly talkedOfBefore: ReadonlySet<string>;
  readonly talkedOfDue: RegExp;
  /** Words behind which talks have what they were about. */
  readonly about: ReadonlySet<string>;
  /** Envoys who may be but counted, and the words with which a sentence opens that names them. */
  readonly counted: RegExp;
  readonly namingBehind: RegExp;
  /** Words behind a group that name some of it, each phrase as its words. */
  readonly namingMembers: readonly (readonly string[])[];
  /** Words before a participle that names no act of its own. */
  readonly aims: ReadonlySet<string>;
  /** Words behind which a gathering is but where or before which others met. */
  readonly margins: ReadonlySet<string>;
  /** Prepositions of where something happens, and what may stand between them and the name of a place. */
  readonly locative: ReadonlySet<string>;
  readonly placing: ReadonlySet<string>;
  /** Behind these a country is but where somebody comes from or something lies. */
  readonly situating: ReadonlySet<string>;
  /** Behind these stands who gets something and so does not act. */
  readonly receiving: ReadonlySet<string>;
  /** Behind these a past form describes the noun that follows it. */
  readonly describing: ReadonlySet<string>;
  /** Words from which on a sentence tells of something else. */
  readonly clauses: ReadonlySet<string>;
  /** What somebody sets out on or comes back from. */
  readonly journeys: ReadonlySet<string>;
  /** Verbs of whoever is on the way to what lies ahead. */
  readonly settingOut: ReadonlySet<string>;
  /** "a four-day visit", "a visit of four days", "after four days": what lasts, and the count of days. */
  readonly lasting: RegExp;
  /** A sentence that tells until when what was told of before goes on. */
  readonly runningOn: RegExp;
  /** "his wife": who only comes along. */
  readonly companions: RegExp;
  /** Behind a verb of speech these lead to where something was said. */
  readonly settings: ReadonlySet<string>;
  /** What leads to a day between an auxiliary and its verb, and to one before a subject. */
  readonly toDay: ReadonlySet<string>;
  readonly beforeDay: ReadonlySet<string>;
  /** Adverbs that are passed over on the way to a subject. */
  readonly asides: ReadonlySet<string>;
  /** Behind a delegation these lead to who sent it. */
  readonly senders: ReadonlySet<string>;
  /** Behind these a noun has its own day. */
  readonly datedNouns: ReadonlySet<string>;
  /** A mission on another country's ground. */
  readonly mission: RegExp;
  /** A country called again by what it is ("to the island", "in that country"). */
  readonly calledAgain: RegExp;
  /** At what something else is told to happen, called again: its noun is the group `at`, or `beside` where it may be any ("on the sidelines of the event"). */
  readonly stageAgain: RegExp;
  /** Its nouns, and those of them that may mean a gathering of any kind. */
  readonly stages: RegExp;
  readonly stagesOfAnyKind: ReadonlySet<string>;
  /** By which whoever was told to be somewhere goes on there ("She also met"). */
  readonly goesOnThere: RegExp;
  /** Prepositions of a way, which leads to somebody or comes from there. */
  readonly ways: ReadonlySet<string>;
  /** Somebody who is posted where "in" leads to, and behind that as whom. */
  readonly postedIn: RegExp;
  readonly postedAs: RegExp;
  /** What people and bodies of a country are called from another: those posted abroad, "nationals", "counterpart". */
  readonly seenFromAbroad: RegExp;
  /** A participle at the beginning of what was read as an office. */
  readonly making: RegExp;
  /** Auxiliaries before it, and what may stand between the two. */
  readonly passives: ReadonlySet<string>;
  readonly beforeMaking: ReadonlySet<string>;
  /** Behind "the" these tell a day and open no object. */
  readonly ofDays: ReadonlySet<string>;
  /** Words in "s" that are no object of a participle. */
  readonly noObjects: ReadonlySet<string>;
  /** Before a participle that opens its sentence ("Also signed were"). */
  readonly beforeOpening: ReadonlySet<string>;
  /** What may stand between the countries of a journey. */
  readonly betweenLegs: ReadonlySet<string>;
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** Reads `event-words.yaml` and `irregular-verbs.yaml` of a language. @throws where one is missing or no YAML, or a list is missing */
export function loadEventWords(language = "en"): EventWords {
  const irregular = readYaml(`${language}/irregular-verbs.yaml`) as Lists;
  const lists = readYaml(`${language}/event-words.yaml`) as Lists;
  const set = (name: string): ReadonlySet<string> => {
    const list = lists[name];
    if (!list) throw new Error(`event-words.yaml has no list “${name}”`);
    return new Set(list);
  };
  const wholes = oneOf([...set("for-states")]);
  const posts = oneOf([...set("posts")].flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]));
  return {
    barriers: set("barriers"),
    relatives: set("relatives"),
    prepositions: set("prepositions"),
    auxiliaries: set("auxiliaries"),
    speech: set("speech"),
    determiners: set("determiners"),
    copulas: set("copulas"),
    helpers: set("helpers"),
    hearsay: set("hearsay"),
    pledges: set("pledges"),
    standingBy: set("standing-by"),
    seats: set("seats"),
    beforeFront: set("before-front"),
    delegations: set("delegations"),
    unledNouns: set("unled-nouns"),
    unledBack: new LeanExpression(`^${oneOf([...set("unled-back")])} `, "iu"),
    unledBefore: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("unled-before")])} (?:(?:the|an?|its|his|her|their) )?$`, "iu"),
    unledBehind: new LeanExpression(
      `^(?:,? (?:(?:which|that|who) )?(?:(?:is|was|were) )?${oneOf([...set("unled-behind")])}(?![\\p{L}])|[’']s?)`,
      "iu",
    ),
    leading: loadLeading(language),
    peoples: set("peoples"),
    forStates: new LeanExpression(
      `^(?:[Tt]he )?(?:${wholes}(?: and (?:the )?${wholes})? of |(?=\\p{Lu})[\\p{L}’'\\s,-]{1,200} ${wholes}(?: and ${wholes})?$)`,
      "u",
    ),
    happenings: set("happenings"),
    institutions: set("institutions"),
    currencies: set("currencies"),
    partyNames: set("party-names"),
    international: set("international"),
    invitations: set("invitations"),
    papers: set("papers"),
    controls: new Set([...set("controls")].flatMap((lemma) => verbForms(lemma, irregular))),
    talks: new Set([...set("talks")].flatMap((lemma) => verbForms(lemma, irregular))),
    pasts: new Set(Object.values(irregular).flatMap(([, ...rest]) => rest.filter((form) => !form.endsWith("ing")))),
    takings: set("takings"),
    intents: new Set([...set("intents"), ...set("efforts")]),
    efforts: set("efforts"),
    regions: set("regions"),
    ofPhrases: set("of-phrases"),
    means: set("means"),
    fixed: set("fixed"),
    fixedEnds: new Set([...set("fixed")].map((phrase) => phrase.split(" ").at(-1)!)),
    multinational: set("multinational"),
    counterparts: set("counterparts"),
    matters: set("matters"),
    alongside: set("alongside"),
    residing: set("residing"),
    residences: set("residences"),
    spokenAt: set("spoken-at"),
    spokenTo: set("spoken-to"),
    locals: set("locals"),
    callings: set("callings"),
    residents: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("residents")])}(?![\\p{L}])`, "iu"),
    roving: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("roving")])}(?![\\p{L}])`, "iu"),
    noCallings: set("no-callings"),
    beforeBare: set("before-bare"),
    namedAfter: new LeanExpression(`^ ${oneOf([...set("named-after")])}(?![\\p{L}])`, "u"),
    shores: set("shores"),
    openingTime: set("opening-time"),
    happens: set("happens"),
    agreeing: set("agreeing"),
    goingOn: set("going-on"),
    mourning: set("mourning"),
    ranked: new LeanExpression(
      `(?<![\\p{L}-])${oneOf([...set("ranks")])}(?![\\p{L}])[^.;:!?"“”]{0,40}(?:\\b${oneOf([...set("rank-abbreviations")])}\\. )?$`,
      "iu",
    ),
    rankedMany: new LeanExpression(
      `(?<![\\p{L}])${oneOf([...[...set("ranks")].map(pluralOf), ...set("joined")])}(?![\\p{L}])`,
      "iu",
    ),
    rankedBehind: new LeanExpression(`^, [^.;:!?"“”,]{0,50}?(?<![\\p{L}])${oneOf([...set("ranks")])}(?![\\p{L}])`, "iu"),
    opening: set("opening"),
    closing: set("closing"),
    journeys: set("journeys"),
    settingOut: set("setting-out"),
    leaving: set("leaving"),
    lengths: lists.lengths!,
    ordinals: lists.ordinals!,
    lastDays: set("last-days"),
    dayOf: new LeanExpression(
      `(?<![\\p{L}])(?:on|during) the (${oneOf([...lists.ordinals!, ...set("first-days"), ...set("last-days")])}) (?:and (?:last|final) )?day of (?:(?:the|his|her|their|its|this|a) )?(?:[\\p{L}-]+ ){0,3}?${oneOf([...set("journeys"), ...set("lasting")])}(?![\\p{L}])`,
      "iu",
    ),
    irregular,
    duties: set("duties"),
    modals: set("modals"),
    toObject: set("to-object"),
    askedByNouns: set("asked-by-nouns"),
    holdsFor: new Set([...set("holds-for")].flatMap((lemma) => verbForms(lemma, irregular))),
    ownIntents: set("own-intents"),
    tellsOwn: set("tells-own"),
    talkedOf: set("talked-of"),
    talkedOfBefore: set("talked-of-before"),
    talkedOfDue: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("talked-of-due")])}(?![\\p{L}])`, "iu"),
    about: set("about"),
    counted: new LeanExpression(`(?<![\\p{L}])${oneOf(lists.counted!)}(?![\\p{L}])`, "iu"),
    namingBehind: new LeanExpression(
      `^${oneOf(lists["naming-behind"]!.map((one) => one.replace("{counted}", oneOf(lists.counted!))))} (?:are|were|is|was|include[sd]?|comprise[sd]?|included also|also included):? (?:the |H\\.?E\\.? )?$`,
      "iu",
    ),
    namingMembers: [...set("naming-members")].map((phrase) => phrase.split(" ")),
    aims: set("aims"),
    margins: set("margins"),
    locative: set("locative"),
    placing: set("placing"),
    situating: set("situating"),
    receiving: set("receiving"),
    describing: set("describing"),
    clauses: set("clauses"),
    runningOn: new RegExp([...set("running-on")].join("|"), "iu"),
    lasting: new LeanExpression(
      `(?<![\\p{L}\\p{N}-])(?:(\\p{L}+|\\d{1,2})[- ]days?(?:[- ]long)? (?:\\p{L}+[ -]){0,4}?${oneOf([...set("lasting")])}|${oneOf([...set("lasting")])} (?:of|lasting) (\\p{L}+|\\d{1,2}) days|after (\\p{L}+|\\d{1,2}) days(?! of(?! ${oneOf([...set("proceedings")])})))`,
      "giu",
    ),
    settings: set("settings"),
    toDay: set("to-day"),
    beforeDay: set("before-day"),
    asides: set("asides"),
    senders: set("senders"),
    datedNouns: set("dated-nouns"),
    calledAgain: new LeanExpression(
      `(?<![\\p{L}])(?:to|in) (?:the|that) (?:(?!same |whole |rest )[\\p{Ll}-]+ )?${oneOf([...set("lands")])}(?![\\p{L}-])(?! (?:of|to|that|which|where)(?![\\p{L}]))`,
      "u",
    ),
    stageAgain: new LeanExpression(
      `(?<![\\p{L}])(?:(?:on|at|in) the (?:${[...set("margins")].join("|")}) of (?:the |this |that )?(?:[\\p{L}\\p{N}-]+ ){0,6}?(?<beside>${[...set("stages"), ...set("stages-of-any-kind")].join("|")})|(?:on|at|in) the (?:${[...set("margins")].join("|")})(?=,)|(?:during|before|after|at|attending|attended|following) (?:the|this|that) (?<at>${[...set("stages")].join("|")})(?! (?:of|in|at|on|that|which)(?![\\p{L}])))(?![\\p{L}-])`,
      "iu",
    ),
    stages: new RegExp(`\\b${oneOf([...set("stages")])}\\b`, "i"),
    stagesOfAnyKind: set("stages-of-any-kind"),
    goesOnThere: new RegExp(`\\b${oneOf([...set("goes-on-there")])}\\b`, "i"),
    ways: set("ways"),
    postedIn: new LeanExpression(`(?<![\\p{L}])${posts}(?: (?:of|to|from) (?:the )?\\p{Lu}[^.,;:!?]{0,40})? $`, "u"),
    postedAs: new LeanExpression(`^,? as (?:an? |the |its )?(?:\\p{Ll}+ )?${posts}(?![\\p{L}])`, "u"),
    mission: new RegExp(`\\b${oneOf([...set("missions")])}\\b`, "i"),
    seenFromAbroad: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("posts"), ...set("seen-from-abroad")])}(?![\\p{L}])`, "iu"),
    passives: set("passives"),
    beforeMaking: set("before-making"),
    ofDays: set("of-days"),
    noObjects: set("no-objects"),
    beforeOpening: set("before-opening"),
    betweenLegs: set("between-legs"),
    making: new RegExp(`^${oneOf([...set("making")])} `),
    companions: new LeanExpression(`^(?:his|her|their) ${oneOf([...set("companions")])}(?![\\p{L}])`, "iu"),
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
