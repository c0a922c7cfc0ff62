import type { Span } from "../../text/span.ts";

/** The kinds of token that patterns of time are written in. */
export type TokenKind = "D" | "O" | "M" | "W" | "Ws" | "Y" | "y2" | "N" | "U" | "S" | "P" | "num" | "decade" | "T" | "dot";

/** A word, number or sign of a sentence, seen with the eyes of a calendar. Offsets count from the start of the source's text. */
export interface Token extends Span {
  /** In lower case, without the full stop of an abbreviation. */
  readonly word: string;
  readonly raw: string;
  readonly kinds: ReadonlySet<TokenKind>;
  /** Number of the month, weekday, day or year; a count; NaN where it has none. */
  readonly value: number;
  readonly ordinal: boolean;
  /** Written in letters rather than digits? */
  readonly spelt: boolean;
}
