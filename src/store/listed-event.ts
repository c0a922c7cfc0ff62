import type { Participant } from "../model/report.ts";

/** A participant as it is asked for: all that is given must hold of one and the same participant. */
export interface WhoFilter {
  /** Folded names, one of which it has. */
  readonly names?: readonly string[];
  /** Part of its office. */
  readonly office?: string;
  /** With names it also takes a participant whose country is not told. */
  readonly country?: string;
}

/** How a participant of some event is called. */
export interface CalledSo {
  readonly name: string;
  readonly folded: string;
  readonly kind: string;
  readonly country: string | null;
}

/** Articles of one outlet and one day of publication, as they are in the record. */
export interface OutletDay {
  /** Who published the page. */
  readonly publisher: string | null;
  /** Whose text it is: of a reprint the outlet that is credited. */
  readonly outlet: string | null;
  /** ISO 3166-1 alpha-2 of the publisher. */
  readonly country: string | null;
  readonly reprinted: boolean;
  /** Null where the day of publication is not known. */
  readonly day: string | null;
  readonly articles: number;
  readonly sources: number;
  readonly firstCaptured: string | null;
  readonly lastCaptured: string | null;
}

/** Which events to list; a field that is absent asks for nothing. Days are ISO days and inclusive. */
export interface EventFilter {
  readonly class?: string | undefined;
  readonly mode?: string | undefined;
  /** Of a participant or of the place. */
  readonly country?: string | undefined;
  /** A participant's name or part of it, or its key. */
  readonly actor?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly standing?: string | undefined;
  readonly salience?: string | undefined;
  readonly outlet?: string | undefined;
  readonly source?: string | undefined;
  /** Participants all of whom take part. */
  readonly who?: readonly WhoFilter[] | undefined;
  /** Oldest first, unknown days last; else newest first. */
  readonly oldestFirst?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

export interface ListedParticipant extends Pick<Participant, "side" | "role" | "kind"> {
  readonly name: string;
  readonly office: string | null;
  readonly country: string | null;
}

/** An event in a list: each field by the first of its reports, in the order of publication, that has it. */
export interface ListedEvent {
  readonly id: string;
  readonly class: string;
  readonly mode: string | null;
  readonly date: string | null;
  readonly end: string | null;
  readonly precision: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly standing: string;
  readonly salience: string;
  readonly participants: readonly ListedParticipant[];
  readonly reports: number;
  /** Reports that are witnesses of their own: neither reprints nor other versions of another report's text. */
  readonly witnesses: number;
  readonly outlets: readonly string[];
  /** Fields on which its reports differ. */
  readonly differing: readonly string[];
}
