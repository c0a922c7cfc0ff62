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

/** Letters behind the verb in which its clause may still bring in other words. */
const BEHIND = 80;

export function loadAbbreviations(): Abbreviations {
  const file = readYaml("en/abbreviations.yaml") as Record<string, string[]>;
  const { before, either, months, openers } = file;
  const closes = `(?:$|[.,]| (?:${file["closing-saying"]!.join("|")})(?![\\p{L}])| \\p{Lu}\\p{Ll}{2,6}day(?![\\p{L}]))`;
  const brings = `(?![^.!?;:“”"]{0,${BEHIND}} (?:${file["before-words"]!.join("|")})(?![\\p{L}]))`;
  return {
    before: new Set(before),
    either: new Set(either),
    months: new Set(months),
    openers: new Set(openers),
    whoSaid: new RegExp(`^([^!?;:“”"]{2,110}?) (?:${file.saying!.join("|")})(?=${closes})${brings}`, "u"),
  };
}
