import type { Speaker } from "../statements/speakers/speaker.ts";
import type { Arranged } from "./arrange-stances.ts";
import type { Part } from "./split-objects.ts";

/** A stance and who holds it, before its stretch of the sentence is known. */
export interface Held {
  readonly stance: Arranged;
  readonly holder: Speaker;
  readonly goesOn: string | null;
  readonly about: Part;
  /** Where its clause begins: that of the stance, or of the second thing that is supported. */
  readonly begin: number;
}
