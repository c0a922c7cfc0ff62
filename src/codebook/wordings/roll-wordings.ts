import { LeanExpression } from "../../text/lean-expression.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { asWords, filledIn, oneOf } from "../patterns/fragments.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";

const names = ["teams", "be", "led", "occasions", "hints", "along", "ahead", "behind", "joins", "stops", "whose"] as const;

/** How a language lists who was there besides those who acted. */
export interface RollWordings {
  /** Without one of these words, or its beginning, a sentence has no roll call. */
  readonly hints: RegExp;
  /** Behind these names follow, of those who came with somebody. */
  readonly along: WordPattern;
  /** Behind these names follow, and before these they stand. */
  readonly ahead: WordPattern;
  readonly behind: WordPattern;
  /** Between one name of a list and the next. */
  readonly joins: RegExp;
  /** Where a roll call ends. */
  readonly stops: RegExp;
  /** Right before a name: whose somebody else is ("adviser to Minister Name"). */
  readonly whose: RegExp;
}

/** Reads `codebook/<language>/rolls.yaml`. @throws where it is missing or not of its shape, or a fragment is no regular expression */
export function loadRollWordings(language = "en"): RollWordings {
  const lists = wordLists(readYaml(`${language}/rolls.yaml`), names, "rolls.yaml");
  const filled: Readonly<Record<string, string>> = {
    team: oneOf(lists.teams),
    be: oneOf(lists.be),
    led: oneOf(lists.led),
    occasion: oneOf(lists.occasions),
    any: "[^.;:]{1,90}?",
  };
  const words = (list: readonly string[]): WordPattern => asWords(filledIn(list, filled));
  return {
    hints: new RegExp(`\\b${oneOf(lists.hints)}`, "i"),
    along: words(lists.along),
    ahead: words(lists.ahead),
    behind: words(lists.behind),
    joins: new RegExp(`[,;•&]|\\b${oneOf(lists.joins)}\\b`),
    stops: new LeanExpression(`(?<!\\p{L})${oneOf(lists.stops)}(?!\\p{L})`, "u"),
    whose: new RegExp(`\\b${oneOf(lists.whose)}\\s+(?:the\\s+|his\\s+|her\\s+|its\\s+)?$`, "i"),
  };
}
