import type { Span } from "../../text/span.ts";
import { isDeterminer } from "./lexicon.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/** Words of the longest name in quotation marks. */
const LONGEST = 8;
const opens = /^["“«]$/;
const closes = /^["”»]$/;

/**
 * "chairman of “A Green Peru”": the body whose name stands in quotation marks at `at`, with the country that its name tells, and the index behind it. @returns null where
 * what stands there is no name: one is short and begins and ends with a capital
 */
export function quotedBody(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly organisation: Span; readonly country: TitleCountry | null } | null {
  const open = isDeterminer(tokens[at]) ? at + 1 : at;
  if (!opens.test(tokens[open]?.text ?? "")) return null;
  const length = tokens.slice(open + 1, open + 2 + LONGEST).findIndex(({ text }) => closes.test(text));
  if (length < 1) return null;
  const name = tokens.slice(open + 1, open + 1 + length);
  const [first, last] = [name[0]!, name.at(-1)!];
  if (!first.capital || !last.capital || name.some(({ kind, text }) => kind === "mark" && /^[.;:,!?]$/.test(text))) return null;
  const state = name.find((token) => isState(token));
  return {
    to: open + length + 2,
    organisation: { start: first.start, end: last.end },
    country: state ? countryAt(state) : null,
  };
}
