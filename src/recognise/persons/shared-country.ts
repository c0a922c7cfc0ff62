import type { PersonWords } from "../../authority/person-words.ts";
import { isDeterminer } from "./lexicon.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** Besides an office so many more stand before their country ("the President, the Government and the people of Fiji"). */
const MOST = 3;

/**
 * The country that an office shares with whom it stands beside ("to the President and people of Fiji").
 * @param at index of the token behind the office
 * @returns null where nobody stands beside it, or no country behind them
 */
export function sharedCountry(
  tokens: readonly Token[],
  at: number,
  { kinds: { besideOffices } }: PersonWords,
): TitleCountry | null {
  let next = at;
  for (let found = 0; found < MOST && /^(?:and|,)$/.test(tokens[next]?.low ?? ""); found++) {
    const joined = tokens[next]!.low === "," && tokens[next + 1]?.low === "and" ? next + 2 : next + 1;
    const noun = isDeterminer(tokens[joined]) ? joined + 1 : joined;
    const pair = `${tokens[noun]?.low} ${tokens[noun + 1]?.low}`;
    if (!besideOffices.has(tokens[noun]?.low ?? "") && !besideOffices.has(pair)) return null;
    next = besideOffices.has(pair) ? noun + 2 : noun + 1;
  }
  if (next === at || tokens[next]?.low !== "of") return null;
  const state = isDeterminer(tokens[next + 1]) ? next + 2 : next + 1;
  return isState(tokens[state]) && tokens[state]!.cover?.form !== "demonym" ? countryAt(tokens[state]!) : null;
}
