import type { Span } from "../text/span.ts";

/** A sentence as the search for formulas sees it. */
export interface FormulaSentence extends Span {
  readonly source: string;
  readonly article: string;
  /** Articles that carry one text are one text: its phrases recur once, however often it was carried. */
  readonly text: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly words: string;
  /** Null where it is nobody's words but the narrator's. */
  readonly speaker: string | null;
  /** ISO 3166-1 alpha-2 of the speaker. */
  readonly country: string | null;
  /** To whom it was said: a name, or the countries of the other side; null where the text does not tell. */
  readonly audience: string | null;
  /** Names, offices and days: no formula holds a person, an office or a day, and none is made of names alone. */
  readonly names: readonly Span[];
  readonly breaks: readonly Span[];
}

/** One use of a phrase. */
export interface FormulaUse extends Span {
  /** Place of the sentence in the list that was searched. */
  readonly sentence: number;
  readonly printed: string;
}

/** A phrase that is nearly a formula: in another form of its words, with one word more, with one less, or with another in its place. */
export interface NearPhrase {
  readonly phrase: string;
  readonly how: "inflected" | "word-more" | "word-less" | "word-changed";
  readonly uses: readonly FormulaUse[];
}

/** A fixed phrase that recurs. */
export interface FoundFormula {
  readonly phrase: string;
  readonly uses: readonly FormulaUse[];
  /** Distinct texts that use it. */
  readonly texts: number;
  /** Bits by which its parts hold together: the least over all places where it could be parted; null where it was asked for and not found by recurrence. */
  readonly cohesion: number | null;
  readonly near: readonly NearPhrase[];
  /** Other formulas that it holds. */
  readonly components: readonly string[];
}
