import { readYaml } from "./folder.ts";

/** Abbreviations of a language, as sentences need to know them; all without their last full stop. */
export interface Abbreviations {
  readonly before: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** At the head of what stands behind a quotation: who said it, and a verb of speech at the end of its clause. */
  readonly whoSaid: RegExp;
}

/** Right behind such a verb its clause ends, or goes on with where and when. */
const CLOSES =
  "(?:$|[.,]| (?:on|in|at|during|when|while|as|before|after|yesterday|today|this|last|reporters|journalists)(?![\\p{L}])| \\p{Lu}\\p{Ll}{2,6}day(?![\\p{L}]))";

export function loadAbbreviations(): Abbreviations {
  const { before, either, months, openers, saying } = readYaml("en/abbreviations.yaml") as Record<string, string[]>;
  return {
    before: new Set(before),
    either: new Set(either),
    months: new Set(months),
    openers: new Set(openers),
    whoSaid: new RegExp(`^([^!?;:“”"]{2,110}?) (?:${saying!.join("|")})${CLOSES}`, "u"),
  };
}
