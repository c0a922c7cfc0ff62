import type { Authority } from "../../authority/authority.ts";
import type { Word } from "../words.ts";
import { foldedForm, headAt } from "./name-run.ts";

/** Is a stretch of words an organisation's name from its first word to its last? */
export type IsName = (from: number, to: number) => boolean;

/** May whoever `words[from, to)` names own a body? "People's", "Workers'" and "Prosecutor's" are but words of a name. */
function isOwner(
  words: readonly Word[],
  from: number,
  to: number,
  { countries, places, personWords, organisationWords }: Authority,
  isName: IsName,
): boolean {
  const run = words.slice(from, to);
  if (organisationWords.owningNothing.has(run.at(-1)!.folded)) return false;
  const folded = foldedForm(run);
  if (countries.byForm.has(folded)) return true;
  // "Fishers' Union": a plural owns no body, whatever town has its name.
  const plural = /s$/.test(run.at(-1)!.raw) && /^['’]/.test(run.at(-1)!.gap);
  if (!plural && places.cities.has(folded)) return true;
  // "Central Committee of the Dockers' Party": the name goes on with whose party it is.
  if (plural && run.length > 2 && run.at(-2)!.raw === "the") return false;
  // "Example Press South Korea's Defence Ministry": a country ends what stands before.
  for (let length = 1; length < run.length; length++) if (countries.byForm.has(foldedForm(run.slice(-length)))) return true;
  if (run.length === 1) return /^\p{Lu}{2,}$/u.test(run[0]!.raw) || isName(from, to);
  return isName(from, to) || personWords.given.has(run[0]!.folded);
}

/**
 * Where a body's own name begins behind whose it is: "Fiji's National Library", "the FNP's Political Bureau", "the National Assembly's Committee for Trade".
 * @returns the index in `words`; `from` where nothing before the name owns it
 */
export function behindOwner(words: readonly Word[], from: number, to: number, authority: Authority, isName: IsName): number {
  let begin = from;
  for (let at = from; at < to - 1; at++) {
    if (!words[at]!.possessive) continue;
    // "the World Bank's Board of Directors": a board is named by what it directs.
    if (words[at + 1]!.raw === "Board" && !authority.countries.byForm.has(foldedForm(words.slice(begin, at + 1)))) continue;
    const single = at + 2 === to && headAt(words, at + 1, authority.organisationHeads.last) !== null;
    if ((single || isName(at + 1, to)) && isOwner(words, begin, at + 1, authority, isName)) begin = at + 1;
  }
  return begin;
}
