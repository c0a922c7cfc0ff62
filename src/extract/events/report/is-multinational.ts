import type { EventWords } from "../../../codebook/events/event-words.ts";
import type { Actor } from "../../../model/actor.ts";
import { beginsWithCapital } from "../../../text/letters.ts";

/** Has a name a word of which something is true, given in small letters and whether it has a capital? */
export const namesOneOf = (name: string, isOne: (word: string, capital: boolean) => boolean): boolean =>
  name.split(/[\s-]+/).some((word) => isOne(word.toLowerCase(), beginsWithCapital(word)));

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
    namesOneOf(name.value, (word, capital) => multinational.has(word) || (capital && international.has(word))));
