import type { Span } from "../text/span.ts";
import type { Cell } from "./cell.ts";

export const actorKinds = ["person", "state", "territory", "party", "body", "igo", "organisation", "outlet", "group"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Kinds of actors whose names are those of places too. */
export const lands: ReadonlySet<string> = new Set<ActorKind>(["state", "territory"]);

/** The rule by which people are named whom a country describes, or the name of their group ("Iran-backed rebels", "M23 rebels"). */
export const DESCRIBED = "group described by a country";

/** A form of an actor's name other than its fullest one, with the places where it is printed. */
export interface Alias {
  readonly form: string;
  readonly spans: readonly Span[];
}

/** An office as one article gives it. `mark` keeps what qualifies it. */
export interface Role {
  readonly article: string;
  readonly office: Cell<string>;
  readonly organisation: Cell<string> | null;
  readonly country: Cell<string> | null;
  readonly mark: "former" | "acting" | "elect" | null;
}

/** A person, state, party or other body that a source names, once a source. */
export interface Actor {
  /** Within the source: `a1`, `a2` … in the order of first mention. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest form in the source, in the order printed, without titles. */
  readonly name: Cell<string>;
  readonly aliases: readonly Alias[];
  /** Offices in the order printed; `office` and `organisation` of the coding join them with "; ". */
  readonly roles: readonly Role[];
  /** The organisation that a person is of ("Ann Other of the Example Union"); absent where none is told beside the offices. */
  readonly affiliation?: Cell<string>;
  readonly country: Cell<string> | null;
  /** The country that only the article as a whole implies; it is listed and decides nothing. */
  readonly implied?: Cell<string>;
  /** Identity across sources: `iso:CN`, `wikidata:Q17427`, or the record's own; null where undecided. */
  readonly key: string | null;
  /** False for a person known by an office alone, a group, or a collective: they act, but are nobody's entry in `people`. */
  readonly named: boolean;
}

/** Person, office, organisation and the days over which reports attest it. */
export interface Tenure {
  readonly actor: string;
  readonly office: Cell<string>;
  readonly organisation: Cell<string> | null;
  readonly country: Cell<string> | null;
  readonly mark: Role["mark"];
  /** ISO days of the first and last report that attests it; null where the report is undated. */
  readonly from: string | null;
  readonly to: string | null;
}
