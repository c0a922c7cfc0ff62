import { LeanExpression } from "../../text/lean-expression.ts";
import { readYaml } from "../folder.ts";
import { oneOf } from "../patterns/fragments.ts";

/** By what a printed text tells whose words it gives. */
export interface AuthorWordings {
  /** A noun for a text. */
  readonly text: RegExp;
  /** What leads to a name that stands right behind, titles between them passed over. */
  readonly leadsTo: RegExp;
  /** "statement on the war of": what stands before a name leads to what the text is about. */
  readonly aboutOf: RegExp;
  /** "’s statement", right behind a name. */
  readonly owns: RegExp;
  /** ": statement by", right behind a name that is but the topic. */
  readonly toldBehind: RegExp;
  /** Right behind a name: that one only brings the text. */
  readonly brings: RegExp;
  /** Right before a name: that one made the text public. */
  readonly madePublic: RegExp;
  /** Right before a name: that one began what others put out too, or answered it. */
  readonly begun: RegExp;
  /** Right behind a name: that one gave the text. */
  readonly gives: RegExp;
  /** "what our speaker,", right before whoever said it, and what follows the name. */
  readonly what: RegExp;
  readonly said: RegExp;
  /** A text of whoever was spoken of before. */
  readonly spokenOf: RegExp;
  /** "members", whose whole is named behind "of". */
  readonly membersOf: RegExp;
  /** Those who speak are those whose names stand below ("we who sign"). */
  readonly whoSign: RegExp;
  /** The beginning of a line above a text that tells whose it is. */
  readonly above: RegExp;
  /** Verbs in the present with which a body opens its own text, besides those of speech. */
  readonly declares: ReadonlySet<string>;
  /** Right behind a body at the head of its own text: what it is moved by. */
  readonly moved: RegExp;
  /** All that stands before such a body, up to a comma. */
  readonly setsOut: RegExp;
}

/** Reads `codebook/<language>/speech/authors.yaml`. @throws where it is missing or a fragment is no regular expression */
export function loadAuthorWordings(language = "en"): AuthorWordings {
  const lists = readYaml(`${language}/speech/authors.yaml`) as Readonly<Record<string, readonly string[]>>;
  const any = (name: string): string => oneOf(lists[name]!);
  return {
    text: new RegExp(`\\b${any("texts")}\\b`, "i"),
    leadsTo: new LeanExpression(
      `(?:^|[\\s(])${any("leads")}\\s+(?:(?:\\p{Lu}[\\p{L}.’'-]*|${lists.between!.join("|")})\\s+){0,9}$`,
      "u",
    ),
    aboutOf: new RegExp(`\\b${any("topics")}\\s[^,:]{0,80}\\bof\\s+(?:the\\s+)?$`, "i"),
    owns: new LeanExpression(`^(?:['’]s?)?\\s+(?:[\\p{L}’'-]+\\s+){0,4}${any("owned")}`, "iu"),
    toldBehind: new RegExp(`^\\s*:\\s*.*\\b${any("told-behind")} (?:by|of|from|on)\\b`, "i"),
    brings: new RegExp(`^,?\\s+(?:who )?(?:has |have |had |kindly |also )*${any("brings")}\\b`, "i"),
    madePublic: new LeanExpression(`\\b${any("made-public")} (?:\\p{L}+ly |today )?by\\s+(?:the\\s+)?$`, "iu"),
    begun: new LeanExpression(`\\b${any("begun")} (?:\\p{L}+ly )?by\\s+(?:\\p{L}[\\p{L}.’'-]*\\s+)*$`, "iu"),
    gives: new RegExp(`^[^.;]{0,80}\\bwrote to\\b|^[^.;]{0,120}\\b${any("gives")}\\b[^.;]{0,80}\\b${any("given")}`, "i"),
    what: new LeanExpression(`(?<!\\p{L})${any("what")}\\s+(?:[\\p{L}’'.-]+,?\\s+){0,8}$`, "iu"),
    said: new LeanExpression(`^,?\\s+(?:[a-z]+ ){0,2}${any("said")}(?!\\p{L})`, "iu"),
    spokenOf: new RegExp(
      `\\b(?:(?:his|her|its|their|the|this|whose)\\s+(?:[a-z’'-]+ ){0,4}${any("spoken-of")}|${any("said-so")})\\b`,
      "i",
    ),
    membersOf: new RegExp(`^(?:[a-z]+ )?${any("members")}$`, "i"),
    whoSign: new RegExp(`\\b${any("who-sign")}\\b`, "i"),
    above: new RegExp(`^${any("above")}\\b`, "i"),
    declares: new Set(lists.declares),
    moved: new RegExp(`^\\s+(?:is|are)\\s+(?:[a-z]+ly\\s+)?${any("moved")}\\b`, "i"),
    setsOut: new RegExp(`^${any("sets-out")}\\b[^.;:]{0,160},\\s+(?:the\\s+)?$`, "i"),
  };
}
