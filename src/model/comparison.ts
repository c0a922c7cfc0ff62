import type { Quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";
import type { Participant, Topic } from "./report.ts";

/** A statement, or a sentence of the narrator's, as comparing sees it. */
export interface ComparedStatement extends Span {
  readonly id: string;
  /** Null where the narrator speaks. */
  readonly speaker: string | null;
  /** Country of the speaker, null where it is unknown or both sides speak. */
  readonly country: string | null;
  readonly words: string;
  readonly topics: readonly Topic[];
}

/** One side's telling of an event. */
export interface ComparedReport {
  readonly report: string;
  readonly source: string;
  readonly article: string;
  readonly outlet: string | null;
  /** ISO 3166-1 alpha-2 of the outlet. */
  readonly country: string | null;
  /** The side of the event that the outlet is of, by its country; null for one of neither side's or of nobody knows where. */
  readonly side: string | null;
  readonly published: string | null;
  /** Words of the article. */
  readonly length: number;
  readonly kind: string;
  readonly participants: readonly Participant[];
  readonly statements: readonly ComparedStatement[];
  /** Who is said to have asked for the meeting, in the printed words. */
  readonly asked: readonly Quote[];
  /** The sentences that say that it happened at all. */
  readonly evidence: readonly Quote[];
}

export type Agreement = "both" | "worded-differently" | "left-only" | "right-only";

/** Statements of two reports that tell of the same words, or one that stands alone. */
export interface AlignedStatements {
  readonly left: readonly ComparedStatement[];
  readonly right: readonly ComparedStatement[];
  readonly agreement: Agreement;
  /** 0–1: how much of the shorter one's matter is in the other. */
  readonly likeness: number;
  /** Does it stand before or after its neighbours on one side and not on the other? */
  readonly moved: boolean;
}

/** Two reports of one event side by side. Never a verdict: what stands where, and how alike. */
export interface Comparison {
  readonly left: ComparedReport;
  readonly right: ComparedReport;
  /** In the order of the left report, what only the right one has after what precedes it there. */
  readonly statements: readonly AlignedStatements[];
  readonly topics: { readonly both: readonly string[]; readonly left: readonly string[]; readonly right: readonly string[] };
  readonly names: readonly {
    readonly left: string | null;
    readonly right: string | null;
    readonly leftOffice: string | null;
    readonly rightOffice: string | null;
  }[];
}
