import type { Span } from "../text/span.ts";
import type { When } from "./date.ts";

export type MentionForm = "name" | "part" | "acronym" | "demonym" | "office" | "pronoun" | "collective" | "description";

/** A stretch of text that names an actor. Mentions of one list do not overlap. */
export interface ActorMention extends Span {
  readonly article: string;
  /** The whole noun phrase: titles before and appositions after included ("Mr. Li Qiang, Premier of the State Council of China,"), without the closing comma. */
  readonly phrase: Span;
  readonly form: MentionForm;
  /** Ids of the actors meant: one as a rule, several for "the two leaders", none where it stays undecided. */
  readonly actors: readonly string[];
  /** Is the actor the person's or body's own possessive or adjective ("China's", "Vietnamese") rather than a noun that can act? */
  readonly attributive: boolean;
  /** Who leads the delegation that is meant, where the text tells it: in its dealings the leader acts. */
  readonly leader?: string;
}

/**
 * How a time is tied to its clause. Only `on` and `during` say when the clause's event was; `since` and `after` begin, `until`, `by` and `before` end something;
 * `attribute` belongs to a noun ("the 2015 agreement", "Friday's talks"), which may name the event itself; `anniversary` is what is remembered, `recurring` no single day.
 */
export type DayRole =
  | "on"
  | "during"
  | "since"
  | "until"
  | "by"
  | "before"
  | "after"
  | "attribute"
  | "anniversary"
  | "recurring"
  | "dateline"
  | "byline";

/** A stretch of text that names a time; prepositions stay outside. */
export interface DayMention extends Span {
  readonly article: string;
  readonly when: When;
  /** Does it stand in the dateline rather than in the running text? */
  readonly dateline: boolean;
  readonly role: DayRole;
  /** Does the clause look ahead ("will", "is due to"), so that the nearest day to come was taken? */
  readonly ahead: boolean;
}

/**
 * How a place is tied to its clause: `at` it something happens ("in", "near"), `to` it or `from` it somebody or something moves, `through` it on the way, `of` ("the people of X");
 * `host` plays the host ("X hosted the talks"), `attribute` names a gathering ("the X summit"); `named` is without any tie ("his X office").
 */
export type PlaceRole = "at" | "to" | "from" | "through" | "of" | "host" | "attribute" | "dateline" | "named";

export type PlaceKind = "country" | "region" | "city" | "venue" | "embassy" | "water" | "other";

/** A stretch of text that names a place. */
export interface PlaceMention extends Span {
  readonly article: string;
  /** As printed, without "the". */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 or XK; null where unknown or ambiguous. */
  readonly country: string | null;
  /** Words that print the country beside the name ("Tripoli, Lebanon"); null where it was worked out or is unknown. */
  readonly countryWords: Span | null;
  /** Is it a capital, or a town where organisations of several countries sit? */
  readonly seat?: true;
  readonly role: PlaceRole;
  /** The rule that decided the country, and what from. */
  readonly rule: string;
  readonly from: string | null;
  readonly dateline: boolean;
}
