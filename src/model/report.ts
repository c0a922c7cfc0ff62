import type { Span } from "../text/span.ts";
import type { ActorKind } from "./actor.ts";
import type { Cell } from "./cell.ts";
import type { When } from "./date.ts";
import type { PlaceKind } from "./mention.ts";

export const standings = ["held", "planned", "invited", "promised", "called-for", "denied", "cancelled"] as const;
export type Standing = (typeof standings)[number];
export type Salience = "main" | "background";

/** An actor's part in one event, as one article tells it. */
export interface Participant {
  /** Id of the actor within its source; null for one that is only described and has no entry of its own. */
  readonly actor: string | null;
  readonly kind: ActorKind;
  readonly name: Cell<string>;
  readonly office: Cell<string> | null;
  readonly organisation: Cell<string> | null;
  readonly country: Cell<string> | null;
  readonly key: string | null;
  /** `A`, `B`, and further letters where there are more than two sides. */
  readonly side: string;
  readonly role: "principal" | "present";
}

export interface Place {
  readonly name: Cell<string>;
  readonly kind: PlaceKind;
  readonly country: Cell<string> | null;
}

export interface Amount {
  readonly value: Cell<number>;
  /** ISO 4217, `t`, `kg`, `m`, `km`, `doses` …; null for a bare number. */
  readonly unit: string | null;
  readonly item: string | null;
  /** As printed ("nearly 1.6 trillion yuan"). */
  readonly printed: string;
}

export interface Topic {
  /** One of the keys of `codebook/topics.json`. */
  readonly key: string;
  readonly printed: string;
  readonly spans: readonly Span[];
}

export interface Attendance {
  readonly value: number;
  readonly unit: string;
  readonly spans: readonly Span[];
}

/** How a rule came to its result: what `readout explain` prints. */
export interface Trace {
  readonly rule: string;
  /** The codebook pattern that matched, as written there. */
  readonly pattern: string;
  /** The sentence with recognised actors, days and places replaced, which the pattern ran over. */
  readonly placeholders: string;
  readonly sentence: Span;
}

/** One article's telling of one event. */
export interface Report {
  readonly id: string;
  readonly article: string;
  readonly class: string;
  readonly mode: Cell<string> | null;
  /** Null where the text tells no day; then no day of publication stands in for it. */
  readonly when: Cell<When> | null;
  readonly place: Place | null;
  readonly standing: Cell<Standing>;
  readonly salience: Cell<Salience>;
  readonly participants: readonly Participant[];
  readonly amounts: readonly Amount[];
  readonly occasion: Cell<string> | null;
  readonly topics: readonly Topic[];
  readonly outcome: readonly Cell<string>[];
  readonly mechanism: Cell<string> | null;
  readonly attendance: readonly Attendance[];
  /** The sentences that state it, in order; never empty. */
  readonly evidence: readonly Span[];
  readonly traces: readonly Trace[];
}

/** Of a report that is made of words alone (a letter, a speech): nothing is told of what was given, signed or attended. */
export const untold: Pick<Report, "amounts" | "occasion" | "topics" | "outcome" | "mechanism" | "attendance"> = {
  amounts: [],
  occasion: null,
  topics: [],
  outcome: [],
  mechanism: null,
  attendance: [],
};
