import type { GroupWords } from "../../authority/group-words.ts";
import type { Places } from "../../authority/places.ts";
import { cityAt } from "../city-at.ts";
import { numberWords } from "../days/en/words.ts";
import { firstWord, longestFrom } from "../longest-from.ts";
import { isDeterminer } from "../persons/lexicon.ts";
import { countryAt, type TitleCountry } from "../persons/title-country.ts";
import type { Token } from "../persons/tokens.ts";

/** Words in a noun phrase before or after its noun. */
const MOST = 14;

/** The words of tokens as the lists have them. */
export const phraseAt = (tokens: readonly Token[], at: number, length: number): string =>
  tokens
    .slice(at, at + length)
    .map(({ low }) => low)
    .join(" ")
    .replace(/[-‐‑]/g, " ");

/** Number of tokens of the longest entry of `lists` that begins at `at`; nothing of it may be a part of what another finder found. */
export function entryAt(tokens: readonly Token[], at: number, lists: readonly ReadonlySet<string>[], most = 5): number {
  const opening = tokens[at];
  if (opening?.kind !== "word" || opening.cover) return 0;
  const first = firstWord(opening.low);
  let longest = 0;
  for (const list of lists) longest = Math.max(longest, longestFrom(list, first));
  for (let length = Math.min(most, longest, tokens.length - at); length > 0; length--) {
    const run = tokens.slice(at, at + length);
    if (run.some((token) => token.kind !== "word" || token.cover) || run.slice(0, -1).some((token) => token.possessive)) continue;
    const phrase = phraseAt(tokens, at, length);
    if (lists.some((list) => list.has(phrase))) return length;
  }
  return 0;
}

/** Words that end as adjectives do, and such as are put together ("law-enforcement"); "receive" and "arrive" are verbs. */
const adjective =
  /^(?!\w*ceive$|\w*(?:arr|surv|rev|dr|str|thr|depr|der|forg)ive$).*(?:[a-z]{3}(?:al|ic|ish|ous|ary|ive|less)|[a-z]{2}-[a-z]{3,})$/;

/** Participles before a noun. */
const participle = /^[a-z]{4,}(?:ing|ed)$/;

/** Is the token an adjective of country or the country itself, as it stands before a noun? */
export const isCountry = (token: Token | undefined): boolean =>
  token?.cover?.kind === "state" || token?.cover?.kind === "territory";

const coverStart = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (from > 0 && tokens[from - 1]!.cover !== null && tokens[from - 1]!.cover === tokens[at]!.cover) from--;
  return from;
};

/** Does a comma before `from` list countries whose people the noun means ("Cuban, Serbian presidents")? "In Suva, Fiji, ministers" and "In Fiji, Tongan ministers" list none. */
function listsCountries(tokens: readonly Token[], from: number): boolean {
  const [mark, last] = [tokens[from - 1], tokens[from]];
  const before = tokens[from - 2];
  if (mark?.text !== "," || !isCountry(last) || !isCountry(before) || before!.possessive || last!.possessive) return false;
  const form = before!.cover!.form;
  if (form !== last!.cover!.form) return false;
  if (form === "demonym") return true;
  // Of names a list stands at the head of a sentence, or behind another of them.
  const opener = tokens[coverStart(tokens, from - 2) - 1];
  return opener === undefined || opener.low === "the" || opener.text === ",";
}

/** Index of the first token of the noun phrase whose noun stands at `head`: modifiers, numbers, countries and organisations before it; articles stay outside. */
export function phraseStart(tokens: readonly Token[], head: number, words: GroupWords): number {
  let from = head;
  while (from > 0 && head - from < MOST) {
    const before = tokens[from - 1]!;
    if (before.cover) {
      if (before.cover.kind === "person") break;
      from = coverStart(tokens, from - 1);
      continue;
    }
    if (isNumber(before)) {
      from--;
      continue;
    }
    if ((before.low === "and" && isCountry(tokens[from]) && isCountry(tokens[from - 2])) || listsCountries(tokens, from)) {
      from--;
      continue;
    }
    if (isApostrophe(before) && tokens[from - 2]?.possessive) {
      from--;
      continue;
    }
    // "communist and workers' parties"
    const joined = before.low === "and" && isModifier(tokens, from, words) && isModifier(tokens, from - 2, words);
    if (joined) {
      from -= 2;
      continue;
    }
    if (before.kind !== "word") break;
    let length = 0;
    for (let size = Math.min(4, from); size > 0 && length === 0; size--)
      if (tokens.slice(from - size, from).every((token) => token.kind === "word" && !token.cover))
        if (words.modifiers.has(phraseAt(tokens, from - size, size))) length = size;
    // "dockers' unions": of those who are their members.
    if (length === 0 && before.possessive && isApostrophe(tokens[from]) && words.people.has(before.low)) length = 1;
    // "M23 rebels", "Houthi forces": whose name nobody knows.
    if (length === 0 && from === head && before.capital && words.armed.has(tokens[head]!.low) && !words.notArmed.has(before.low))
      length = 1;
    // "the striking dockers": behind a determiner a participle describes.
    const described = participle.test(before.low) && from === head && isDeterminer(tokens[from - 2]);
    if (length === 0 && (described || adjective.test(before.low) || (before.low === "of" && tokens[from - 2]?.low === "group")))
      length = 1;
    if (length === 0 || (length === 1 && before.low === "over" && words.withOver.has(tokens[from - 2]?.low ?? ""))) break;
    from -= length;
  }
  // "the two countries’ ministers": where the owners are no part of it, neither is their apostrophe.
  return from < head && isApostrophe(tokens[from]) ? from + 1 : from;
}

/** Is it a number of two words ("twenty-one")? */
function isCompoundNumber(low: string): boolean {
  const [ten, one, ...more] = low.split(/[-‐‑]/);
  const [tens, ones] = [numberWords.get(ten!), numberWords.get(one ?? "")];
  if (!tens || !ones || more.length > 0 || tens.ordinal || ones.ordinal) return false;
  return tens.value >= 20 && tens.value < 100 && tens.value % 10 === 0 && ones.value >= 1 && ones.value <= 9;
}

const isNumber = ({ kind, low }: Token): boolean => kind === "number" || (kind === "word" && isCompoundNumber(low));

/** The mark behind a plural whose something is ("workers' parties"). */
export const isApostrophe = (token: Token | undefined): boolean => token?.text === "'" || token?.text === "’";

/** Does one word at `at` describe the people whose noun follows? */
const isModifier = (tokens: readonly Token[], at: number, { modifiers }: GroupWords): boolean => {
  const token = tokens[at];
  return token?.kind === "word" && !token.cover && (modifiers.has(token.low) || adjective.test(token.low));
};

const beforeNumbers = new Set(["under", "over", "about", "around"]);
const linking = new Set(["of", "from", "representing", "accredited"]);

/** Do capitals from `at` on stand before a plural noun of places ("Amazon countries", "Northern Corridor states")? */
function leadsToPlaces(tokens: readonly Token[], at: number, words: GroupWords): boolean {
  let next = at;
  while (next < at + 3 && tokens[next]?.capital && !tokens[next]!.cover) next++;
  return /[^s]s$/.test(tokens[next]?.low ?? "") && !tokens[next]!.capital && entryAt(tokens, next, [words.places]) > 0;
}

/** Index after a complement's noun phrase that begins at `at`; `at` where none does. */
function complementEnd(tokens: readonly Token[], at: number, words: GroupWords, ofPlace: boolean): number {
  let next = isDeterminer(tokens[at]) ? at + 1 : at;
  let end = at;
  for (let steps = 0; steps < MOST && next < tokens.length; steps++) {
    const token = tokens[next]!;
    if (token.cover) {
      if (token.cover.kind === "person") break;
      const { cover } = token;
      while (tokens[next]?.cover === cover) next++;
      end = next;
      // "the Fiji–Malta friendship group": of the two.
      if (isCountry(token) && /^[-‐‑–]$/.test(tokens[next]?.text ?? "") && isCountry(tokens[next + 1])) next++;
      continue;
    }
    if (isNumber(token)) {
      next++;
      continue;
    }
    const noun = entryAt(tokens, next, [words.people, words.bodies, words.singulars, words.places]);
    if (noun > 0) {
      next += noun;
      // "delegates of workers' parties": the noun is still to come.
      if (tokens[next - 1]!.possessive && isApostrophe(tokens[next])) next++;
      else end = next;
      continue;
    }
    if (token.low === "and" || token.text === ",") {
      const after = tokens[next + 1];
      const goesOn =
        end === next &&
        after !== undefined &&
        (token.low === "and"
          ? entryAt(tokens, next + 1, [words.people, words.bodies, words.places]) > 0 ||
            (isCountry(after) && isCountry(tokens[next - 1]))
          : isCountry(after) && isCountry(tokens[next - 1]) && tokens.slice(next, next + 12).some(({ low }) => low === "and"));
      if (!goesOn) break;
      next++;
      continue;
    }
    if (token.kind !== "word") break;
    // "officials of the Union under Name": no number follows.
    if (end === next && beforeNumbers.has(token.low) && tokens[next + 1]?.kind !== "number") break;
    const modifier = entryAt(tokens, next, [words.modifiers], 3);
    if (modifier > 0 || adjective.test(token.low)) {
      next += Math.max(1, modifier);
      continue;
    }
    // Unknown capitals go with people of a place and after a noun ("survivors of Cyclone Freddy"), and before several places ("leaders of the Amazon countries"); the growers of some town are anybody.
    // "Members of the assembly elected Ana Lima": right behind the noun alone.
    if (!token.capital || !(ofPlace || (end > at && end === next) || leadsToPlaces(tokens, next, words))) break;
    next++;
    end = next;
  }
  return end;
}

/** Behind "from" these lead on to where people are from ("from across Europe"). */
const spreading = new Set(["across", "around", "throughout", "over", "outside"]);

/** Index after the subject that office holders have ("ministers of culture", "ministers responsible for water") behind their noun; `at` where none is told. */
function subjectEnd(tokens: readonly Token[], at: number, words: GroupWords): number {
  if (!words.subjectHolders.has(tokens[at - 1]!.low)) return at;
  let next = tokens[at]?.low === "responsible" ? at + 1 : at;
  const link = tokens[next]?.low;
  if (link !== (next > at ? "for" : "of")) return at;
  const first = ++next;
  const isSubject = (token: Token | undefined): boolean =>
    token?.kind === "word" && !token.cover && !token.possessive && words.subjects.has(token.low);
  while (isSubject(tokens[next]) || (next > first && tokens[next]?.text === "," && isSubject(tokens[next + 1]))) next++;
  return tokens[next - 1]!.low === "and" || next === first ? at : next;
}

/** Index after what those are a side of whose noun ends before `at` ("parties to the conflict"); `at` where none is told. */
export function thingEnd(tokens: readonly Token[], at: number, { partiesTo: { sides, things } }: GroupWords): number {
  if (tokens[at]?.low !== "to" || !sides.has(tokens[at - 1]!.low)) return at;
  const from = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1;
  const length = entryAt(tokens, from, [things], 2);
  return length > 0 ? from + length : at;
}

/** Index after the complements of a noun that ends before `at` ("of Arab states", "from over 160 countries"). */
export function phraseEnd(tokens: readonly Token[], at: number, words: GroupWords): number {
  let end = thingEnd(tokens, subjectEnd(tokens, at, words), words);
  const noun = tokens[at - 1]!;
  const ofPlace = noun.cover !== null || words.populations.has(noun.low);
  for (let steps = 0; steps < 4; steps++) {
    const link = tokens[end];
    if (!link || !linking.has(link.low) || tokens[end - 1]!.possessive) break;
    let from = link.low === "accredited" ? end + 2 : end + 1;
    if (link.low === "from" && tokens[from]?.low === "all") from++;
    if (link.low === "from" && spreading.has(tokens[from]?.low ?? "") && tokens[from + 1]?.kind !== "number") from++;
    const next = complementEnd(tokens, from, words, ofPlace);
    if (next <= from) break;
    end = next;
  }
  return end;
}

/** Index after "in Fiji" or "in Suva" at `at`, with the country that it tells; null where neither stands there, or somebody else is named by it ("in Suva Street"). */
export function inPlace(
  tokens: readonly Token[],
  at: number,
  places: Places,
): { readonly end: number; readonly country: TitleCountry | null } | null {
  const first = tokens[at + 1];
  if (tokens[at]?.low !== "in" || !first?.capital || tokens[at - 1]!.possessive) return null;
  if (isCountry(first) && first.cover!.form !== "demonym") {
    let end = at + 2;
    while (tokens[end]?.cover === first.cover) end++;
    return tokens[end - 1]!.possessive ? null : { end, country: countryAt(first) };
  }
  const city = cityAt(tokens, at + 1, places);
  if (!city) return null;
  const end = tokens.findIndex(({ end: last }) => last === city.end) + 1;
  // The town may be but the beginning of a name.
  if (tokens[end - 1]!.possessive || (tokens[end]?.capital && !tokens[end]!.cover)) return null;
  return { end, country: { code: city.code, spans: [], from: `${city.name} lies in ${city.code}` } };
}
