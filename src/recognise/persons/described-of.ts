import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { afterCapitalsOfOne } from "./after-capitals.ts";
import { afterCover } from "./after-cover.ts";
import { isDeterminer } from "./lexicon.ts";
import { bodies } from "./organisation-behind.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** Words that describe an organisation before its name, or a part of it before "of". */
const LONGEST = 5;

/** Parts of a party that are no bodies where they head a name. */
const inner: ReadonlySet<string> = new Set(["executive", "leadership", "wing", "list"]);

/** What somebody is of, by a name that words in small letters stand before. */
export interface Described {
  readonly to: number;
  readonly country: TitleCountry | null;
  readonly affiliation: Span;
}

const isNamed = (token: Token | undefined): boolean => token?.cover != null && bodies.has(token.cover.kind);

/**
 * Reads "the steel union Mandate", "the Basque coalition Example Bildu" and "the political secretariat of the Example Party" from `at` on, behind "of" or "from": words in
 * small letters that end with the noun of a body, and the name that it has or whose part it is. @returns null where anything else stands there
 */
export function describedOf(tokens: readonly Token[], at: number, words: PersonWords): Described | null {
  let next = isDeterminer(tokens[at]) ? at + 1 : at;
  // "the Basque coalition": whose it is, be that a state's or not.
  if (tokens[next]?.capital && !isNamed(tokens[next]) && !tokens[next + 1]?.capital && tokens[next + 1]?.kind === "word")
    next = afterCover(tokens, next);
  const first = next;
  while (next < first + LONGEST && tokens[next]?.kind === "word" && !tokens[next]!.capital && !tokens[next]!.cover) {
    if (/^(?:and|or|but|in|at|to|who|that|which|with|by|as)$/.test(tokens[next]!.low)) return null;
    // "of Fiji received a delegation of": an article opens the object of what somebody did.
    if (isDeterminer(tokens[next])) return null;
    if (tokens[next]!.low === "of") break;
    next++;
  }
  const noun = tokens[next - 1];
  if (next === first || !noun || !(words.bodies.has(noun.low) || inner.has(noun.low))) return null;
  const name = tokens[next];
  if (isNamed(name)) {
    const { start, end } = name!.cover!;
    const owner = tokens[first - 1];
    return {
      to: afterCover(tokens, next),
      country: countryAt(name!) ?? (isState(owner) ? countryAt(owner!) : null),
      affiliation: { start, end },
    };
  }
  // "of the Corsican party Tide Libera": what no list knows is named by the noun before it.
  const run =
    name?.capital && !name.cover && words.bodies.has(noun.low) && !words.companies.has(noun.low)
      ? afterCapitalsOfOne(tokens, next)
      : next;
  const after = tokens[run]?.low ?? ".";
  if (run > next && (/^(?:[,.;)]|and|was|is|who)$/.test(after) || words.personVerbs.has(after))) {
    const owner = tokens[first - 1];
    return {
      to: run,
      country: isState(owner) ? countryAt(owner!) : null,
      affiliation: { start: name!.start, end: tokens[run - 1]!.end },
    };
  }
  if (name?.low !== "of") return null;
  const of = isDeterminer(tokens[next + 1]) ? next + 2 : next + 1;
  const whole = tokens[of];
  if (!isNamed(whole)) return null;
  return {
    to: afterCover(tokens, of),
    country: countryAt(whole!),
    affiliation: { start: tokens[first]!.start, end: whole!.cover!.end },
  };
}
