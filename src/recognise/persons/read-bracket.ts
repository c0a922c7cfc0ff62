import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { afterCover } from "./after-cover.ts";
import { isDeterminer, officeHead } from "./lexicon.ts";
import { isOrganisation } from "./owner-before.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** Words of the longest name in brackets that nothing else knows. */
const LONGEST = 8;

const joints: ReadonlySet<string> = new Set([",", ";", "/", "–", "—", "-"]);
const small: ReadonlySet<string> = new Set(["of", "the", "and", "for", "&", "de", "la", "do", "da"]);

/** What a bracket behind a name says of whom it names. */
export interface Bracketed {
  readonly to: number;
  readonly affiliation: Span | null;
  readonly country: TitleCountry | null;
}

/** Index behind a run of capitals that no finder knows, small words inside it; `at` where none stands there. */
function unknownRun(tokens: readonly Token[], at: number, words: PersonWords): number {
  let to = at;
  while (to < at + LONGEST) {
    const token = tokens[to];
    const inside = to > at && small.has(token?.low ?? "") && tokens[to + 1]?.capital === true;
    if (!token || token.cover || !(token.capital || inside) || officeHead(tokens, to, words) > 0) break;
    to++;
  }
  return to;
}

/**
 * Reads "(Left Party, Kenya)", "(Kenya, EUX)" at `at`, behind a name: what somebody is of and whose that is, in either order. A name that nothing knows needs the state beside
 * it; null where the bracket holds anything else, or one thing alone.
 */
export function readBracket(tokens: readonly Token[], at: number, words: PersonWords): Bracketed | null {
  if (tokens[at]?.text !== "(") return null;
  let to = at + 1;
  let affiliation: Span | null = null;
  let state: TitleCountry | null = null;
  for (let part = 0; part < 2; part++) {
    const from = isDeterminer(tokens[to]) ? to + 1 : to;
    const token = tokens[from];
    if (!token) return null;
    const { cover } = token;
    if (cover && cover.form !== "demonym" && isState(token)) {
      if (state) return null;
      state = countryAt(token);
      to = afterCover(tokens, from);
    } else {
      if (affiliation) return null;
      to = isOrganisation(token) ? afterCover(tokens, from) : unknownRun(tokens, from, words);
      if (to === from) return null;
      affiliation = { start: token.start, end: tokens[to - 1]!.end };
    }
    if (part === 0 && !joints.has(tokens[to]?.text ?? "")) return null;
    if (part === 0) to++;
  }
  if (tokens[to]?.text !== ")" || !affiliation || !state) return null;
  return { to: to + 1, affiliation, country: state };
}

/** Reads ", Kenya)" at `at`, behind an office inside a bracket: whose office it is, and the index behind the bracket; null where anything else stands there. */
export function stateToClose(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly country: TitleCountry | null } | null {
  if (!joints.has(tokens[at]?.text ?? "")) return null;
  const from = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1;
  const cover = isState(tokens[from]) ? tokens[from]!.cover : null;
  if (!cover || cover.form === "demonym") return null;
  const to = afterCover(tokens, from);
  return tokens[to]?.text === ")" ? { to: to + 1, country: countryAt(tokens[from]!) } : null;
}
