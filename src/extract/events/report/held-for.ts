import type { EventWords } from "../../../codebook/events/event-words.ts";
import { thankedFor } from "../match/controller.ts";
import type { Found } from "../match/find-matches.ts";
import { readVerbGroup } from "../match/verb-group.ts";
import type { Sided } from "./sided.ts";

/** Index of the verb, with its auxiliaries, of what somebody is thanked or blamed for ("praised Fiji on Monday for hosting the summit"); -1 where it is told by itself. */
export function heldForAt({ scene, match }: Found, words: EventWords): number {
  if (match.form === "noun") return -1;
  const { from } = readVerbGroup(scene.tokens, match.trigger, words);
  return thankedFor(scene.tokens, from, words) ? from : -1;
}

/** Is it but what somebody is thanked or blamed for, with one side and no day of its own? Whoever thanks is the news. */
export function isHeldForAlone(found: Found, sides: readonly Sided[], words: EventWords): boolean {
  const from = heldForAt(found, words);
  if (from < 0 || sides.some(({ side }) => side !== "A")) return false;
  return !found.scene.tokens.slice(from).some(({ kind }) => kind === "day");
}
