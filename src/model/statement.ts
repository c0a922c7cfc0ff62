import type { Span } from "../text/span.ts";
import type { Cell } from "./cell.ts";
import type { Topic } from "./report.ts";

/** A sentence of somebody's words. */
export interface Statement extends Span {
  readonly id: string;
  readonly article: string;
  /** Actor id within the source, null for a collective without an entry ("the two sides"). */
  readonly actor: string | null;
  readonly speaker: Cell<string>;
  readonly form: "direct" | "indirect";
  readonly addressee: Cell<string> | null;
  /** The act of speech the words perform: a mode of `declaration`. */
  readonly act: Cell<string> | null;
  readonly topics: readonly Topic[];
  /** Id of the report in whose event it was said, where the text tells it. */
  readonly report: string | null;
}

export const positionActs = ["supports", "opposes", "demands", "proposes", "reaffirms", "recognises"] as const;
export type PositionAct = (typeof positionActs)[number];

/** Somebody is reported to hold a view. The span is the sentence. */
export interface Position extends Span {
  readonly article: string;
  readonly holder: Cell<string>;
  readonly act: Cell<PositionAct>;
  readonly about: Cell<string>;
}

/** Somebody is reported to be going, willing or agreed to do something. The span is the sentence. */
export interface Commitment extends Span {
  readonly article: string;
  readonly by: Cell<string>;
  readonly to: Cell<string> | null;
  readonly what: Cell<string>;
  readonly due: Cell<string> | null;
}

/** A delegation, where it is called so; once an article. */
export interface Delegation extends Span {
  readonly article: string;
  readonly leader: Cell<string> | null;
  readonly organisation: Cell<string> | null;
  readonly country: Cell<string> | null;
  readonly size: Cell<number> | null;
  readonly members: readonly Cell<string>[];
}

/** A recurring fixed phrase of official language, or a label of relations. */
export interface Formula {
  readonly phrase: string;
  readonly spans: readonly Span[];
  readonly speaker: string | null;
}
