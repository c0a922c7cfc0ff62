import { readYaml } from "./folder.ts";

/** Abbreviations of a language, as sentences need to know them; all without their last full stop. */
export interface Abbreviations {
  readonly before: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

export function loadAbbreviations(): Abbreviations {
  const { before, either, months, openers } = readYaml("en/abbreviations.yaml") as Record<keyof Abbreviations, string[]>;
  return { before: new Set(before), either: new Set(either), months: new Set(months), openers: new Set(openers) };
}
