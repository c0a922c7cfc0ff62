import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { afterCapitalsOfOne } from "./after-capitals.ts";
import { afterCover } from "./after-cover.ts";
import { type Described, describedOf } from "./described-of.ts";
import { isDeterminer } from "./lexicon.ts";
import { bodies } from "./organisation-behind.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** Words of the longest body that is read in small letters ("dockers' union"). */
const LONGEST = 4;

/** Index of the noun of a body that words in small letters describe from `at` on; -1 where none stands there. */
function describedBehind(tokens: readonly Token[], at: number, { bodies: nouns, companies, personVerbs }: PersonWords): number {
  for (let next = at; next < at + LONGEST; next++) {
    const token = tokens[next];
    if (token && next > at && /^['’]$/.test(token.text)) continue;
    if (token?.kind !== "word" || token.capital || token.cover || /^(?:of|for|in|at|and|who|that|which)$/.test(token.low))
      return -1;
    const after = tokens[next + 1];
    if (
      nouns.has(token.low) &&
      !companies.has(token.low) &&
      (after?.kind !== "word" ||
        /^(?:who|said|was|is|and|in|at|told)$/.test(after.low) ||
        (!after.capital && personVerbs.has(after.low)))
    )
      return next;
  }
  return -1;
}

/** Index behind "for" or "speaking for" at `at`, behind which stands for whom somebody is there; -1 where neither does. "On behalf of" tells of what is done. */
function standingFor(tokens: readonly Token[], at: number): number {
  const [first, second] = tokens.slice(at, at + 2).map(({ low }) => low);
  if (first === "for") return at + 1;
  return /^(?:speaking|writing|signing|standing)$/.test(first ?? "") && second === "for" ? at + 2 : -1;
}

/** The organisation whose name stands at `at`, or behind what describes it; null where none does. */
function readStood(tokens: readonly Token[], at: number, words: PersonWords): Described | null {
  const place = isDeterminer(tokens[at]) ? at + 1 : at;
  const cover = tokens[place]?.cover;
  if (!cover || !bodies.has(cover.kind)) return describedOf(tokens, at, words);
  const to = afterCover(tokens, place);
  if (tokens[to - 1]!.possessive) return null;
  return { to, country: countryAt(tokens[place]!), affiliation: { start: cover.start, end: cover.end } };
}

/** What "of" or "from" at `at` leads to: a state, or an organisation, which tells the country; null where it leads to neither. */
export function readOf(
  tokens: readonly Token[],
  at: number,
  words: PersonWords,
): { readonly to: number; readonly country: TitleCountry | null; readonly affiliation: Span | null } | null {
  const preposition = tokens[at]?.low ?? "";
  // "General Ana Lima for Fiji and General Tomas Novak for Malta"
  const isFor = (token: Token, index: number): boolean =>
    token.low === "for" && isState(tokens[index + 1]) && tokens[index - 1]?.capital === true;
  const stands = preposition === "for" && isFor(tokens[at]!, at) && tokens.filter(isFor).length > 1;
  const told = !stands && tokens[at - 1]?.text === "," ? standingFor(tokens, at) : -1;
  if (told > 0) return readStood(tokens, told, words);
  if (!stands && !/^(?:of|from|representing)$/.test(preposition)) return null;
  const described = describedOf(tokens, at + 1, words);
  if (described) return described;
  const place = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1;
  const cover = tokens[place]?.cover;
  // "of the Fijian embassy", "of the DPR Korea embassy"
  const behindName = afterCover(tokens, place);
  const isNamed = isState(tokens[place]) && !tokens[place]!.possessive && words.embassies.has(tokens[behindName]?.low ?? "");
  const owned = !isState(tokens[place]) ? -1 : cover!.form === "demonym" ? place + 1 : isNamed ? behindName : -1;
  if (owned > 0 && words.embassies.has(tokens[owned]?.low ?? "") && !tokens[owned]!.cover)
    return {
      to: owned + 1,
      country: countryAt(tokens[place]!),
      affiliation: { start: tokens[place]!.start, end: tokens[owned]!.end },
    };
  // "of the Fijian society", "of the Fijian dockers' union": a body that is described behind an adjective.
  const body = owned > 0 ? describedBehind(tokens, owned, words) : -1;
  if (body > 0)
    return {
      to: body + 1,
      country: countryAt(tokens[place]!),
      affiliation: { start: tokens[place]!.start, end: tokens[body]!.end },
    };
  // "of the Fijian Reef Initiative": what nobody knows is an organisation behind an adjective.
  const unknown = owned > 0 && preposition === "of" && place === at + 2 ? afterCapitalsOfOne(tokens, owned) : -1;
  if (unknown > owned + 1)
    return {
      to: unknown,
      country: countryAt(tokens[place]!),
      affiliation: { start: tokens[place]!.start, end: tokens[unknown - 1]!.end },
    };
  // ", of the Tide Karshaka Sangham, said": what no list knows, named with an article behind a comma.
  const named = !cover && place === at + 2 && tokens[at - 1]?.text === "," ? afterCapitalsOfOne(tokens, place) : -1;
  if (named > place + 1 && /^[,.;)]$/.test(tokens[named]?.text ?? "."))
    return { to: named, country: null, affiliation: { start: tokens[place]!.start, end: tokens[named - 1]!.end } };
  const isCountry = (cover?.kind === "state" || cover?.kind === "territory") && cover.form !== "demonym" && cover.country;
  if (!cover || !(isCountry || bodies.has(cover.kind))) return null;
  let to = afterCover(tokens, place);
  // "of the University of Coimbra in Portugal"
  const seat = !isCountry && tokens[to]?.low === "in" && isState(tokens[to + 1]) ? tokens[to + 1]! : null;
  if (seat) to = afterCover(tokens, to + 1);
  return {
    to,
    country: countryAt(tokens[place]!) ?? (seat && countryAt(seat)),
    affiliation: isCountry ? null : { start: cover.start, end: cover.end },
  };
}
