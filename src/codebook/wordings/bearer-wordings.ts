import { LeanExpression } from "../../text/lean-expression.ts";
import { wordLists } from "../../text/word-lists.ts";
import { readYaml } from "../folder.ts";
import { asWords, filledIn, oneOf } from "../patterns/fragments.ts";
import type { WordPattern } from "../patterns/word-pattern.ts";

const names = [
  "letters",
  "bear",
  "borne",
  "bearing",
  "to-bear",
  "behind",
  "ahead",
  "fronted",
  "in-name-of",
  "behind-next",
  "ahead-next",
  "stops",
] as const;

/** How a language tells who bears a message for another: words before which, and words behind which the bearer is named. */
export interface BearerWordings {
  /** In the sentence of the message, and in those behind it. */
  readonly own: { readonly behind: WordPattern; readonly ahead: WordPattern };
  /** Behind these, and behind all who act. */
  readonly fronted: WordPattern;
  /** Behind these whoever it is from. */
  readonly inNameOf: WordPattern;
  readonly next: { readonly behind: WordPattern; readonly ahead: WordPattern };
  /** Between whoever bears it and these words. */
  readonly stops: RegExp;
}

/** Reads `codebook/<language>/bearers.yaml`. @throws where it is missing or not of its shape, or a fragment is no regular expression */
export function loadBearerWordings(language = "en"): BearerWordings {
  const lists = wordLists(readYaml(`${language}/bearers.yaml`), names, "bearers.yaml");
  const filled: Readonly<Record<string, string>> = {
    letter: oneOf(lists.letters),
    bear: oneOf(lists.bear),
    borne: oneOf(lists.borne),
    bearing: oneOf(lists.bearing),
    "to-bear": oneOf(lists["to-bear"]),
    any: "[^.;:]{1,160}?",
  };
  const words = (list: readonly string[]): WordPattern => asWords(filledIn(list, filled));
  return {
    own: { behind: words(lists.behind), ahead: words(lists.ahead) },
    fronted: words(lists.fronted),
    inNameOf: words(lists["in-name-of"]),
    next: { behind: words(lists["behind-next"]), ahead: words(lists["ahead-next"]) },
    stops: new LeanExpression(`(?<!\\p{L})${oneOf(lists.stops)}(?!\\p{L})`, "u"),
  };
}
