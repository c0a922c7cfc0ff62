import type { Span } from "../../../text/span.ts";

/** Somebody whose words a report gives. */
export interface Speaker {
  /** Id of the actor within the source, null for a collective without an entry. */
  readonly actor: string | null;
  readonly name: string;
  readonly person: boolean;
  /** Where the speaker is named or stood for. */
  readonly spans: readonly Span[];
  /** What the name was worked out from where those words do not print it. */
  readonly from: string | null;
  readonly rule: string;
}

/** Who received somebody, and who was received. */
export interface Hosting {
  readonly host: Speaker;
  readonly guest: Speaker;
}

/** What a walk through an article remembers of who spoke and who was named. */
export interface Memory {
  readonly current: Speaker | null;
  /** Does the sentence stand in the paragraph of the current speaker's last words? */
  readonly standing: boolean;
  readonly lastPerson: Speaker | null;
  readonly lastPlural: Speaker | null;
  /** Who was told last to have put out a text, or to have done what the narrator tells, where it is no person: "it" and "the statement" go back to them. */
  readonly issuer: Speaker | null;
  /** Who was said last to lead a delegation. */
  readonly leader: Speaker | null;
  /** Of two who met, who received whom; null where the text does not tell it. */
  readonly hosting: Hosting | null;
  /** States, parties and bodies named so far, the last named first. */
  readonly bodies: readonly Speaker[];
  /** Persons named so far, the last named first. */
  readonly named: readonly Speaker[];
}
