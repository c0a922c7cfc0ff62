import type { Actor, Tenure } from "../model/actor.ts";
import type { Sentence } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import type { FiledReport } from "../model/event.ts";
import type { Furniture } from "../model/page.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Source } from "../model/source.ts";
import type { Commitment, Delegation, Formula, Position, Statement } from "../model/statement.ts";
import type { Quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";

/** A mention as the record keeps it, whatever it names. */
export interface KeptMention extends Span {
  readonly article: string;
  readonly kind: "actor" | "day" | "place";
  readonly form: string;
  /** Actor ids for an actor, the ISO day for a day, the name for a place. */
  readonly means: readonly string[];
}

/** One cell with the words it rests on. `owner` and `field` name it for a reader: `r1f…`, `participants[1].office`. */
export interface KeptCell {
  readonly owner: string;
  readonly field: string;
  /** JSON text of the value. */
  readonly value: string;
  /** Empty where the cell is bare words (evidence, a sentence). */
  readonly rule: string;
  readonly basis: string | null;
  readonly quotes: readonly Quote[];
}

/** A thing that has no id in its stage gets one of what it is; the cells of the thing name it as their owner. */
export type Owned<T> = T & { readonly id: string };

/** Everything that one source brings into the record, as the pipeline hands it over; every list follows the text. */
export interface Filing {
  readonly source: Source;
  readonly bytes: Uint8Array;
  /** Of the sighting that it was coded by. */
  readonly publisher: string | null;
  readonly coder: string;
  readonly codebook: string;
  readonly articles: readonly Article[];
  readonly furniture: readonly Furniture[];
  readonly sentences: readonly (Sentence & Quote)[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly KeptMention[];
  readonly tenures: readonly Owned<Tenure>[];
  readonly reports: readonly FiledReport[];
  /** Under which keys each report is looked up when others are folded, report for report. */
  readonly keys: readonly (readonly string[])[];
  readonly statements: readonly (Statement & Quote)[];
  readonly positions: readonly Owned<Position>[];
  readonly commitments: readonly Owned<Commitment>[];
  readonly delegations: readonly Owned<Delegation>[];
  readonly formulas: readonly Owned<Formula>[];
  readonly refused: readonly Refusal[];
  readonly cells: readonly KeptCell[];
  /** By which hashes each article is found by those that may carry its text. */
  readonly sketches: readonly { readonly article: string; readonly hashes: readonly number[] }[];
}
