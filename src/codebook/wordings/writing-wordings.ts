import { LeanExpression } from "../../text/lean-expression.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { oneOf } from "../patterns/fragments.ts";

const names = [
  "salutes",
  "greets",
  "receives",
  "jointly",
  "texts",
  "undersigned",
  "our-words",
  "letters",
  "several-letters",
  "appears",
  "ascribes",
  "argues",
  "talked-about",
  "talked-of",
  "weighs",
  "offices",
  "bodies",
  "relation-kinds",
  "relations",
  "relation-aims",
  "relation-further-aims",
  "labels",
] as const;

/** How letters and pieces of writing are worded, and what talks were about. */
export interface WritingWordings {
  /** Opens a letter, and what it does up to whom it does it to. */
  readonly salutes: RegExp;
  readonly greets: RegExp;
  /** What is sent to somebody rather than put out to all. */
  readonly letters: RegExp;
  /** What several were sent, of which one letter is but an example. */
  readonly severalLetters: RegExp;
  /** Behind a name: messages came there. */
  readonly receives: RegExp;
  /** What several put out together, up to who they are; those who sign it, without a name; and by what a text speaks of those whose words it is. */
  readonly jointly: RegExp;
  readonly undersigned: RegExp;
  readonly ourWords: RegExp;
  /** Beside a day: it is the piece's. */
  readonly appears: RegExp;
  /** A paragraph that gives somebody else's words, and one that argues. */
  readonly ascribes: RegExp;
  readonly argues: RegExp;
  /** A sentence that tells what was talked about. */
  readonly talkedAbout: RegExp;
  /** A narrator's sentence behind an event that goes on with what its talks were about. */
  readonly talkedOf: RegExp;
  /** A sentence of somebody's words that tells what the speaker is about. */
  readonly weighs: RegExp;
  /** Right before a word in the name of a body or office. */
  readonly inBody: RegExp;
  /** Right behind a word with a capital: it is of the name of an office. */
  readonly ofOffice: RegExp;
  /** Labels of relations, all of a text. */
  readonly labels: RegExp;
}

/** Reads `codebook/<language>/speech/writing.yaml`. @throws where it is missing or not of its shape, or a fragment is no regular expression */
export function loadWritingWordings(language = "en"): WritingWordings {
  const lists = wordLists(readYaml(`${language}/speech/writing.yaml`), names, "speech/writing.yaml");
  const any = (name: (typeof names)[number]): string => oneOf(lists[name]);
  return {
    salutes: new RegExp(`^\\W*${any("salutes")}\\b`, "i"),
    greets: new RegExp(`\\b${any("greets")}\\b[^.;]{0,80}?\\b(?:to|with|for)\\s+(?:all |each |both )?(?:the |our |you,? )?`, "i"),
    letters: new RegExp(`\\b${any("letters")}\\b`, "i"),
    severalLetters: new RegExp(`\\b${any("several-letters")}\\b`, "i"),
    receives: new RegExp(
      `^,? (?:ha[sd] |have |is |are |was |were )?(?:\\w+ )?${any("receives")}\\b[^.;]{0,80}?\\b${any("greets")}`,
      "i",
    ),
    jointly: new RegExp(`\\b${any("jointly")} (?:[\\w-]+ ){0,2}?${any("texts")}\\b`, "i"),
    undersigned: new RegExp(`\\b${any("undersigned")}\\b`, "i"),
    ourWords: new RegExp(`\\b${any("our-words")}\\b`, "i"),
    appears: new RegExp(`\\b${any("appears")}\\b`, "i"),
    ascribes: new RegExp(`\\b${any("ascribes")}\\b`),
    argues: new LeanExpression(`\\?(?:\\s|$)|(?<![\\p{L}])${any("argues")}(?![\\p{L}])`, "iu"),
    talkedAbout: new RegExp(`\\b${any("talked-about")}\\b`, "i"),
    talkedOf: new RegExp(`\\b${any("talked-of")}\\b`, "i"),
    weighs: new RegExp(`\\b${any("weighs")}\\b`, "i"),
    inBody: new LeanExpression(
      `${any("bodies")}\\s+(?:of|for|on)\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}-]*,?\\s+(?:and\\s+)?){0,4}$`,
      "u",
    ),
    ofOffice: new RegExp(`^[\\p{L}]*(?:\\s+\\p{Lu}[\\p{L}-]*){0,2}\\s+${any("offices")}\\b`, "u"),
    labels: new LeanExpression(
      `\\b(?:${any("relation-kinds")}(?: and|,)? ){1,6}(?:cooperative )?${any("relations")}(?: (?:of|for) ${any("relation-aims")}(?: (?:and|for) ${any("relation-further-aims")}){0,2})?|\\b${any("labels")}`,
      "giu",
    ),
  };
}
