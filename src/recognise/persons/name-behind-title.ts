import type { PersonWords } from "../../authority/person-words.ts";
import { skipHonorifics } from "./lexicon.ts";
import { nameBehind } from "./name-behind-comma.ts";
import { readName } from "./read-name.ts";
import type { Office } from "./read-office.ts";
import type { Token } from "./tokens.ts";

/** So many words of a title may be left before a form of address. */
const REST = 3;

/** The name right behind a title, from `from` on; empty where none stands there. */
export function nameBehindTitle(
  tokens: readonly Token[],
  from: number,
  words: PersonWords,
): { readonly from: number; readonly to: number } {
  // "The Vice President's Residence" is no person's.
  const to = tokens[from - 1]!.possessive ? from : readName(tokens, from, words, true);
  // "the Mayor of Grand Example Mr. Ana Lima"
  const address = to > from ? skipHonorifics(tokens, to, words) : to;
  const behind = address > to ? readName(tokens, address, words, true) : address;
  if (behind > address) return { from: address, to: behind };
  // "Vice Governor of Ilocos Sur Jerry Tui": a word more of the place before a forename.
  const place = to > from + 2 && !words.given.has(tokens[from]!.folded) && !words.family.has(tokens[from]!.folded);
  if (
    place &&
    words.given.has(tokens[from + 1]!.folded) &&
    tokens[from - 1]!.capital &&
    tokens[from - 2]?.low === "of" &&
    !tokens[from - 1]!.cover &&
    !words.portfolios.has(tokens[from - 1]!.low) &&
    !words.bodies.has(tokens[from - 1]!.low)
  )
    return { from: from + 1, to };
  if (to > from) return { from, to };
  // "the Mayor of Great North Mr. Ana Lima": words of which none is a name.
  let rest = from;
  while (rest < from + REST && tokens[rest]?.kind === "word" && tokens[rest]!.capital && !tokens[rest]!.cover) {
    if (/^(?:mr|mrs|ms|dr|prof)\.$/.test(tokens[rest]!.low)) break;
    rest++;
  }
  const titled = rest > from ? skipHonorifics(tokens, rest, words) : rest;
  const name = titled > rest ? readName(tokens, titled, words, true) : titled;
  return name > titled ? { from: titled, to: name } : { from, to };
}

/** "the Vice Minister of Human Mobility, Verónica Terán": is the one word at `from` of the title that begins at `at`, as a whole name follows behind a comma? */
export function isRestOfTitle(tokens: readonly Token[], at: number, from: number, to: number, words: PersonWords): boolean {
  const { given, family } = words;
  return (
    to === from + 1 &&
    tokens.slice(at, from).some(({ low }) => low === "of") &&
    !given.has(tokens[from]!.folded) &&
    !family.has(tokens[from]!.folded) &&
    tokens[to]?.text === "," &&
    nameBehind(tokens, to, words) !== null
  );
}

/** Do words beside an office's noun say of what it is ("minister of trade")? */
export const isToldOf = (offices: readonly Office[]): boolean =>
  offices.some(({ spans, noun }) => spans.length > 0 && spans.at(-1)!.end - spans[0]!.start > noun.length);

/** "Minister for Trade, Ana Lima; …": does a title that says of what it is open an item? */
export const opensItem = (tokens: readonly Token[], at: number, offices: readonly Office[]): boolean =>
  (at === 0 || tokens[at - 1]?.text === ";") && isToldOf(offices);
