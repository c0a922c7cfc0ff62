import type { PersonWords } from "../../authority/person-words.ts";
import { lands } from "../../model/actor.ts";
import { firstWord, longestFrom } from "../longest-from.ts";
import { afterCover } from "./after-cover.ts";
import type { Token } from "./tokens.ts";

const determiners = new Set("the a an his her their its our my your this".split(" "));

export const isDeterminer = (token: Token | undefined): boolean => token !== undefined && determiners.has(token.low);

const joined = (tokens: readonly Token[], at: number, length: number): string => {
  let words = tokens[at]!.low;
  for (let next = 1; next < length; next++) words += ` ${tokens[at + next]!.low}`;
  return words.replaceAll("-", " ").replaceAll("‑", " ").replaceAll("‐", " ");
};

function isOffice(phrase: string, { officeHeads, relations, kinds }: PersonWords): boolean {
  const plain = phrase.replace(/ (?:elect|designate)$/, "");
  // "heads of mission", "ambassadors extraordinary"
  for (const form of [
    plain,
    plain.replace(kinds.joinedRanks, ""),
    plain.replace(/s$/, ""),
    plain.replace(/s(?= )/, ""),
    plain.replace(/ies$/, "y"),
  ])
    if (officeHeads.has(form) || relations.has(form)) return true;
  return false;
}

/** Words in the longest office noun. */
const MOST = 6;

/** How many words an office noun that begins with `first` can have, with "elect" behind it or a rank before; 0 where none begins so. */
function longestOffice(first: string, { officeHeads, relations, kinds }: PersonWords): number {
  if (kinds.ranksJoined.has(first)) return MOST;
  const singular = first.endsWith("s") ? first.slice(0, -1) : first;
  const own = Math.max(longestFrom(officeHeads, first), longestFrom(relations, first));
  const longest = singular === first ? own : Math.max(own, longestFrom(officeHeads, singular), longestFrom(relations, singular));
  return longest === 0 ? 0 : longest + 1;
}

/** Is it a name that is an office elsewhere, behind somebody's office and before the rest of the name ("Foreign Minister Shah Rukh Durrani")? */
function opensName(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  const { folded, capital } = tokens[at]!;
  // "Prince Sultan bin Faisal"
  if (capital && words.forefathers.has(tokens[at + 1]?.low ?? "")) return true;
  // "the president, Shah Rukh Durrani"
  const comma = tokens[at - 1]?.text === ",";
  const before = tokens[comma ? at - 2 : at - 1];
  if (
    !capital ||
    !(words.family.has(folded) || words.given.has(folded)) ||
    !(before?.capital || comma) ||
    !before ||
    before.cover
  )
    return false;
  const isRest = (token: Token | undefined): boolean => token?.kind === "word" && token.capital && !token.cover;
  return isRest(tokens[at + 1]) && isRest(tokens[at + 2]) && isOffice(before.low, words);
}

/** "Ri Son Kwon": a word of kinship behind a family's name, and before one more word, is a part of the name. */
function isSyllable(tokens: readonly Token[], at: number, { relations, family }: PersonWords): boolean {
  const { low, capital } = tokens[at]!;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!capital || !relations.has(low) || !before?.capital || before.cover || before.possessive) return false;
  return family.has(before.folded) && next?.kind === "word" && next.capital && !next.cover;
}

/** Number of tokens of the longest office noun that begins at `at`; 0 where none does. A noun inside another finding is none. */
export function officeHead(tokens: readonly Token[], at: number, words: PersonWords): number {
  const opening = tokens[at];
  if (opening?.kind !== "word" || opening.cover) return 0;
  // Asked first: most words begin no office.
  const longest = longestOffice(firstWord(opening.low), words);
  if (longest === 0 || opensName(tokens, at, words) || isSyllable(tokens, at, words)) return 0;
  // "the official Example News Agency"
  const behind = tokens[at + 1]?.cover;
  if (behind && !lands.has(behind.kind) && behind.kind !== "person" && words["official-of"].has(opening.low)) return 0;
  for (let length = Math.min(MOST, longest, tokens.length - at); length > 0; length--) {
    if (tokens[at + length - 1]!.kind !== "word" || tokens[at + length - 1]!.cover) continue;
    if (tokens.slice(at, at + length - 1).some((token) => token.kind !== "word" || token.cover || token.possessive)) continue;
    if (isOffice(joined(tokens, at, length), words)) return length;
  }
  return 0;
}

/** Number of tokens of the longest form of address or rank that begins at `at`; 0 where none does. */
export function honorific(tokens: readonly Token[], at: number, words: PersonWords): number {
  const opening = tokens[at];
  if (opening?.kind !== "word" || opening.cover) return 0;
  const longest = longestFrom(words.honorifics, firstWord(opening.low));
  for (let length = Math.min(4, longest, tokens.length - at); length > 0; length--) {
    if (tokens.slice(at, at + length).some((token) => token.kind !== "word" || token.cover)) continue;
    const phrase = joined(tokens, at, length);
    // A bare "he", "her" or lower-case "u" is a pronoun or a letter, no address.
    if (length === 1 && !tokens[at]!.capital && !phrase.endsWith(".")) continue;
    // "Ma Jianguo": a short form of address before one name alone may be a family's name.
    const family =
      length === 1 &&
      /^(?:\p{L}{2}|\p{L}{3})$/u.test(phrase) &&
      (words.family.has(phrase) || (phrase.length === 2 && words.given.has(phrase)));
    const [first, second] = [tokens[at + 1], tokens[at + 2]];
    const syllables = first && second && first.low.length < 6 && second.low.length < 6 && !tokens[at + 3]?.capital;
    if (family && first?.capital && (!second?.capital || syllables)) continue;
    // "HE the Minister": a pronoun has capitals only amid others.
    if (phrase === "he" && !(opening.text === "HE" && first && first.text !== first.text.toUpperCase())) continue;
    if (words.honorifics.has(phrase)) return length;
  }
  return 0;
}

/** Is it a form of address that is no official's title by itself ("Chief")? */
export const isOnlyAddress = (low: string, { honorifics, officials, officialsOf }: PersonWords): boolean =>
  honorifics.has(low) && !officials.has(low) && !officialsOf.has(low);

/** Index behind what brackets say of a rank: "Gen. (Retd.)", "Admiral (sp)"; `at` where none stand there. */
export function behindRetired(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(" || !/^(?:ret.*|rtd|sp|r|res)\.?$/.test(tokens[at + 1]?.low ?? "")) return at;
  const close = tokens[at + 2]?.text === "." ? at + 3 : at + 2;
  return tokens[close]?.text === ")" ? close + 1 : at;
}

/** "Mr Earl Tuilo", "curator Earl Tuilo": behind another title, a form of address that is a given name as well, before the one name that is none. */
function isGivenName(tokens: readonly Token[], at: number, words: PersonWords): boolean {
  const [own, next, then] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const isLast = next?.kind === "word" && next.capital && !next.cover && !words.given.has(next.folded) && !then?.capital;
  return own.capital && words["names-and-titles"].has(own.low) && isLast;
}

/** Skips all forms of address and ranks from `at` on. @param titled does another title stand before them? */
export function skipHonorifics(tokens: readonly Token[], at: number, words: PersonWords, titled = false): number {
  let next = at;
  for (let length = honorific(tokens, next, words); length > 0; length = honorific(tokens, next, words)) {
    if (length === 1 && (titled || next > at) && isGivenName(tokens, next, words)) break;
    next += length;
    // "His Highness, Crown Prince …", "His Highness the Crown Prince …"
    if (/^(?:,|the)$/.test(tokens[next]?.low ?? "") && /^(?:his|her|their)$/.test(tokens[next - length]!.low))
      if (officeHead(tokens, next + 1, words) > 0 || honorific(tokens, next + 1, words) > 0) next++;
    next = behindRetired(tokens, next);
  }
  return next;
}

/** Index behind "of Bolivia", "from the Example Party" at `at`; `at` where none stands there. */
export function behindOrigin(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.low !== "of" && tokens[at]?.low !== "from") return at;
  const name = tokens[at + 1]?.low === "the" ? at + 2 : at + 1;
  return tokens[name]?.cover ? afterCover(tokens, name) : at;
}

/** Index behind a bracket at `at` that tells of the one named before it ("(Water)"), where a list goes on behind it; `at` elsewhere. */
export function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  const close = tokens.slice(at, at + 10).findIndex(({ text }) => text === ")");
  const next = tokens[at + close + 1];
  return close > 0 && (next?.text === "," || next?.low === "and") ? at + close + 1 : at;
}
