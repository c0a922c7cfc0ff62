import { fullWeekday } from "../../text/calendar-names.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { oneOf } from "../patterns/fragments.ts";

const names = [
  "governing",
  "governing-verbs",
  "beside",
  "with-object",
  "framing",
  "acting",
  "demanding",
  "counting",
  "addressed",
  "own-sides",
  "whole-countries",
  "own-bodies",
  "did",
  "acted",
  "became",
  "views",
  "finite",
  "no-verbs",
] as const;

/** Who acts in a clause of speech or of stance, and who only stands before its verb. */
export interface SubjectWordings {
  /** Up to somebody whom a preposition or a verb of asking governs. */
  readonly governed: RegExp;
  /** The same, where a subject of speech is sought. */
  readonly besides: RegExp;
  /** Up to somebody who is the object of a verb. */
  readonly object: RegExp;
  /** Behind somebody: a clause set apart in which that one speaks. */
  readonly framed: RegExp;
  /** From a subject to the end of its clause: a verb with its object. */
  readonly actsOn: RegExp;
  /** Up to somebody of whom something is demanded. */
  readonly demandedOf: RegExp;
  /** Up to what somebody has so many of. */
  readonly counted: RegExp;
  /** Lemmas of verbs whose object is whom the words are for. */
  readonly addressed: ReadonlySet<string>;
  /** Behind a country's adjective: the country speaks. */
  readonly ownSide: RegExp;
  /** What a speaker's country is called, and bodies by what they are, folded. */
  readonly wholeCountry: RegExp;
  readonly ownBody: RegExp;
  /** From the head of a sentence, or behind a person: what somebody did. */
  readonly did: RegExp;
  /** Behind whoever opens a sentence: what they did with hands and feet. */
  readonly acted: RegExp;
  /** Behind a person: told back from words, and not what became of somebody. */
  readonly toldOn: RegExp;
  /** Behind a state: a stance in the present. */
  readonly views: RegExp;
  /** A finite verb. */
  readonly finite: RegExp;
  /** Nouns that read like verbs of speech. */
  readonly noVerb: RegExp;
}

/** Reads `codebook/<language>/speech/subjects.yaml`. @throws where it is missing or not of its shape, or a fragment is no regular expression */
export function loadSubjectWordings(language = "en"): SubjectWordings {
  const lists = wordLists(readYaml(`${language}/speech/subjects.yaml`), names, "subjects.yaml");
  const leads = (words: readonly string[], articles: string): RegExp =>
    new RegExp(`(?:^|[\\s(])${oneOf(words)}\\s+(?:${articles}\\s+)?$`, "i");
  return {
    governed: leads([...lists.governing, ...lists["governing-verbs"]], "the"),
    besides: leads([...lists.governing, ...lists.beside], "(?:the|its|his|her|their|our)"),
    object: new RegExp(`\\b${oneOf(lists["with-object"])}(?:s|es|ed|ing|e)?\\s+(?:the\\s+)?$`, "i"),
    framed: new RegExp(
      `^\\s+(?:[a-z]+ly\\s+|also\\s+|then\\s+)?(?:[a-z]{2,14}(?:ed|id)|${oneOf(lists.framing)})(?:\\s[^,]{1,40})?,\\s`,
    ),
    actsOn: new RegExp(
      `^\\s+(?:(?:also|then|later|today|yesterday|here|had|has|have|in turn|on ${fullWeekday}|[a-z]{2,16}ly)\\s+)*(?:[a-z]{3,16}(?:ed|s)|${oneOf(lists.acting)})\\s[^,;:“”"\\u0001]*$`,
      "u",
    ),
    demandedOf: new RegExp(`\\b${oneOf(lists.demanding)}[a-z]* that (?:the )?$`, "i"),
    counted: new RegExp(`\\b${oneOf(lists.counting)}[a-z]*\\s+(?:[a-z]+\\s+){0,2}\\d[\\d.,]*(?:\\s+[a-z]+)?\\s+$`, "i"),
    addressed: new Set(lists.addressed),
    ownSide: new RegExp(`^\\s+${oneOf(lists["own-sides"])}(?![\\p{L}’'])`, "u"),
    wholeCountry: new RegExp(`^${oneOf(lists["whole-countries"])}$`),
    ownBody: new RegExp(`^${oneOf(lists["own-bodies"])}$`),
    did: new RegExp(
      `^(?:[^.;]{0,120}?,)?\\s*(?:(?:also|then|later|first|both|jointly|[a-z]{2,12}ly)\\s+)?(?:[a-z]{2,16}ed|${oneOf(lists.did)})\\b`,
    ),
    acted: new RegExp(
      `^(?:\\s+(?:of|for|at|in)\\s[^.;,]{1,60})?(?:,(?:[^.;]{1,120}?,)?)?\\s+(?:also\\s+)?${oneOf(lists.acted)}(?!\\p{L})`,
      "u",
    ),
    toldOn: new RegExp(`^\\s+(?:would|could|should|might)\\s+(?!${oneOf(lists.became)}\\b)`),
    views: new RegExp(`^\\s+(?:(?:also|always|[a-z]{2,16}ly)\\s+)*${oneOf(lists.views)}\\b`),
    finite: new RegExp(`\\b(?:${oneOf(lists.finite)}|[a-z]{2,16}(?:ed|es))\\b`),
    noVerb: new RegExp(`^${oneOf(lists["no-verbs"])}s?$`),
  };
}
