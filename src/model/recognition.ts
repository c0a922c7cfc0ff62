import type { Actor, Tenure } from "./actor.ts";
import type { ActorMention, DayMention, PlaceMention } from "./mention.ts";
import type { Refusal } from "./refusal.ts";

/** A country as the authority knows it. */
export interface KnownCountry {
  /** Short name of common usage. */
  readonly name: string;
  readonly capitals: readonly string[];
}

/** What `recognise` gives for a source; every list of mentions follows the text. */
export interface Recognition {
  readonly actors: readonly Actor[];
  readonly mentions: readonly ActorMention[];
  readonly days: readonly DayMention[];
  readonly places: readonly PlaceMention[];
  /** Towns that are named without any tie to what happens, and countries that but describe somebody ("Saudi-led"): no places yet. */
  readonly towns: readonly PlaceMention[];
  /** The country of the publisher, as given or by its name; null where neither tells it. */
  readonly publisherCountry: string | null;
  /** By code, the countries that the actors and the publisher are of. */
  readonly countries: Readonly<Record<string, KnownCountry>>;
  readonly tenures: readonly Tenure[];
  readonly refused: readonly Refusal[];
}
