import { readWordLists } from "./read-word-lists.ts";

/** What a sentence says between whoever acts and an official whose country no title tells. */
export interface DealingWords {
  /** Before an official: somebody of one country deals there with one of another. */
  readonly dealtWith: RegExp;
  /** Before an official: wishes and messages to it. */
  readonly wished: RegExp;
  /** Before an official: the verb of conveying what it sent, or what it is sent. */
  readonly conveyedFrom: RegExp;
  readonly conveyedTo: RegExp;
  /** Before such a verb: whoever is asked to, and a guest without a name. */
  readonly asked: RegExp;
  readonly guest: RegExp;
  /** Between an official and the country whose people are told of together with it. */
  readonly andPeople: RegExp;
  /** For whom somebody takes part: in a sentence; before it and behind it, where who does is named next; behind an adjective; before it, where they were named before; taking part itself. */
  readonly standFor: RegExp;
  readonly standingFor: RegExp;
  readonly standBehind: RegExp;
  readonly sideBehind: RegExp;
  readonly tookPartFor: RegExp;
  readonly takePart: RegExp;
  /** Between somebody and a side: another clause begins. */
  readonly otherClause: RegExp;
  /** Right before a guest: somebody receives. */
  readonly received: RegExp;
  /** Verbs beside which a journey is one of long ago. */
  readonly recalled: ReadonlySet<string>;
  /** At the head of a sentence: those of two sides. */
  readonly both: RegExp;
  /** In a sentence that lists who was there, of both sides. */
  readonly atTable: RegExp;
  /** Between two of a list. */
  readonly joint: RegExp;
  /** Before a city in which, or on the way to or from which, something takes place. */
  readonly setIn: ReadonlySet<string>;
  /** Between the noun of a side and the name of who heads it; and between a name and the side that its bearer heads. */
  readonly sideHeaded: RegExp;
  readonly headsSide: RegExp;
  /** Of a journey: it leads home. */
  readonly homeward: ReadonlySet<string>;
  /** Words of journeys that lead abroad. */
  readonly away: ReadonlySet<string>;
  /** Between a country and its envoy who tells it: what it does or is to do for others. */
  readonly promised: RegExp;
}

const names = [
  "dealt-with",
  "wished",
  "conveyed-from",
  "conveyed-to",
  "asked",
  "guest",
  "and-people",
  "stand-for",
  "standing-for",
  "stand-behind",
  "side-behind",
  "took-part-for",
  "other-clause",
  "recalled",
  "received",
  "take-part",
  "both",
  "at-table",
  "joint",
  "set-in",
  "side-headed",
  "heads-side",
  "homeward",
  "away",
  "promised",
] as const;

/** What may stand between such words and a title. */
const lead = "(?: (?:the|his|her|its|their|newly|new|elected|then))*,? $";

/** Reads the words of a language. @throws where the file is missing */
export function loadDealingWords(language = "en"): DealingWords {
  const lists = readWordLists("dealings.yaml", names, language);
  const any = (name: (typeof names)[number], behind = ""): RegExp => new RegExp(`(?:${lists[name].join("|")})${behind}`);
  return {
    dealtWith: any("dealt-with", lead),
    wished: any("wished", lead),
    conveyedFrom: any("conveyed-from", lead),
    conveyedTo: any("conveyed-to", lead),
    asked: any("asked"),
    guest: any("guest"),
    andPeople: any("and-people"),
    standFor: any("stand-for"),
    standingFor: any("standing-for"),
    standBehind: any("stand-behind"),
    sideBehind: any("side-behind"),
    tookPartFor: any("took-part-for"),
    takePart: any("take-part"),
    otherClause: any("other-clause"),
    received: any("received", lead),
    recalled: new Set(lists.recalled),
    both: any("both"),
    atTable: any("at-table"),
    joint: new RegExp(`^[;,]?(?: (?:${lists.joint.join("|")}))? (?:the |his |her )?$`),
    setIn: new Set(lists["set-in"]),
    sideHeaded: new RegExp(`^(?:[a-z, ]{0,60}\\b(?:${lists["side-headed"].join("|")})(?: the| its| their)?| ?[:–—-]) ?$`),
    headsSide: new RegExp(
      `^(?:,[^;]{0,150},)?(?:(?: and)?(?: who)?(?: (?:is|was|will be))?(?: (?:currently|also))? (?:${lists["heads-side"].join("|")})| (?:on|for|from))(?: behalf of)? (?:the |an? )?(?:[a-z-]+ )?$`,
    ),
    homeward: new Set(lists.homeward),
    away: new Set(lists.away),
    promised: new RegExp(`^ (?:${lists.promised.join("|")})\\b[^,;:.?!“”"«»]*, $`),
  };
}
