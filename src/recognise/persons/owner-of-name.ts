import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { isDeterminer } from "./lexicon.ts";
import { isOrganisation } from "./owner-before.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

export const isThe = (token: Token | undefined): boolean => isDeterminer(token) && token!.low !== "a" && token!.low !== "an";

/**
 * "Kenya's Amina Wanjiru", "the Kenyan Amina Wanjiru": the country right before a name.
 * @param addressed does a form of address or rank open it ("Kenyan Rear Admiral Amina Wanjiru")?
 */
export function ownerOf(tokens: readonly Token[], at: number, words: PersonWords, addressed: boolean): TitleCountry | null {
  const before = tokens[at - 1];
  if (!before) return null;
  // "the Fijian harbour activist Ana Lima": a noun of what people are behind the adjective, whatever else stands between.
  if (isTrade(before, words)) {
    let back = at - 2;
    while (
      back > at - 5 &&
      tokens[back]?.kind === "word" &&
      !tokens[back]!.cover &&
      !tokens[back]!.capital &&
      !words.personVerbs.has(tokens[back]!.low)
    )
      back--;
    const owner = tokens[back];
    return owner && isState(owner) && owner.cover!.form === "demonym" ? countryAt(owner) : null;
  }
  if (!isState(before)) return null;
  const owns = before.possessive || isThe(tokens[at - 2]) || (addressed && before.cover!.form === "demonym");
  return owns ? countryAt(before) : null;
}

/** "the Tide Front's Ana Lima": the party or organisation whose possessive stands right before a name; null where none does. */
export function bodyOf(
  tokens: readonly Token[],
  at: number,
): { readonly affiliation: Span; readonly country: TitleCountry | null } | null {
  const before = tokens[at - 1];
  if (!before?.possessive || !isOrganisation(before)) return null;
  const { start, end } = before.cover!;
  return { affiliation: { start, end }, country: countryAt(before) };
}

/** Does a lower-case word before a name say what somebody is ("republican", "dockworker")? */
export const isTrade = ({ kind, capital, low, cover }: Token, { personVerbs }: PersonWords): boolean =>
  kind === "word" &&
  !capital &&
  !cover &&
  low.length > 4 &&
  !personVerbs.has(low) &&
  /(?:ist|ian|can|er|or|man|woman|ant)$/.test(low) &&
  !/^(?:after|under|other|whether|either|neither|however|former|later|earlier|never|rather|further|together|than|want|meant|over|mean|sent|can|began)$/.test(
    low,
  );
