import type { PersonWords } from "../../authority/person-words.ts";
import type { Span } from "../../text/span.ts";
import { afterCover } from "./after-cover.ts";
import { officeHead } from "./lexicon.ts";
import { countryAt, isState, type TitleCountry } from "./title-country.ts";
import type { Token } from "./tokens.ts";

/**
 * "a spokesman for Kenyan President A", "an adviser to Kenya's president": the office behind a state is another's, of the same country; its seat where that follows ("head
 * of the Kenyan president's office"). @returns null where no such office stands at `at`
 */
export function officerServed(
  tokens: readonly Token[],
  at: number,
  words: PersonWords,
): {
  readonly country: TitleCountry | null;
  readonly office: Span | null;
  readonly start: number;
  readonly to: number;
} | null {
  const state = tokens[at];
  if (!isState(state)) return null;
  const to = afterCover(tokens, at);
  if (state!.cover!.form !== "demonym" && !tokens[to - 1]!.possessive) return null;
  const length = officeHead(tokens, to, words);
  // "the Kenyan presidency": a body.
  if (length === 0 || words.bodies.has(tokens[to]!.low)) return null;
  const seat = tokens[to + length - 1]!.possessive && tokens[to + length]?.low === "office" ? tokens[to + length]! : null;
  return {
    country: countryAt(state!),
    office: seat && { start: state!.start, end: seat.end },
    start: tokens[to]!.start,
    to: to + length,
  };
}
