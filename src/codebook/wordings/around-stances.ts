import { LeanExpression } from "../../text/lean-expression.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { oneOf } from "../patterns/fragments.ts";

const names = [
  "describing",
  "progressive",
  "adjectives",
  "given",
  "owing",
  "growing",
  "willing",
  "before-back",
  "joining",
  "reaffirming",
  "held",
  "held-of",
  "held-by-own",
  "held-by-named",
  "own-bodies",
  "firmly",
  "opposing",
  "only-said",
  "own-side",
  "thinks",
  "subjects",
  "lead-by",
  "leads-to",
  "given-for",
  "said-anew",
] as const;

/** What around a verb or noun of stance tells that it is none, whose it is, and what it is about. */
export interface AroundStances {
  /** Lemmas of verbs whose participles describe, and take no side. */
  readonly describing: ReadonlySet<string>;
  /** Lemmas of verbs that take a side only where somebody is just doing it. */
  readonly progressive: ReadonlySet<string>;
  /** Up to a form that is noun and verb: it is a noun there. */
  readonly asNoun: RegExp;
  /** Behind it: somebody got or gave it. */
  readonly given: RegExp;
  /** Up to it: it is owned by somebody of whom something else is told. */
  readonly owing: RegExp;
  /** Up to it: it is something given that grows or shrinks. */
  readonly growing: RegExp;
  /** Up to the verb: somebody will take the side. */
  readonly willing: RegExp;
  /** Up to "back": an adverb. */
  readonly beforeBack: RegExp;
  /** Up to a participle: who takes the side does it with others. */
  readonly joining: RegExp;
  /** Rules of verbs that only give a stance. */
  readonly reaffirming: RegExp;
  /** Behind an owner in the possessive: what it holds. */
  readonly held: RegExp;
  /** Up to an owner behind "of". */
  readonly heldOf: RegExp;
  /** From the verb on: "his country's opposition", "the support of her party"; the first group is the owner. */
  readonly ownFirst: RegExp;
  readonly ownLast: RegExp;
  /** Behind a modal of duty: what is to be opposed. */
  readonly opposing: RegExp;
  /** Right behind a modal of duty: it only brings in what is said. */
  readonly onlySaid: RegExp;
  /** Up to a modal of duty: it falls on the holder's own side too. */
  readonly ownSide: RegExp;
  /** Up to a stance: a subject that nothing recognised. */
  readonly subject: RegExp;
  /** Between the verb and what the stance is about. */
  readonly leadsIn: RegExp;
  /** At the head of what is reaffirmed: "support for". */
  readonly givenFor: RegExp;
  /** From the head of a sentence to where somebody is told to have said something more. */
  readonly saidAnew: RegExp;
}

/** Reads `codebook/<language>/stances/around.yaml`. @throws where it is missing or not of its shape, or a fragment is no regular expression */
export function loadAroundStances(language = "en"): AroundStances {
  const lists = wordLists(readYaml(`${language}/stances/around.yaml`), names, "around.yaml");
  const adjectives = oneOf(lists.adjectives);
  const ownNoun = oneOf([...lists.held, ...lists["held-by-own"]]);
  const ownWord = `((?:his|her|our|my)\\s+${oneOf(lists["own-bodies"])})`;
  return {
    describing: new Set(lists.describing),
    progressive: new Set(lists.progressive),
    asNoun: new LeanExpression(
      `(?:(?<![\\p{L}])(?:an?|the|its|his|her|their|our|my|your|this|that|any|no|such|in|of|for|with|by|under|on|about|regarding|over|from|without|mutual)|['’]s)\\s+(?:${adjectives}(?:,? and|,)?\\s+){0,3}$|\\b${adjectives}\\s+$`,
      "iu",
    ),
    given: new RegExp(`^\\s+${oneOf(lists.given)}\\b`),
    owing: new RegExp(`\\b${oneOf(lists.owing)}\\s+$`, "i"),
    growing: new RegExp(`\\b${oneOf(lists.growing)}\\w*\\s+(?:up\\s+)?$`, "i"),
    willing: new RegExp(
      `(?:\\b(?:will|would|’ll)|(?<!\\b(?:should|must|to|can|could|may|us|ought to) )\\b(?:continues?|continued) to)(?:\\s+${oneOf(lists.willing)})*\\s+$`,
      "i",
    ),
    beforeBack: new RegExp(`\\b${oneOf(lists["before-back"])}\\s+$`, "i"),
    joining: new RegExp(`\\b${oneOf(lists.joining)}\\s[^,.;]{0,40}?\\bin\\s+(?:[a-z]+ly\\s+)?$`),
    reaffirming: new RegExp(`^stance-verb ${oneOf(lists.reaffirming)}$`),
    held: new RegExp(
      `^(?:['’]s?)?\\s+(?:[a-z-]+,?\\s+(?:and\\s+)?){0,3}${oneOf([...lists.held, ...lists["held-by-named"]])}s?\\b`,
      "i",
    ),
    heldOf: new RegExp(`\\b${oneOf([...lists.held, ...lists["held-of"]])}\\s+of\\s+(?:the\\s+)?$`, "i"),
    ownFirst: new LeanExpression(`^[^.;,]{0,60}?(?<![\\p{L}])${ownWord}['’]s?\\s+(?:[a-z-]+\\s+){0,3}${ownNoun}\\b`, "iu"),
    ownLast: new LeanExpression(`^[^.;,]{0,60}?\\b${ownNoun}\\s+of\\s+${ownWord}\\s`, "iu"),
    onlySaid: new RegExp(`^\\s+(?:(?:also|be|first|[a-z]{2,12}ly)\\s+)*${oneOf(lists["only-said"])}`, "i"),
    opposing: new RegExp(`^\\s+(?:${oneOf(lists.firmly)} )*${oneOf(lists.opposing)}\\b`, "i"),
    ownSide: new RegExp(
      `\\b(?:we(?=(?:\\s+(?!${oneOf(lists.thinks)})[a-z]+){0,3}\\s*$)|${oneOf(lists["own-side"])})\\b[^.;,]{0,40}$`,
      "i",
    ),
    subject: new RegExp(`\\b${oneOf(lists.subjects)}\\b[^.;:]{0,40}$`, "i"),
    leadsIn: new RegExp(`^(?:${oneOf(lists["lead-by"])} )*${oneOf(lists["leads-to"])}\\s+(?=\\S)`, "i"),
    givenFor: new RegExp(`^[^.;,]{0,60}?\\b${oneOf(lists["given-for"])}\\s+for\\b`),
    saidAnew: new RegExp(`^.*\\band\\s+(?:also\\s+)?${oneOf(lists["said-anew"])}\\s`, "s"),
  };
}
