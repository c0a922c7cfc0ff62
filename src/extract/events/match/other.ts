import type { OtherPattern } from "../../../codebook/events/event-classes.ts";
import type { Borne } from "../../rolls/find-bearers.ts";
import type { Scene } from "../scene/scene.ts";
import type { Match } from "./match-state.ts";

/** A wording that tells who else takes part, found in a sentence. */
export interface Other {
  readonly scene: Scene;
  readonly pattern: OtherPattern;
  readonly match: Match;
  /** Of words that tell who bears a message: those of whom one may be meant, as indexes of tokens, the likeliest first. */
  readonly bearers?: { readonly at: readonly number[]; readonly where: Borne["where"] };
  /** Of a roll call: did those who are listed come with somebody, and of whose side are they where nothing tells of which country they are? */
  readonly roll?: { readonly along: boolean; readonly company: readonly string[] };
}
