import type { PersonWords } from "../../authority/person-words.ts";
import { afterCover } from "./after-cover.ts";
import { skipHonorifics } from "./lexicon.ts";
import { bodies } from "./organisation-behind.ts";
import { readName } from "./read-name.ts";
import { type Office, withOrganisation } from "./read-office.ts";
import type { Token } from "./tokens.ts";

/**
 * "International Secretary CPUSA Ana Ruiz", "Chairman Senate Ana Ruiz": the office with the organisation that stands without "of" between it and a full name, and where
 * that name begins; null where none begins at `at`.
 */
export function bodyBeforeName(
  tokens: readonly Token[],
  at: number,
  office: Office,
  words: PersonWords,
): { readonly to: number; readonly office: Office } | null {
  const { cover, kind, capital, low, possessive, start, end } = tokens[at] ?? {};
  const known = cover !== undefined && cover !== null && bodies.has(cover.kind);
  const bare = !cover && kind === "word" && capital && !possessive && words.bodies.has(low!) && !words.companies.has(low!);
  if (!known && !bare) return null;
  const to = skipHonorifics(tokens, known ? afterCover(tokens, at) : at + 1, words);
  if (readName(tokens, to, words, true) - to <= 1) return null;
  return {
    to,
    office: known ? withOrganisation(office, tokens[at]!) : { ...office, organisation: { start: start!, end: end! } },
  };
}
