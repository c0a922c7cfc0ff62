import { LeanExpression } from "../../text/lean-expression.ts";
import { oneOf } from "../patterns/fragments.ts";
import type { EventLists } from "./event-lists.ts";

/** Words by which events are dated; all lower case. */
export interface DayWords {
  /** Before "to", that people are to do something later on, whatever they do now. */
  readonly agreeing: ReadonlySet<string>;
  /** Prepositions that open a clause of time where somebody acts right behind them. */
  readonly openingTime: ReadonlySet<string>;
  /** What begins on a day, what ends on one, and verbs of leaving. */
  readonly opening: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly leaving: ReadonlySet<string>;
  /** Of who travelled: goes back, or on to somewhere else. */
  readonly goingHome: ReadonlySet<string>;
  /** Where nobody goes on a visit ("left for home"). */
  readonly homewards: ReadonlySet<string>;
  /** "one", "two" and so on, in order. */
  readonly lengths: readonly string[];
  /** "on the second day of the visit": which day it is, and of what. */
  readonly dayOf: RegExp;
  readonly ordinals: readonly string[];
  readonly lastDays: ReadonlySet<string>;
  /** What is talked about and has a day and a place of its own, what may stand before it, and behind it words that tell its day. */
  readonly talkedOf: ReadonlySet<string>;
  readonly talkedOfBefore: ReadonlySet<string>;
  readonly talkedOfDue: RegExp;
  /** Words behind which talks have what they were about. */
  readonly about: ReadonlySet<string>;
  /** What somebody sets out on or comes back from. */
  readonly journeys: ReadonlySet<string>;
  /** Verbs of whoever is on the way to what lies ahead. */
  readonly settingOut: ReadonlySet<string>;
  /** "a four-day visit", "a visit of four days", "after four days": what lasts, and the count of days. */
  readonly lasting: RegExp;
  /** Nouns of talks that may go on for days. */
  readonly talksThatLast: ReadonlySet<string>;
  /** A sentence that tells until when what was told of before goes on. */
  readonly runningOn: RegExp;
  /** What leads to a day between an auxiliary and its verb, and to one before a subject. */
  readonly toDay: ReadonlySet<string>;
  readonly beforeDay: ReadonlySet<string>;
  /** Behind these a noun has its own day. */
  readonly datedNouns: ReadonlySet<string>;
  /** Behind "the" these tell a day and open no object. */
  readonly ofDays: ReadonlySet<string>;
}

/** Reads them from the lists of a language. @throws where a list is missing */
export function loadDayWords({ set, lists }: EventLists): DayWords {
  return {
    openingTime: set("opening-time"),
    agreeing: set("agreeing"),
    opening: set("opening"),
    closing: set("closing"),
    journeys: set("journeys"),
    settingOut: set("setting-out"),
    leaving: set("leaving"),
    goingHome: set("going-home"),
    homewards: set("homewards"),
    lengths: lists.lengths!,
    ordinals: lists.ordinals!,
    lastDays: set("last-days"),
    dayOf: new LeanExpression(
      `(?<![\\p{L}])(?:on|during) the (${oneOf([...lists.ordinals!, ...set("first-days"), ...set("last-days")])}) (?:and (?:last|final) )?day(?: of (?:(?:the|his|her|their|its|this|a) )?(?:[\\p{L}-]+ ){0,3}?${oneOf([...set("journeys"), ...set("lasting")])}(?![\\p{L}])|(?! of)(?![\\p{L}]))`,
      "iu",
    ),
    talkedOf: set("talked-of"),
    talkedOfBefore: set("talked-of-before"),
    talkedOfDue: new LeanExpression(`(?<![\\p{L}])${oneOf([...set("talked-of-due")])}(?![\\p{L}])`, "iu"),
    about: set("about"),
    runningOn: new RegExp([...set("running-on")].join("|"), "iu"),
    lasting: new LeanExpression(
      `(?<![\\p{L}\\p{N}-])(?:(\\p{L}+|\\d{1,2})[- ]days?[’']?(?:[- ]long)? (?:\\p{L}+[ -]){0,4}?${oneOf([...set("lasting")])}|${oneOf([...set("lasting")])} (?:of|lasting) (\\p{L}+|\\d{1,2}) days|${oneOf([...set("taking-days")])} (\\p{L}+|\\d{1,2}) days(?! of(?! ${oneOf([...set("proceedings")])})))`,
      "giu",
    ),
    talksThatLast: set("talks-that-last"),
    toDay: set("to-day"),
    beforeDay: set("before-day"),
    datedNouns: set("dated-nouns"),
    ofDays: set("of-days"),
  };
}
