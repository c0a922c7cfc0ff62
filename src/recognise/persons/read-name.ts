import type { PersonWords } from "../../authority/person-words.ts";
import { weekdays } from "../days/en/words.ts";
import { isHonour } from "./letters-behind.ts";
import { officeHead } from "./lexicon.ts";
import type { Token } from "./tokens.ts";
import { isWordOfDay } from "./word-of-day.ts";

/** Longest names in reports run to eight or nine words with patronymics and titles of descent. */
const longest = 10;

/** Letters of the longest short form of a weekday ("Thurs"). */
const SHORT_DAY = 5;

/** Can the token be a part of a name, seen by itself? */
export function isNameWord(token: Token | undefined, words: PersonWords): boolean {
  if (token?.kind !== "word" || token.cover) return false;
  return token.initial || (token.capital && !words.noNames.has(token.low));
}

const isKnownName = ({ folded }: Token, { given, family }: PersonWords): boolean => given.has(folded) || family.has(folded);

/** Can the token be a part of a name behind a particle? There a verb with a capital is none ("Hamad bin Said Al-Harthy"). */
function isBornName(token: Token | undefined, particle: Token, words: PersonWords): boolean {
  if (isNameWord(token, words)) return true;
  // "Salma Abu Eid": capitals on both sides of a particle that is no word of another kind.
  // Behind it a paper's name is a family's first ("Hamad Al Sabah").
  if (particle.capital && !words.romance.has(particle.low))
    return (
      token?.kind === "word" && token.capital && (!token.cover || (token.cover.kind === "outlet" && isKnownName(token, words)))
    );
  return token?.kind === "word" && !token.cover && token.capital && isKnownName(token, words);
}

/** Index after the particles from `at` on ("bin", "de la"); `at` where there are none or no name word follows. */
function afterParticles(tokens: readonly Token[], at: number, words: PersonWords): number {
  let next = at;
  while (next < at + 3 && tokens[next]?.kind === "word" && words.particles.has(tokens[next]!.low) && !tokens[next]!.possessive)
    next++;
  return next > at && isBornName(tokens[next], tokens[next - 1]!, words) ? next : at;
}

/** Index after what may follow a name and belongs to it ("Jr.", ", Jr.", "III"); `at` where nothing does. */
function afterSuffix(tokens: readonly Token[], at: number, words: PersonWords): number {
  const token = tokens[at];
  if (token?.kind === "word" && words.suffixes.has(token.low) && (token.capital || words.particles.has(token.low))) return at + 1;
  const next = tokens[at + 1];
  return token?.text === "," && next?.capital && /^[js]r\.?$/.test(next.low) ? at + 2 : at;
}

/** Two syllables of pinyin, as given names are written ("Jinping"). */
export const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)['’]?){2}$/;

const isPinyin = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && !token.cover && pinyin.test(token.low);

const quotes: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
  ["(", ")"],
]);

/** Index after a nickname from `at` on that stands before the rest of the name ("Delfin “Fin” Okello"); `at` where none does. */
function afterNickname(tokens: readonly Token[], at: number, words: PersonWords): number {
  const close = quotes.get(tokens[at]?.text ?? "");
  if (!close || tokens[at]!.kind !== "mark" || !isNameWord(tokens[at + 1], words)) return at;
  const end = tokens[at + 2]?.text === close ? at + 2 : tokens[at + 3]?.text === close ? at + 3 : at;
  const goesOn = end > at && isNameWord(tokens[end + 1], words) && officeHead(tokens, end + 1, words) === 0;
  return goesOn && officeHead(tokens, at + 1, words) === 0 ? end + 1 : at;
}

/** An English word that is a name somewhere ("Park", "Long") counts as one beside a plain name word: behind it, or before it after a title. */
function isWordyName(tokens: readonly Token[], at: number, first: boolean, titled: boolean, words: PersonWords): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word" || token.cover || !token.capital || !isKnownName(token, words)) return false;
  const next = tokens[at + 1];
  if (!first) return isNameWord(tokens[at - 1], words) && !tokens[at - 1]!.initial;
  // A capital in the middle of a sentence is none of a function word: "met To Binh".
  const before = tokens[at - 1];
  if (before && !before.capital && isNameWord(tokens[at + 1], words) && words.family.has(token.folded)) return true;
  // "Sultan Said of Oman": a given name alone, amid words without capitals.
  if (titled && words.given.has(token.folded) && next && next.kind === "word" && !next.capital && !next.cover) return true;
  if (!next || token.possessive || !(isNameWord(next, words) || afterParticles(tokens, at + 1, words) > at + 1)) return false;
  return titled || /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u.test(next.text);
}

/** Is it a capital alone before another capital? */
const isBareInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text.length === 1 && tokens[at]!.capital && !tokens[at]!.cover && tokens[at + 1]?.capital === true;

const isMarkOrEnd = (token: Token | undefined): boolean => token === undefined || (token.kind === "mark" && token.text !== "(");

/**
 * Reads a person's name that begins at `at`.
 * @param titled does a title or form of address stand before it?
 * @returns the index after its last token; `at` where no name begins there
 */
export function readName(tokens: readonly Token[], at: number, words: PersonWords, titled = false): number {
  if (tokens[at]?.low === "the") return at;
  // "On 15 April N. Okello"
  if (isWordOfDay(tokens, at, words)) return at;
  let next = at;
  while (next < tokens.length && next - at < longest) {
    const token = tokens[next]!;
    if (next > at && tokens[next - 1]!.possessive) break;
    const suffix = next > at ? afterSuffix(tokens, next, words) : next;
    if (suffix > next) {
      next = suffix;
      continue;
    }
    // "He Lifeng": the pronoun stands before no syllables of pinyin.
    if (next === at && token.low === "he" && token.capital && !token.cover && isPinyin(tokens[at + 1])) {
      next += 2;
      continue;
    }
    // "Minister A K Karim": behind a title a letter alone, which elsewhere is a word, is an initial.
    if (titled && isBareInitial(tokens, next) && isNameWord(tokens[next + 1], words)) {
      next++;
      continue;
    }
    const nicknamed = next > at ? afterNickname(tokens, next, words) : next;
    if (nicknamed > next) {
      next = nicknamed;
      continue;
    }
    const named = afterParticles(tokens, next, words);
    if (named > next && (next > at || !token.capital || tokens[named] !== undefined)) {
      next = named + 1;
      continue;
    } // "Kim Jong Un": short words behind a family name that stands first.
    const third =
      next > at &&
      next - at < 3 &&
      token.capital &&
      token.kind === "word" &&
      !token.cover &&
      token.low.length < 5 &&
      !(token.capitals && officeHead(tokens, next, words) > 0) &&
      !isHonour(token, words) &&
      !tokens[next + 1]?.capital &&
      words.family.has(tokens[at]!.folded) &&
      tokens.slice(at, next).every(({ low }) => low.length < 7);
    if (third) {
      next++;
      continue;
    }
    // "Comrade Bui Quang Thai, deputy head": before a mark an adjective of a country describes nothing.
    const closes = next - at > 1 && token.cover?.form === "demonym" && isMarkOrEnd(tokens[next + 1]) && isKnownName(token, words);
    if (closes) {
      next++;
      continue;
    }
    if (!isNameWord(token, words) && !isWordyName(tokens, next, next === at, titled, words)) break;
    // "Clare Dalton OBE"
    if (next > at && isHonour(token, words) && tokens.slice(at, next).some(({ capitals }) => !capitals)) break;
    // "Clare Dalton MEP"
    if (next - at > 1 && token.capitals && officeHead(tokens, next, words) > 0) break;
    // "CS Omamo Sunday held talks", "Ana Lima Sunday 4/5/2025": a day behind a name.
    const then = tokens[next + 1];
    // "Nilar Mon spoke": a short form of a day stands before a date.
    const plain =
      then?.kind === "number" || (then?.kind === "word" && !then.capital && !then.cover && token.low.length > SHORT_DAY);
    if (next > at && token.low in weekdays && plain) break;
    // "the Mayor of Grand Example Mr. Ana Lima": a form of address opens a name.
    if (next > at && /^(?:mr|mrs|ms|dr|prof)\.$/.test(token.low)) break;
    // "Minister", "President" end a name; a surname such as Dean or King stands last.
    if (
      officeHead(tokens, next, words) > 0 &&
      (next === at || isNameWord(tokens[next + 1], words) || officeHead(tokens, next, words) > 1)
    )
      break;
    if (officeHead(tokens, next, words) > 0 && ["of", "for", "and"].includes(tokens[next + 1]?.low ?? "")) break;
    // "They appointed Amina Wanjiru Ambassador to Uganda."
    if (next > at && tokens[next + 1]?.low === "to" && words.officials.has(token.low) && words.kinds.beforeTo.has(token.low))
      break;
    next++;
  }
  // Initials alone are no name.
  return tokens.slice(at, next).some((token) => token.kind === "word" && !token.initial) ? next : at;
}
