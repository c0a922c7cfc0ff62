import type { Participant } from "../model/report.ts";

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
