import type { Memory, Speaker } from "../speakers/speaker.ts";
import type { Spoken } from "./spoken.ts";

/** How somebody's words were given: in quotation marks, told back in the past of whoever reports, or as they were said; null where the sentence does not show it ("She thanked the club"). */
export type Given = "quoted" | "back" | "now" | null;

/** Where a walk through a report stands. */
export interface State extends Memory {
  /** Block of the last sentence that was somebody's words. */
  readonly block: number;
  /** What somebody is called who is kept unnamed ("an official"): "the official" goes back to nobody named. */
  readonly unnamed: string | null;
  /** Were the last words in quotation marks? Then a new paragraph without them is the narrator's. */
  readonly quoted: boolean;
  /** How the last words ascribed to the current speaker were given. */
  readonly given: Given;
  /** Has the narrator said "we" or "I"? */
  readonly ourselves: boolean;
  /** Were the last words ascribed to somebody given in the present ("said that ties are good")? */
  readonly present: boolean;
  /** The form of what follows a label or a colon, until the next one; null outside of such passages. */
  readonly labelled: Spoken["form"] | null;
  /** Who resolves the points of the list that stands open; null where none does. */
  readonly points: Speaker | null;
  /** Persons of whom the narrator told or whose words were given, by id. */
  readonly scene: ReadonlySet<string>;
  /** The last block that the passage can reach. */
  readonly until: number;
}

export const start: State = {
  current: null,
  standing: false,
  lastPerson: null,
  lastPlural: null,
  unnamed: null,
  issuer: null,
  leader: null,
  hosting: null,
  bodies: [],
  named: [],
  block: -1,
  quoted: false,
  given: null,
  ourselves: false,
  present: false,
  labelled: null,
  points: null,
  scene: new Set(),
  until: -1,
};

/** Those of whom the narrator told so far, with more. */
export function onScene({ scene }: State, persons: readonly Speaker[]): ReadonlySet<string> {
  const more = persons.flatMap(({ person, actor }) => (person && actor !== null && !scene.has(actor) ? [actor] : []));
  return more.length === 0 ? scene : new Set([...scene, ...more]);
}
