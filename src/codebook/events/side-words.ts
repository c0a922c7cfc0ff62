import type { Leading } from "../../text/leading.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import { oneOf } from "../patterns/fragments.ts";
import { pluralOf } from "../patterns/inflect.ts";
import { loadLeading } from "../wordings/leading-words.ts";
import type { EventLists } from "./event-lists.ts";

/** Words by which those who take part are told, and told apart; all lower case. */
export interface SideWords {
  readonly delegations: ReadonlySet<string>;
  /** Right before whom somebody asks, thanks or praises, those who hear for everybody, and what makes them one's own. */
  readonly addressing: RegExp;
  readonly hearers: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  /** Right before whoever gets what is given. */
  readonly givingTo: RegExp;
  /** What makes a number of things behind it a gift. */
  readonly givingThings: RegExp;
  /** What tells right behind a number of things that they are given. */
  readonly thingsGiven: RegExp;
  /** Those of them that act for their state, and what tells beside one that it was told of before, and who leads it or sends it. */
  readonly unledNouns: ReadonlySet<string>;
  readonly unledBack: RegExp;
  readonly unledBefore: RegExp;
  readonly unledBehind: RegExp;
  /** Who leads them. */
  readonly leading: Leading;
  readonly peoples: ReadonlySet<string>;
  /** All of a phrase by which a state is told: its people, government or forces as a whole. */
  readonly forStates: RegExp;
  /** Nouns for who acts on behalf of the state or body in whose possessive they stand. */
  readonly institutions: ReadonlySet<string>;
  /** Craft and arms by which the state acts whose they are. */
  readonly arms: ReadonlySet<string>;
  /** By which a body or group shows that it is a party's. */
  readonly partyNames: ReadonlySet<string>;
  /** Offices of parties, unions and movements, where nothing tells in what they are held; what may stand before them; and whose they are called by their own. */
  readonly movementOffices: ReadonlySet<string>;
  readonly officeLeads: ReadonlySet<string>;
  readonly ownOffices: ReadonlySet<string>;
  /** Words in the names of organs of no country. */
  readonly international: ReadonlySet<string>;
  /** In the names of groups that somebody has died to. */
  readonly mourning: ReadonlySet<string>;
  /** Words, printed with a capital or "international", that show several countries ("the Ibero-American conference"). */
  readonly regions: ReadonlySet<string>;
  /** Words in the names of groups that come from several countries. */
  readonly multinational: ReadonlySet<string>;
  /** Nouns for states of which it tells several behind a capital, a number or one of the words for such states ("Amazon states", "member countries"). */
  readonly severalStates: ReadonlySet<string>;
  readonly besideStates: ReadonlySet<string>;
  /** Nouns that show an organisation of many countries to be made of others ("International Union of …"). */
  readonly federations: ReadonlySet<string>;
  /** Words by which an organisation shows that it is there for another country ("Friendship"). */
  readonly befriending: ReadonlySet<string>;
  /** Words in the names of groups that are the like of who acts with them. */
  readonly counterparts: ReadonlySet<string>;
  /** Words in the names of groups that live where something happens. */
  readonly locals: ReadonlySet<string>;
  /** Words in the names of groups of people who act for themselves. */
  readonly privatePeople: ReadonlySet<string>;
  /** Envoys, in the plural, of whom those at home tell as their own. */
  readonly ownEnvoys: ReadonlySet<string>;
  /** What those at home call their country by, and behind envoys that they are at home only for a while. */
  readonly ownHomes: ReadonlySet<string>;
  readonly awayFromHome: ReadonlySet<string>;
  /** What the governments of the parts of one state are called. */
  readonly partsOfState: RegExp;
  /** Offices of a part of a state ("mayor"). */
  readonly officesOfParts: RegExp;
  /** Offices of which a country has but one. */
  readonly soleOffices: RegExp;
  /** Words that tell of dealings across borders. */
  readonly acrossBorders: RegExp;
  /** What people are without holding an office ("passenger"). */
  readonly callings: ReadonlySet<string>;
  /** Offices whose last word is one. */
  readonly noCallings: ReadonlySet<string>;
  /** A word of rank before a name, and in an apposition behind one. */
  readonly ranked: RegExp;
  readonly rankedBehind: RegExp;
  /** Several of a rank ("ministers", "secretaries general"). */
  readonly rankedMany: RegExp;
  /** Envoys who may be but counted, and the words with which a sentence opens that names them. */
  readonly counted: RegExp;
  readonly namingBehind: RegExp;
  /** Words behind a group that name some of it, each phrase as its words. */
  readonly namingMembers: readonly (readonly string[])[];
  /** Behind these stands who gets something and so does not act. */
  readonly receiving: ReadonlySet<string>;
  /** With these opens what tells of the circumstances between two commas. */
  readonly circumstances: ReadonlySet<string>;
  /** Whoever does this with somebody does what stands behind "in" ("joined Tonga in condemning"). */
  readonly joining: ReadonlySet<string>;
  /** Behind these and "by" stands who came, and not who did what is told. */
  readonly coming: ReadonlySet<string>;
  /** "his wife": who only comes along. */
  readonly companions: RegExp;
  /** What somebody is, with what they are called right behind it ("the company Examplex"). */
  readonly namedBehind: ReadonlySet<string>;
  /** What stands between "and" and the next name of a list ("and visiting Minister B"). */
  readonly atPresent: ReadonlySet<string>;
  /** Between "and" and a verb, of what is done next. */
  readonly later: ReadonlySet<string>;
  /** Behind a delegation these lead to who sent it. */
  readonly senders: ReadonlySet<string>;
}

/** Reads them from the lists of a language. @throws where a list is missing */
export function loadSideWords({ set, lists, language }: EventLists): SideWords {
  const wholes = oneOf([...set("for-states")]);
  return {
    delegations: set("delegations"),
    addressing: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("addressing")])} (?:all )?$`, "u"),
    hearers: set("hearers"),
    owned: set("owned"),
    givingThings: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("giving-things")])} $`, "u"),
    thingsGiven: new LeanExpression(`^ ${oneOf([...set("things-given")])}(?![\\p{L}])`, "u"),
    givingTo: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("giving-to")])} $`, "u"),
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
    institutions: set("institutions"),
    arms: set("arms"),
    partyNames: set("party-names"),
    movementOffices: set("movement-offices"),
    officeLeads: set("office-leads"),
    ownOffices: set("own-offices"),
    international: set("international"),
    regions: set("regions"),
    multinational: set("multinational"),
    severalStates: set("several-states"),
    besideStates: set("beside-states"),
    federations: set("federations"),
    befriending: set("befriending"),
    counterparts: set("counterparts"),
    locals: set("locals"),
    privatePeople: set("private-people"),
    ownEnvoys: set("own-envoys"),
    ownHomes: set("own-homes"),
    awayFromHome: set("away-from-home"),
    partsOfState: new LeanExpression(`(?<![\\p{L}])${oneOf(lists["parts-of-state"]!)}(?![\\p{L}])`, "iu"),
    officesOfParts: new LeanExpression(`(?<![\\p{L}])${oneOf(lists["offices-of-parts"]!)}(?![\\p{L}])`, "iu"),
    soleOffices: new LeanExpression(`^${oneOf(lists["sole-offices"]!)}$`, "iu"),
    acrossBorders: new LeanExpression(`(?<![\\p{L}])${oneOf(lists["across-borders"]!)}(?![\\p{L}])`, "iu"),
    callings: set("callings"),
    noCallings: set("no-callings"),
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
    counted: new LeanExpression(`(?<![\\p{L}])${oneOf(lists.counted!)}(?![\\p{L}])`, "iu"),
    namingBehind: new LeanExpression(
      `^${oneOf(lists["naming-behind"]!.map((one) => one.replace("{counted}", oneOf(lists.counted!))))} (?:are|were|is|was|include[sd]?|comprise[sd]?|included also|also included):? (?:the |H\\.?E\\.? )?$`,
      "iu",
    ),
    namingMembers: [...set("naming-members")].map((phrase) => phrase.split(" ")),
    receiving: set("receiving"),
    circumstances: set("circumstances"),
    joining: set("joining"),
    coming: set("coming"),
    namedBehind: set("named-behind"),
    atPresent: set("at-present"),
    later: set("then-done"),
    senders: set("senders"),
    companions: new LeanExpression(`^(?:his|her|their) ${oneOf([...set("companions")])}(?![\\p{L}])`, "iu"),
  };
}
