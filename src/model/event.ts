import type { Report } from "./report.ts";

/** A report together with what folding needs to know of where it stands. */
export interface FiledReport {
  readonly report: Report;
  /** Id of the source. */
  readonly source: string;
  readonly article: string;
  readonly outlet: string | null;
  /** ISO day of the article's publication, where known. */
  readonly published: string | null;
  /** Is the article a reprint, so no second witness? */
  readonly reprint: boolean;
  /** Id of the post that its article stands in, or is: a post and what it carries tell of the same things. Absent where nothing is carried. */
  readonly post?: string | undefined;
  /** The words of the evidence, sentence after sentence. */
  readonly words: string;
}

/** One field's value and the reports that say so. Two claims on one field are a disagreement: shown, never averaged. */
export interface Claim {
  readonly field: string;
  /** JSON text of the value, so that equal values are equal strings. */
  readonly value: string;
  /** Report ids, sorted. */
  readonly reports: readonly string[];
}

/** What is said to have happened, folded from its reports. */
export interface Event {
  /** `e` and a hash of its first report's id by (source, article, place in the text). */
  readonly id: string;
  readonly class: string;
  /** Report ids in order of publication, then of id: never by outlet or side. */
  readonly reports: readonly string[];
  readonly claims: readonly Claim[];
}

export type Verdict = "same" | "different" | "undecided";

/** What was judged, kept with the judgement so that it is found again after better rules have moved spans and ids. */
export interface Judged {
  readonly source: string;
  readonly class: string;
  /** The words of the evidence, or the name. */
  readonly words: string;
  /** Names of the principals, or nothing for a name. */
  readonly sides: readonly string[];
}

/** A decision about two reports or two names. The rule set makes them anew at each rebuild; a person's is kept for ever and can be withdrawn. */
export interface Judgement {
  readonly id: string;
  readonly about: "report" | "name";
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly grounds: readonly string[];
  /** "rules" or the person's name. */
  readonly by: string;
  /** ISO time; null for the rule set's, which reads no clock. */
  readonly at: string | null;
  /** Null for the rule set's, which are made anew. */
  readonly judged: { readonly left: Judged; readonly right: Judged } | null;
}
