import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import { beginsWithCapital } from "../../../text/letters.ts";

/** Is it a group of several countries ("the navies of Oman and Qatar", "fourteen heads of state"), and none of the parts of one ("the state governments of …")? */
export const isMultinational = (
  { kind, name, country }: Actor,
  { multinational, international, partsOfState }: EventWords,
): boolean =>
  kind === "group" &&
  country === null &&
  !partsOfState.test(name.value) &&
  (/ and |, /.test(name.value) ||
    // "CARICOM Heads of Government"
    name.value.split(/[\s-]+/).some((word) => beginsWithCapital(word) && international.has(word.toLowerCase())) ||
    name.value
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => multinational.has(word)));
