import type { AmountWordings, Currency } from "../../codebook/wordings/cell-wordings.ts";
import { type CellToken, joined } from "./cell-tokens.ts";

/** A currency as printed beside a number, and what decided between several of that name. */
export interface CurrencyRead {
  readonly code: string | null;
  readonly from: string | null;
  readonly start: number;
  readonly next: number;
}

/** Tokens of the longest sign ("U.S.$") or name ("Trinidad and Tobago dollars"). */
const SIGN = 5;
const NAME = 6;

function choose(
  currencies: readonly Currency[],
  printed: string,
  issuers: readonly string[],
): { code: string | null; from: string | null } {
  if (currencies.length === 1) return { code: currencies[0]!.code, from: null };
  const issuer = issuers.find((country) => currencies.some((currency) => currency.of.includes(country)));
  const own = currencies.find((currency) => issuer !== undefined && currency.of.includes(issuer));
  if (own) return { code: own.code, from: `“${printed}” as ${issuer} has it` };
  const usual = currencies.find((currency) => currency.usual);
  return usual ? { code: usual.code, from: `“${printed}” where the text names no country` } : { code: null, from: null };
}

/** The sign, abbreviation or code right before the number at `at`. */
export function currencyBefore(
  tokens: readonly CellToken[],
  at: number,
  large: boolean,
  list: AmountWordings,
  issuers: readonly string[],
): CurrencyRead | null {
  for (let start = Math.max(0, at - SIGN); start < at; start++) {
    // One space may stand before the number, none inside the sign.
    if (tokens.slice(start + 1, at).some((token) => token.apart)) continue;
    if (start > 0 && !tokens[start]!.apart && /\p{L}$/u.test(tokens[start - 1]!.raw) && /^\p{L}/u.test(tokens[start]!.raw))
      continue;
    const printed = joined(tokens, start, at);
    const entry = list.signs.get(printed) ?? list.signs.get(printed.replace(/\.$/, ""));
    if (!entry || (entry.short && (!large || tokens[at]!.apart))) continue;
    return { ...choose(entry.currencies, printed, issuers), start, next: at };
  }
  return null;
}

/** The noun, with its adjective, or the sign behind a number that ends before `at`. */
export function currencyBehind(
  tokens: readonly CellToken[],
  at: number,
  list: AmountWordings,
  issuers: readonly string[],
): CurrencyRead | null {
  const hyphen = /^[-‑]$/.test(tokens[at]?.raw ?? "") ? 1 : 0;
  const from = at + hyphen;
  for (let to = Math.min(tokens.length, from + NAME); to > from; to--)
    for (let noun = from; noun < to; noun++) {
      const name = joined(tokens, noun, to).toLowerCase();
      const currencies = list.nouns.get(name);
      if (!currencies) continue;
      const adjective = joined(tokens, from, noun).replace(/-$/, "");
      if (adjective === "") return { ...choose(currencies, name, issuers), start: at, next: to };
      const meant = currencies.filter((currency) => currency.adjectives.has(adjective.toLowerCase()));
      if (meant.length > 0) return { ...choose(meant, `${adjective} ${name}`, issuers), start: at, next: to };
    }
  for (let to = Math.min(tokens.length, from + 2); to > from; to--) {
    const printed = joined(tokens, from, to);
    const entry = list.signs.get(printed);
    if (entry && !entry.short && (/^\p{Lu}{3}$/u.test(printed) || !/^\p{L}+$/u.test(printed)))
      return { ...choose(entry.currencies, printed, issuers), start: at, next: to };
  }
  return null;
}
