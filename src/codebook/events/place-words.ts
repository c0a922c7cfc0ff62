import { LeanExpression } from "../../text/lean-expression.ts";
import { oneOf } from "../patterns/fragments.ts";
import type { EventLists } from "./event-lists.ts";

/** Words by which events are placed; all lower case. */
export interface PlaceWords {
  /** Verbs of whoever goes on from one thing to another, elsewhere. */
  readonly goingOn: ReadonlySet<string>;
  /** What goes on somewhere, of which somebody speaks elsewhere. */
  readonly matters: ReadonlySet<string>;
  /** Behind the day of an utterance these lead to what happened along with it. */
  readonly alongside: ReadonlySet<string>;
  /** Prepositions that lead from the day of an utterance to the noun of what went on along with it. */
  readonly alongsideNouns: ReadonlySet<string>;
  /** The same right before the noun of talks. */
  readonly alongsideTalks: ReadonlySet<string>;
  /** Behind these stands what somebody speaks of. */
  readonly leadsToTopic: ReadonlySet<string>;
  /** Who stands before these lives or sits at the place behind them. */
  readonly residing: ReadonlySet<string>;
  /** The same behind a bracket or comma alone. */
  readonly residences: ReadonlySet<string>;
  /** At which or to whom somebody speaks, and verbs of speaking to somebody. */
  readonly spokenAt: ReadonlySet<string>;
  readonly spokenTo: ReadonlySet<string>;
  /** Verbs of a clause behind what was said that tells where and when that was, and what opens one. */
  readonly speaking: ReadonlySet<string>;
  readonly openingSetting: ReadonlySet<string>;
  /** Many of whom nothing is told but that there were others. */
  readonly unnamedOthers: RegExp;
  /** Envoys who live where they are posted, and what makes one none of them. */
  readonly residents: RegExp;
  readonly roving: RegExp;
  /** Words in whose names a town is not meant ("the Forest Law"). */
  readonly namedAfter: RegExp;
  /** Behind "off the" these tell where on the water it happened. */
  readonly shores: ReadonlySet<string>;
  /** Words behind which a gathering is but where or before which others met. */
  readonly margins: ReadonlySet<string>;
  /** Prepositions of where something happens, and what may stand between them and the name of a place. */
  readonly locative: ReadonlySet<string>;
  readonly placing: ReadonlySet<string>;
  /** Adverbs for where whoever tells it is. */
  readonly adverbsOfPlace: ReadonlySet<string>;
  /** Behind these a country is but where somebody comes from or something lies. */
  readonly situating: ReadonlySet<string>;
  /** Behind a verb of speech these lead to where something was said. */
  readonly settings: ReadonlySet<string>;
  /** "the morning of" before a day, and "evening" behind one. */
  readonly partBefore: RegExp;
  readonly partBehind: RegExp;
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
  /** By which words are told to be spoken where something else was told to happen ("Speaking there", "told the crowd", "for her part"). */
  readonly heardThere: RegExp;
  /** Prepositions of a way, which leads to somebody or comes from there. */
  readonly ways: ReadonlySet<string>;
  /** Somebody who is posted where "in" leads to, and behind that as whom. */
  readonly postedIn: RegExp;
  readonly postedAs: RegExp;
  /** What people and bodies of a country are called from another: those posted abroad, "nationals", "counterpart". */
  readonly seenFromAbroad: RegExp;
  /** What may stand between the countries of a journey. */
  readonly betweenLegs: ReadonlySet<string>;
}

/** Reads them from the lists of a language. @throws where a list is missing */
export function loadPlaceWords({ set }: EventLists): PlaceWords {
  const posts = oneOf([...set("posts")].flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]));
  return {
    matters: set("matters"),
    alongside: set("alongside"),
    alongsideNouns: set("alongside-nouns"),
    alongsideTalks: set("alongside-talks"),
    leadsToTopic: set("leads-to-topic"),
    residing: set("residing"),
    residences: set("residences"),
    spokenAt: set("spoken-at"),
    spokenTo: set("spoken-to"),
    speaking: set("speaking"),
    openingSetting: set("opening-setting"),
    unnamedOthers: new LeanExpression(`^${oneOf([...set("unnamed-others")])}(?: \\p{Ll}+)?$`, "u"),
    residents: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("residents")])}(?![\\p{L}])`, "iu"),
    roving: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("roving")])}(?![\\p{L}])`, "iu"),
    namedAfter: new LeanExpression(`^ ${oneOf([...set("named-after")])}(?![\\p{L}])`, "u"),
    shores: set("shores"),
    goingOn: set("going-on"),
    margins: set("margins"),
    locative: set("locative"),
    placing: set("placing"),
    adverbsOfPlace: set("adverbs-of-place"),
    situating: set("situating"),
    settings: set("settings"),
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
    heardThere: new LeanExpression(
      `(?<![\\p{L}])(?:${oneOf([...set("heard-there")])}|(?:at|during|after|following|to|told|tells|addressing|opening|closing) (?:the|this|that) (?:(?!new |next |coming )[\\p{Ll}-]+ )?${oneOf([...set("heard-at")])}(?! (?:of|in|at|on|that|which|to be)(?![\\p{L}])))(?![\\p{L}-])`,
      "iu",
    ),
    ways: set("ways"),
    postedIn: new LeanExpression(`(?<![\\p{L}])${posts}(?: (?:of|to|from) (?:the )?\\p{Lu}[^.,;:!?]{0,40})? $`, "u"),
    postedAs: new LeanExpression(`^,? as (?:an? |the |its )?(?:\\p{Ll}+ )?${posts}(?![\\p{L}])`, "u"),
    partBefore: new RegExp(`(?:\\bthe )?(?:\\b(?:late|early) )?\\b${oneOf([...set("parts-of-day")])} of (?:the )?$`, "i"),
    partBehind: new RegExp(
      `^ ${oneOf([...set("parts-of-day")])}(?=$|[,.;)]| (?:in|at|with|by|to|and|during|for|after|before|local|from)\\b)`,
      "i",
    ),
    mission: new RegExp(`\\b${oneOf([...set("missions")])}\\b`, "i"),
    seenFromAbroad: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("posts"), ...set("seen-from-abroad")])}(?![\\p{L}])`, "iu"),
    betweenLegs: set("between-legs"),
  };
}
