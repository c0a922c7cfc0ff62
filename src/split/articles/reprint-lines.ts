/** The lines of a text that a post reprints; indexes of lines, `last` counts. */
export interface ReprintLines {
  readonly first: number;
  readonly last: number;
  readonly headline: number | null;
  readonly truncated: boolean;
  /** Lines of the post's own words that introduce this text. */
  readonly introductions: readonly number[];
}

export interface Reprints {
  readonly reprints: readonly ReprintLines[];
  /** Introductions and credits that no reprint follows. */
  readonly loose: readonly number[];
  /** How many texts the post announces. */
  readonly announced: number;
}
