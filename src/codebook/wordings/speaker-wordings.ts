import { z } from "zod";
import { LeanExpression } from "../../text/lean-expression.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { oneOf } from "../patterns/fragments.ts";

const names = [
  "group-openers",
  "manners",
  "diplomat",
  "envoy",
  "lower-ranks",
  "others",
  "anybody",
  "titles",
  "unnamed",
  "any-body",
  "standing-bodies",
  "anonymous",
  "own-policy",
  "plurals",
  "met",
  "receives",
  "calls-on",
  "according",
  "own-words",
  "told-words",
  "felt",
  "felt-verbs",
  "weight",
  "documents",
  "document-verbs",
  "document-tells",
  "read-texts",
  "printed",
  "asking",
  "answering",
  "section-heads",
  "asked-behind",
  "asked-before",
  "reporters",
  "outlets",
  "news",
  "agencies",
  "lead-ins",
  "honorifics",
] as const;

/** Who is meant by words that stand for speakers, whose words a sentence without a verb of speech gives, and who is labelled in a text of turns. */
export interface SpeakerWordings {
  /** What opens the name of a group, which goes without. */
  readonly groupOpeners: RegExp;
  readonly manners: ReadonlySet<string>;
  /** The offices that a word means which is no title itself, by that word. */
  readonly offices: ReadonlyMap<string, RegExp>;
  /** The offices whose holder a title means too where nobody bears it ("the Ambassador", a permanent representative). */
  readonly kindred: ReadonlyMap<string, RegExp>;
  /** At the beginning of an office: its holder bears not the office behind it ("Deputy Foreign Minister"). */
  readonly lowerRanks: RegExp;
  readonly others: ReadonlySet<string>;
  readonly anybody: ReadonlySet<string>;
  /** All nouns of offices that tell two persons apart. */
  readonly titles: RegExp;
  /** Nouns for any party or organisation ("the group"). */
  readonly anyBody: RegExp;
  /** A body that speaks though no fuller name of it is known ("the foreign ministry"). */
  readonly standing: RegExp;
  /** A plural of people who are kept unnamed. */
  readonly unnamed: RegExp;
  /** Words by which a sentence tells that its speaker is kept unnamed. */
  readonly anonymous: RegExp;
  /** The office of somebody who speaks for others. */
  readonly spokes: RegExp;
  /** Behind a state: its policy, as its spokesperson tells it. */
  readonly ownPolicy: RegExp;
  /** A plural that is nobody's name. */
  readonly plural: RegExp;
  /** Two persons dealt with each other. */
  readonly met: RegExp;
  /** Between two persons: the first is the other's host, or guest. */
  readonly receives: RegExp;
  readonly callsOn: RegExp;
  readonly according: RegExp;
  readonly ownWords: RegExp;
  /** Somebody's words or thoughts, as told of: "'s answer", "her view". */
  readonly toldWords: RegExp;
  readonly impersonal: RegExp;
  readonly document: RegExp;
  /** Set apart behind the words that a document says ("…, adds the text"). */
  readonly documentBehind: RegExp;
  /** Before whose document it is ("a congratulatory message from"). */
  readonly documentOf: RegExp;
  /** "reads a statement by", right before the name of whose it is. */
  readonly readsText: RegExp;
  /** The name of a text that is printed. */
  readonly printed: RegExp;
  /** A headline that calls what follows the text of somebody ("Statement of the …"). */
  readonly calledText: RegExp;
  /** Whole labels of turns: of who asks, of who answers, of outlets. */
  readonly asking: RegExp;
  readonly answering: RegExp;
  readonly outlet: RegExp;
  /** Whole names that end like an outlet's and may be any body's ("Example Energy Agency"). */
  readonly agency: RegExp;
  /** What leads to the name in a line over somebody's words ("Remarks by"). */
  readonly sectionHead: RegExp;
  /** Right behind the name of who is asked ("granted an interview"), and right before it ("our interview with"). */
  readonly askedBehind: RegExp;
  readonly askedBefore: RegExp;
  /** Words of offices of those who report and ask. */
  readonly reporters: ReadonlySet<string>;
  readonly leadIn: RegExp;
  readonly honorifics: ReadonlySet<string>;
}

/** Of the file: titles, and offices that go with each. */
const kindredTitles = z.looseObject({ kindred: z.record(z.string().min(1), z.array(z.string().min(1)).min(1)) });

const startsWithOneOf = (fragments: readonly string[]): RegExp => new RegExp(`\\b${oneOf(fragments)}`, "i");

/** Reads `codebook/<language>/speech/speakers.yaml`. @throws where it is missing or not of its shape, or a fragment is no regular expression */
export function loadSpeakerWordings(language: string): SpeakerWordings {
  const { kindred, ...rest } = kindredTitles.parse(readYaml(`${language}/speech/speakers.yaml`));
  const lists = wordLists(rest, names, "speakers.yaml");
  const any = (name: (typeof names)[number]): string => oneOf(lists[name]);
  return {
    groupOpeners: new RegExp(`^(?:${any("group-openers")}\\s+){1,6}`, "i"),
    manners: new Set(lists.manners),
    offices: new Map((["diplomat", "envoy"] as const).map((name) => [name, startsWithOneOf(lists[name])])),
    kindred: new Map(Object.entries(kindred).map(([title, offices]) => [title, startsWithOneOf(offices)])),
    lowerRanks: new RegExp(`^${any("lower-ranks")}\\b`, "i"),
    others: new Set(lists.others),
    anybody: new Set(lists.anybody),
    titles: new RegExp(`\\b${any("titles")}\\b`, "gi"),
    anyBody: new RegExp(`^${any("any-body")}$`, "i"),
    standing: new RegExp(`^(?:the|its|their) (?:[a-z]+ )?${any("standing-bodies")}$`, "i"),
    unnamed: new RegExp(`^(?:(?!the\\b|his\\b|her\\b|its\\b)[a-z-]+\\s+){0,4}${any("unnamed")}$`, "i"),
    anonymous: new RegExp(`\\b${any("anonymous")}`, "i"),
    spokes: new RegExp(oneOf(kindred.spokesman!), "i"),
    ownPolicy: new RegExp(`^\\s+(?:[a-z]+ly |also |always |has )*${any("own-policy")}\\b`, "i"),
    plural: new RegExp(`\\s${any("plurals")}$`, "i"),
    met: new RegExp(`\\b${any("met")}\\b`, "i"),
    receives: new RegExp(`\\b${any("receives")}\\b`, "i"),
    callsOn: new RegExp(`\\b${any("calls-on")}\\b`, "i"),
    according: new RegExp(`\\b${any("according")}\\s+(?:the\\s+)?`, "i"),
    ownWords: new RegExp(`(?:['’]s|\\b(?:his|her|their))\\s+(?:own )?${any("own-words")}\\b\\s*[,:]`, "i"),
    toldWords: new RegExp(
      `(?:['’]s|\\b(?:his|her|their))\\s+(?:own |main |only |first |final |simple )?${any("told-words")}\\b`,
      "i",
    ),
    impersonal: new RegExp(
      `\\b(?:it (?:was|is|has been|had been)|${any("felt")}(?: (?:to|for|in|of|at|over|with|that) [^.;:,“”"]{1,80}?)? (?:was|were|has been|is)(?: also)?|the ${any("weight")} (?:of|for|to) [^.;:“”"]{1,200}? (?:was|were|has been|had been)(?: also)?)\\s+(?:also |further |mutually |jointly |once again )?${any("felt-verbs")}\\b`,
      "i",
    ),
    document: new LeanExpression(
      `(?<![\\p{L}])(?:according to (?:the|that|its|their|his|her) ${any("read-texts")}|(?:the|this|that|his|her|its|their|an?)\\s+(?:[a-z-]+\\s+){0,2}${any("documents")}(?:,\\s[^,.;:“”"]{3,90},)?\\s+(?:(?:of|by|from|issued by|released by) [^.;:,“”"]{1,80}?\\s+)?(?:also |further |then |goes on to |went on to )?${any("document-verbs")})(?![\\p{L}])`,
      "iu",
    ),
    documentBehind: new LeanExpression(
      `[,”"’'\u0001]\\s*(?:also |further )?${any("document-tells")}\\s+(?:the|that|this|its|an?)\\s+(?:[a-z-]+\\s+){0,2}${any("documents")}(?=\\s*(?:[.,;:”"\u0001–—]|$|(?:issued|released|published|signed)(?!\\p{L})))`,
      "iu",
    ),
    readsText: new LeanExpression(
      `(?<!\\p{L})(?:reads?|says|said|stated|according to)\\s+(?:an?|the|its)\\s+(?:[a-z-]+\\s+){0,2}${any("documents")}\\s+(?:issued |released |published |put out )?(?:[a-z]+day )?(?:by|of|from|which|that)\\s+(?:the\\s+)?`,
      "iu",
    ),
    documentOf: new RegExp(
      `(?<!\\p{L})${any("documents")}s?(?: (?:of|with) [a-z]+)?(?: [a-z-]+)?(?: to [^.;]{1,80} (?:came|arrived))? (?:of|by|from|sent by|signed by|on behalf of)\\s+(?:the\\s+)?$`,
      "iu",
    ),
    printed: new LeanExpression(`(?<!\\p{L})${any("printed")}(?!\\p{L})`, "iu"),
    calledText: new RegExp(
      `(?:^|[.!:–—]\\s*|\\b(?:joint|open|solidarity|press|official|political|common) )${any("printed")} (?:of|by|from) `,
      "i",
    ),
    asking: new RegExp(`^${any("asking")}$`, "i"),
    answering: new RegExp(`^${any("answering")}$`, "i"),
    sectionHead: new RegExp(`^${any("section-heads")} (?:by|of|from)\\s+(?:the\\s+)?`, "i"),
    askedBehind: new LeanExpression(`^(?:,[^,;.]{1,80},)?\\s+${any("asked-behind")}`, "iu"),
    askedBefore: new LeanExpression(`(?<!\\p{L})${any("asked-before")}\\s+(?:[\\p{L}’'.-]+\\s+){0,6}$`, "iu"),
    agency: new RegExp(`(?<!${any("news")}\\s)${any("agencies")}$`, "i"),
    outlet: new RegExp(`(?:^|\\s)${any("outlets")}$`, "i"),
    reporters: new Set(lists.reporters),
    leadIn: new LeanExpression(`(?<!\\p{L})${any("lead-ins")}(?!\\p{L})`, "iu"),
    honorifics: new Set(lists.honorifics),
  };
}
