import type { PlaceWords } from "../../authority/places.ts";
import type { PlaceRole } from "../../model/mention.ts";
import { low, type Word } from "../words.ts";

/** How the words before a name make it a place: its role, and whether any capitalised name may stand there or only a known one. */
export interface Lead {
  readonly role: PlaceRole;
  readonly knownOnly: boolean;
  /** Does something move to it, so that a country is a place here and not only meant? */
  readonly moves: boolean;
}

/** Words that may stand between a preposition and the name of a place. */
const REACH = 7;
/** Words before "to" among which an office is looked for. */
const OFFICE_REACH = 4;
/** Words before "to" among which a motion is looked for. */
const MOTION_REACH = 9;

const joins = (word: Word | undefined): boolean => word !== undefined && /^(?: |\s?["“‘«'])$/u.test(word.gap);

function roleOf(word: string, { to, from, through, leaving, verbs }: PlaceWords): PlaceRole {
  if (from.has(word) || leaving.has(word)) return "from";
  if (to.has(word) || verbs.has(word)) return "to";
  return through.has(word) ? "through" : "at";
}

/** Is one of the words shortly before `at` in the list? */
function isNear(words: readonly Word[], at: number, reach: number, list: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    if (list.has(low(words[back])) || list.has(`${low(words[back - 1])} ${low(words[back])}`)) return true;
    if (/[.;:!?]/.test(words[back - 1]?.gap ?? "")) return false;
  }
  return false;
}

/**
 * What leads to the name at `at`: a preposition, a verb of motion, or "the city of" behind one.
 * @param isState whether the word at an index belongs to a country's name or adjective ("the Libyan capital Tripoli", "in Kenya's Kisumu")
 */
export function leadIn(words: readonly Word[], at: number, list: PlaceWords, isState: (index: number) => boolean): Lead | null {
  let fallback: Lead | null = null;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const word = words[index]!;
    if (!joins(word) && !(word.possessive && /^['’]s $/.test(word.gap))) {
      // "its capital, Tripoli": a comma stands only behind the noun.
      if (!(index === at - 1 && word.gap === ", " && list.of.has(low(word)))) return null;
    }
    const form = low(word);
    if (list.prepositions.has(form)) {
      // "a telegram was sent from Suva": what moves is the telegram.
      const isSent = form === "from" && list.motion.has(low(words[index - 1]));
      if ((form === "to" || form === "from") && !isSent && isNear(words, index, OFFICE_REACH, list.offices)) return fallback;
      const moves = form !== "to" || isNear(words, index, MOTION_REACH, list.motion);
      return { role: roleOf(form, list), knownOnly: list.knownOnly.has(form), moves };
    }
    if (list.verbs.has(form)) return { role: roleOf(form, list), knownOnly: true, moves: true };
    if (form === "for") return isNear(words, index, 5, list.departures) ? { role: "to", knownOnly: true, moves: true } : fallback;
    if (form === "between" || form === "linking" || form === "connecting")
      return isNear(words, index, OFFICE_REACH, list.links) ? { role: "from", knownOnly: true, moves: true } : fallback;
    if (form === "of") {
      if (!list.of.has(low(words[index - 1]))) return fallback;
      fallback = { role: "of", knownOnly: true, moves: true };
      index--;
      continue;
    }
    if (list.between.has(form) || (list.of.has(form) && index < at) || isState(index)) continue;
    break;
  }
  return fallback;
}
