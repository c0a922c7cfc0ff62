import type { PersonWords } from "../../authority/person-words.ts";
import type { Appositions } from "./appositions.ts";
import { isDeterminer } from "./lexicon.ts";
import { bodies } from "./organisation-behind.ts";
import { type Office, officeOfVerb, withOrganisation } from "./read-office.ts";
import { countryAt, isState } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** Words of the longest body in small letters ("who heads its international relations department"). */
const LONGEST = 5;

/** The index of the body that somebody heads, behind an article or a possessive ("who heads its Trade Office"); -1 where none follows that a finder knows. */
function knownBehind(tokens: readonly Token[], at: number): number {
  let next = isDeterminer(tokens[at]) ? at + 1 : at;
  if (tokens[next]?.possessive && !tokens[next]!.capital && !tokens[next]!.cover) next++;
  const cover = tokens[next]?.cover;
  return cover && bodies.has(cover.kind) ? next : -1;
}

/** Index of the noun of a body that words in small letters describe behind "its" or "the" ("its youth section"); -1 where none stands there. */
function describedBehind(tokens: readonly Token[], at: number, { bodies: nouns, companies }: PersonWords): number {
  if (!isDeterminer(tokens[at])) return -1;
  let noun = -1;
  // "the Fijian peace committee"
  const first = isState(tokens[at + 1]) && tokens[at + 1]!.cover!.form === "demonym" ? at + 2 : at + 1;
  for (let next = first; next <= at + LONGEST; next++) {
    const token = tokens[next];
    if (token?.kind !== "word" || token.capital || token.cover || /^(?:of|for|in|at|and|who|that|which)$/.test(token.low)) break;
    // "who led the group": whoever leads others for once holds no office by that.
    if (nouns.has(token.low) && !companies.has(token.low)) noun = next;
  }
  return noun;
}

/** The office that the verb at `verb` gives, the body behind it in which it is held, and the country that the body tells; null where no body stands there. */
function headedBy(tokens: readonly Token[], verb: number, words: PersonWords): Omit<Appositions, "to"> | null {
  const { low, start, end } = tokens[verb]!;
  const from = tokens[verb + 1]?.low === "over" ? verb + 2 : verb + 1;
  const held = words.heads.get(low);
  const office = held ? officeOfVerb({ start, end }, held) : null;
  const known = knownBehind(tokens, from);
  if (known > 0) {
    const body = tokens[known]!;
    return {
      offices: office ? [withOrganisation(office, body)] : [],
      country: countryAt(body),
      affiliation: { start: body.cover!.start, end: body.cover!.end },
    };
  }
  const noun = describedBehind(tokens, from, words);
  if (noun < 0) return null;
  const of = isDeterminer(tokens[noun + 2]) ? noun + 3 : noun + 2;
  const behind = tokens[noun + 1]?.low === "of" ? tokens[of] : undefined;
  const owner = behind?.cover && bodies.has(behind.cover.kind) ? behind : null;
  const organisation = { start: tokens[from + 1]!.start, end: (owner?.cover ?? tokens[noun]!).end };
  const country = owner ? countryAt(owner) : isState(tokens[from + 1]) ? countryAt(tokens[from + 1]!) : null;
  return {
    offices: office ? [{ ...office, organisation, organisationCountry: country }] : [],
    country,
    affiliation: organisation,
  };
}

/**
 * Reads ", who heads the Example School", ", who presides over its youth section" behind a name: the office that the verb gives, the body it is held in and the country
 * that the body tells. @returns null where no such clause stands at `at`
 */
export function readHeaded(tokens: readonly Token[], at: number, words: PersonWords): Appositions | null {
  if (tokens[at]?.text !== "," || tokens[at + 1]?.low !== "who" || !words.heading.has(tokens[at + 2]?.low ?? "")) return null;
  const headed = headedBy(tokens, at + 2, words);
  return headed && { to: at, ...headed };
}

/** The offices that "heads the Example School" at `at` gives to whoever is named before it: in the present tense alone, for who led a body once may have done so for a day. */
export function officesOfHeading(tokens: readonly Token[], at: number, words: PersonWords): readonly Office[] {
  const verb = tokens[at]?.low === "also" || tokens[at]?.low === "now" ? at + 1 : at;
  const { low = "", capital = true } = tokens[verb] ?? {};
  if (capital || !low.endsWith("s") || !words.heads.has(low)) return [];
  const headed = headedBy(tokens, verb, words);
  const end = headed?.affiliation?.end ?? 0;
  const behind = tokens.findIndex(({ start }) => start >= end);
  const { headedForOnce } = words.predicate;
  const isForOnce = [tokens[behind - 1], tokens[behind]].some((token) => !token?.capital && headedForOnce.has(token?.low ?? ""));
  return headed && !isForOnce ? headed.offices : [];
}
