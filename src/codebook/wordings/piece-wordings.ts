import { LeanExpression } from "../../text/lean-expression.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { oneOf } from "../patterns/fragments.ts";

const names = [
  "filler",
  "filed",
  "counted",
  "source-labels",
  "editor-labels",
  "writes-from",
  "taken",
  "taken-from",
  "outlets",
  "outlet-tails",
  "places-of-agencies",
  "one-name",
  "no-outlets",
  "runs",
  "reports",
  "lists",
  "lately",
  "comments-on",
  "goes-on",
  "itself",
  "of-itself",
  "turns",
  "addressed",
  "hall",
  "salutation",
  "own-acts",
  "thanks",
  "genres",
  "named",
  "parts",
  "messages",
  "from-others",
  "sent-by",
  "hands-over",
] as const;

/** How pieces and the lines around them are worded. */
export interface PieceWordings {
  /** A part of a line of day and author that says neither. */
  readonly filler: RegExp;
  /** Behind a bar beside a day: under what a site files the piece. */
  readonly filed: RegExp;
  /** Beside a day: how often a page counts that the piece was read. */
  readonly counted: RegExp;
  /** In a line of day: what stands before the outlet that a piece is from, and before who edited it. */
  readonly sourceLabel: RegExp;
  readonly editorLabel: RegExp;
  /** "Ana Lima reports from Suva", who writes as group `name`. */
  readonly writesFrom: RegExp;
  /** Behind a day: where the piece was taken from, as group `source`. */
  readonly takenFrom: RegExp;
  /** "902 portal", "Example Tide online": a name with what kind of outlet it is. */
  readonly outlet: RegExp;
  /** What may stand behind an outlet's name, and the place by which it goes with that. */
  readonly outletTail: RegExp;
  readonly placeOfAgency: RegExp;
  /** A name in which "and" joins no two. */
  readonly oneName: RegExp;
  readonly noOutlets: ReadonlySet<string>;
  /** Behind a name: the outlet itself is said to print something. */
  readonly runs: RegExp;
  /** Behind a name, with its acronym or without: its text follows. */
  readonly reports: RegExp;
  /** A list in the midst of a sentence, which prints nothing of another's. */
  readonly lists: RegExp;
  /** A line of a list of comments, with the headline that it is on as group `headline`. */
  readonly comment: RegExp;
  /** A sentence that goes on about the texts that the one before announced. */
  readonly goesOn: RegExp;
  /** How a page calls itself, and what it says behind its name. */
  readonly itself: RegExp;
  readonly ofItself: RegExp;
  readonly turn: RegExp;
  readonly addressed: RegExp;
  readonly hall: RegExp;
  readonly salutation: RegExp;
  /** Somebody speaks as "I" or "we". */
  readonly speaks: RegExp;
  readonly thanks: RegExp;
  /** Headlines: of what kind a piece is, from or to whom, and of a part. */
  readonly genre: RegExp;
  readonly named: RegExp;
  readonly part: RegExp;
  /** Messages of others, as a post announces them, and what stands before the name over one. */
  readonly messages: RegExp;
  /** In the headline of a post that prints what somebody else has written. */
  readonly fromOthers: RegExp;
  readonly sentBy: RegExp;
  /** Before an outlet's name, at the head of what hands over to it. */
  readonly handsOver: RegExp;
}

/** A number as pages count, with marks or gaps between its thousands. */
const NUMBER = "\\d{1,3}(?:[., \u00a0]?\\d{3}){0,3}(?![\\d.,:/-]*\\d)";

/** Reads `codebook/<language>/split/pieces.yaml`. @param outletKinds what kinds of outlets there are @throws where it is missing or not of its shape, or a fragment is no regular expression */
export function loadPieceWordings(language: string, outletKinds: readonly string[]): PieceWordings {
  const lists = wordLists(readYaml(`${language}/split/pieces.yaml`), names, "split/pieces.yaml");
  const any = (name: (typeof names)[number]): string => oneOf(lists[name]);
  return {
    filler: new LeanExpression(`^${any("filler")}?$`, "iu"),
    filed: new LeanExpression(`\\s[|•·]\\s${any("filed")}(?: ?[:：])?\\s[^|•·]{1,120}`, "giu"),
    counted: new LeanExpression(
      `(?<![\\p{L}\\d])(?:${any("counted")}\\s?[:：(]?\\s?${NUMBER}(?: times)?|${NUMBER} ${any("counted")})(?![\\p{L}\\d])`,
      "giu",
    ),
    sourceLabel: new LeanExpression(`^${any("source-labels")}$`, "iu"),
    editorLabel: new LeanExpression(`^${any("editor-labels")}$`, "iu"),
    writesFrom: new LeanExpression(
      `^(?<name>\\p{Lu}[\\p{L}.’'-]*(?: \\p{L}[\\p{L}.’'-]*){1,3}),? ${any("writes-from")} (?:the )?\\p{Lu}[\\p{L} ,.’'-]{1,40}$`,
      "u",
    ),
    takenFrom: new LeanExpression(
      `\\s[–—|-]\\s(?:${any("taken")} )?from (?:the )?(?:${any("taken-from")} )?(?:the )?(?<source>\\p{Lu}.{2,110})$`,
      "u",
    ),
    outlet: new LeanExpression(
      `^(?:\\d{1,4}|\\p{Lu}[\\p{L}’'.-]*)(?: \\p{L}[\\p{L}’'.-]*){0,3} ${oneOf([...outletKinds, ...lists.outlets])}$`,
      "iu",
    ),
    outletTail: new LeanExpression(`(?:[’']s)? ${any("outlet-tails")}$|(?:[’']s)$|[.,]+$`, "u"),
    placeOfAgency: new LeanExpression(`^${any("places-of-agencies")}$`, "u"),
    oneName: new LeanExpression(`^${any("one-name")}\\b`, "u"),
    noOutlets: new Set(lists["no-outlets"]),
    runs: new LeanExpression(`^[”"’']?(?:,? which| that)? (?:has |have |had )?(?:${any("lately")} ){0,2}${any("runs")}\\b`, "u"),
    lists: new LeanExpression(`\\b${any("lists")}\\b[^:：“"]{2,60}[:：] \\p{Ll}`, "u"),
    reports: new LeanExpression(`^(?: \\([^()]{2,10}\\))? ${any("reports")}[:：]$`, "u"),
    comment: new LeanExpression(`^.{1,40}? ${any("comments-on")} (?=["“‘]?[\\p{Lu}\\d])(?<headline>.+)$`, "u"),
    goesOn: new LeanExpression(`^${any("goes-on")} `, "u"),
    itself: new LeanExpression(`^${any("itself")}\\b`, "iu"),
    ofItself: new LeanExpression(`^ ${any("of-itself")}\\b`, "u"),
    turn: new LeanExpression(
      `^(?:${any("turns")}|[A-Z][\\p{L}.’'-]+(?: [A-Z][\\p{L}.’'-]+){0,3}|[A-Z][A-Z .’'-]{1,40})\\s?[:：]\\s`,
      "u",
    ),
    addressed: new LeanExpression(`^${any("addressed")}`, "u"),
    hall: new LeanExpression(`^${any("hall")}`, "iu"),
    salutation: new LeanExpression(`^${any("salutation")} .{2,80}[,:]$`, "u"),
    speaks: new LeanExpression(`^(?:I|We|Our|My)\\b|\\b(?:I|we) ${any("own-acts")}\\b`, "u"),
    thanks: new LeanExpression(`\\b${any("thanks")}\\b`, "iu"),
    genre: new LeanExpression(`^${any("genres")}\\s?[:：|]`, "u"),
    named: new LeanExpression(
      `^(?:(?:an?|the|our|another|open|joint|first|second|new) ){0,2}${any("named")} (?:from|to|by|with|of|in|on) (?:the |our |an? )?\\p{Lu}`,
      "iu",
    ),
    part: new LeanExpression(`^${any("parts")}\\b`, "u"),
    messages: new LeanExpression(`\\b${any("messages")}\\b`, "iu"),
    handsOver: new LeanExpression(`^${any("hands-over")} (?:the )?(?=\\p{Lu})`, "u"),
    fromOthers: new LeanExpression(`\\b${any("from-others")}`, "iu"),
    sentBy: new LeanExpression(`^${any("sent-by")} (?:the )?`, "iu"),
  };
}
