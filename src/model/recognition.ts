import type { Actor, Tenure } from "./actor.ts";
import type { ActorMention, DayMention, PlaceMention } from "./mention.ts";
import type { Refusal } from "./refusal.ts";

/** What `recognise` gives for a source; every list of mentions follows the text. */
export interface Recognition {
  readonly actors: readonly Actor[];
  readonly mentions: readonly ActorMention[];
  readonly days: readonly DayMention[];
  readonly places: readonly PlaceMention[];
  readonly tenures: readonly Tenure[];
  readonly refused: readonly Refusal[];
}
