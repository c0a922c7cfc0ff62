import type { GroupWords } from "../../authority/group-words.ts";
import type { PersonWords } from "../../authority/person-words.ts";
import type { Places } from "../../authority/places.ts";
import { cityAt } from "../city-at.ts";
import { officeHead } from "../persons/lexicon.ts";
import type { ReadSentence } from "../persons/read-sentence.ts";
import { countryAt, type TitleCountry } from "../persons/title-country.ts";
import type { Token } from "../persons/tokens.ts";
import type { GroupFinding } from "./group-finding.ts";
import { entryAt, inPlace, isCountry, phraseAt } from "./noun-phrase.ts";

/** Words between a country and the noun of its body ("South Korea's central bank", "Timor-Leste's public works directorate"). */
const MOST_BETWEEN = 3;
const verb =
  /^(?:has|have|had|is|was|will|would|shall|may|must|can|could|should|said|says|so|also|today|yesterday|on|\p{Ll}{2,}(?:ed|es|s))$/u;

/** "The fourth congress of the party" is one of a row, and no body that lasts. */
const ordinal = /^(?:first|second|third|fourth)$/;

/** The token before which the body's phrase begins: a country's adjective or possessive, or "the"; -1 where neither stands there. */
function ownerBefore(tokens: readonly Token[], head: number, words: PersonWords): number {
  for (let at = head - 1; at >= Math.max(0, head - 1 - MOST_BETWEEN); at--) {
    const token = tokens[at]!;
    if (isCountry(token)) return token.possessive || token.cover!.form === "demonym" ? at : -1;
    if (token.low === "the" || token.low === "this" || token.low === "its") return at;
    // "the party's house" is a building.
    const between =
      token.kind === "word" &&
      !token.possessive &&
      !token.cover &&
      !ordinal.test(token.low) &&
      (words.portfolios.has(token.low) || words.officeModifiers.has(token.low));
    if (!between || token.low === "and") return -1;
  }
  return -1;
}

/** The possessive before the body `printed` that tells whose part it is ("the party's peace commission", "its union's council"); -1 where none stands there. "The party's house" is a building. */
function partOwnerBefore(tokens: readonly Token[], head: number, printed: string, { partOwners, parts }: GroupWords): number {
  if (!parts.has(printed)) return -1;
  for (let at = head - 1; at >= Math.max(1, head - 1 - MOST_BETWEEN); at--) {
    const { kind, possessive, cover, low } = tokens[at]!;
    if (kind !== "word" || cover) return -1;
    if (possessive && partOwners.has(low)) return /^(?:the|this|its|their|his|her)$/.test(tokens[at - 1]!.low) ? at : -1;
  }
  return -1;
}

/** Where "of Fiji and Malta" ends behind the noun at `last`; null where no two states stand so. */
function ofBoth(tokens: readonly Token[], last: number): number | null {
  if (!/^(?:of|between)$/.test(tokens[last + 1]?.low ?? "")) return null;
  let at = last + 2;
  let end: number | null = null;
  for (const join of ["and", ""]) {
    if (tokens[at]?.low === "the") at++;
    const { cover } = tokens[at] ?? {};
    if (!cover || !isCountry(tokens[at])) return null;
    while (tokens[at]?.cover === cover) end = tokens[at++]!.end;
    if (tokens[at - 1]!.possessive || (join !== "" && tokens[at++]?.low !== join)) return null;
  }
  return end;
}

/** "The foreign ministry of Fiji", "the embassy of the Republic of Fiji": the country behind the noun at `last`, and where its words end; null where none stands there. */
function ofCountry(
  tokens: readonly Token[],
  last: number,
): { readonly country: TitleCountry | null; readonly end: number } | null {
  if (tokens[last + 1]?.low !== "of" || tokens[last]!.possessive) return null;
  let at = tokens[last + 2]?.low === "the" ? last + 3 : last + 2;
  const cover = tokens[at]?.cover;
  if (!cover || !isCountry(tokens[at]) || cover.form === "demonym") return null;
  while (tokens[at + 1]?.cover === cover) at++;
  return tokens[at]!.possessive ? null : { country: countryAt(tokens[at]!), end: tokens[at]!.end };
}

/** The country of the city in which the body whose noun ends at `last` sits ("the court in Minsk"); null where none is told. */
function cityBehind(tokens: readonly Token[], last: number, places: Places, { noNames }: PersonWords): TitleCountry | null {
  if (tokens[last + 1]?.low !== "in" || noNames.has(tokens[last + 2]?.low ?? "")) return null;
  const city = cityAt(tokens, last + 2, places);
  return city && { code: city.code, spans: [], from: `${city.name} lies in ${city.code}` };
}

/** The country of the city whose name stands right before the body whose noun begins at `head` ("a Suva court"); null where none does. */
function cityBefore(tokens: readonly Token[], head: number, places: Places): TitleCountry | null {
  for (let at = Math.max(0, head - 3); at < head; at++) {
    const city = cityAt(tokens, at, places);
    if (city && city.end === tokens[head - 1]!.end)
      return { code: city.code, spans: [], from: `${city.name} lies in ${city.code}` };
  }
  return null;
}

/** Does "of" behind the noun at `last` lead to a party or union ("the congress of the Dockers' Party")? */
function isOfUnion(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.low !== "of") return false;
  const owner = tokens[last + 2]?.low === "the" ? tokens[last + 3] : tokens[last + 2];
  return owner?.cover?.kind === "party" || owner?.cover?.kind === "organisation";
}

/** Finds bodies that act without a name of their own: "the Ministry", "Indonesia's navy", "Cabinet" at the head of a sentence. */
export function findUnnamedBodies(
  text: string,
  { tokens, article, headline }: ReadSentence,
  sentence: number,
  words: GroupWords,
  personWords: PersonWords,
  places: Places,
  taken: (offset: number) => boolean,
): GroupFinding[] {
  const found: GroupFinding[] = [];
  for (let head = 0; head < tokens.length; head++) {
    const length = entryAt(tokens, head, [words.offices], 5);
    if (length === 0 || taken(tokens[head]!.start)) continue;
    const last = head + length - 1;
    const next = tokens[last + 1];
    const lastToken = tokens[last]!;
    const printed = phraseAt(tokens, head, length);
    // A part of a longer name, title or phrase: "Government House", "party secretary", "state visit", "the company of friends".
    if (next?.capital && !lastToken.possessive && !next.cover && !headline) continue;
    if (next && !lastToken.possessive && officeHead(tokens, last + 1, personWords) > 0) continue;
    // "the Fijian company Examplex": what it is called follows.
    if (next?.cover?.kind === "organisation" && !lastToken.possessive && next.start === lastToken.end + 1) continue;
    // "the joint military drill" is nobody.
    if (printed === "military" && words.militaryThings.has(next?.low ?? "") && !lastToken.possessive) continue;
    if (words.meetings.has(printed) && isOfUnion(tokens, last)) continue;
    const whose = partOwnerBefore(tokens, head, printed, words);
    const owner = whose < 0 ? ownerBefore(tokens, head, personWords) : whose;
    const opens = head === 0 && tokens[head]!.capital && !headline && next !== undefined && verb.test(next.low);
    const town = words.townBodies.has(printed) ? cityBefore(tokens, head, places) : null;
    // Who sits in a country may be another's, as an embassy is; a court is its own.
    const within = words.atHome.has(printed) ? inPlace(tokens, last + 1, places) : null;
    const city = town ?? within?.country ?? (lastToken.possessive ? null : cityBehind(tokens, last, places, personWords));
    // "A court in Minsk sentenced …": some body of the country where it sits.
    const some = town !== null || (city !== null && (head === 0 || /^(?:an?|by|and)$/.test(tokens[head - 1]?.low ?? "")));
    if (owner < 0 && !opens && !some) continue;
    const before = owner < 0 ? undefined : tokens[owner]!;
    // "The Kenya-Fiji commission" is of both.
    const shared =
      before &&
      owner > 0 &&
      before.kind === "word" &&
      /\p{L}[-‐‑]\p{L}/u.test(before.text) &&
      before.cover !== null &&
      before.cover.end < before.end;
    const owned = before && isCountry(before) && !shared ? countryAt(before) : null;
    const government = words.governments.has(printed);
    const ofBothEnd = ofBoth(tokens, last);
    // "The parliaments of Fiji and Malta" are of both.
    const single = owned || government || shared || ofBothEnd !== null ? null : ofCountry(tokens, last);
    const country = owned ?? single?.country ?? (government || shared ? null : city);
    // A country's adjective before "government" is the state itself, which the finder of states has found.
    if (government && (country || !(tokens[head]!.capital || printed === "government"))) continue;
    const from = owned && before!.cover ? tokens.findIndex(({ cover }) => cover === before!.cover) : owner < 0 ? head : owner + 1;
    const begin = tokens[from]!;
    const determiner = tokens[from - 1];
    found.push({
      start: tokens[head]!.start,
      end: lastToken.end,
      article,
      sentence,
      phrase: {
        start: owned && determiner?.low === "the" ? determiner.start : owner < 0 || owned ? begin.start : before!.start,
        end: ofBothEnd ?? single?.end ?? lastToken.end,
      },
      name: text.slice(begin.start, lastToken.end).replace(/\s+/g, " "),
      words: { start: begin.start, end: lastToken.end },
      kind: government ? "state" : /part(?:y|ies)$/.test(printed) ? "party" : "body",
      form: government ? "collective" : "description",
      country,
      organisation: null,
      back: country === null,
      attributive: lastToken.possessive,
      rule: "body without a name",
    });
    head = last;
  }
  return found;
}
