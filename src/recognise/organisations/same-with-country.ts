import type { Finding } from "../finding.ts";
import type { Word } from "../words.ts";

/** "African Example Congress of Fiji": what is known, with its country behind its name, is the same. */
export function sameWithCountry<Found extends { readonly finding: Finding; readonly length: number }>(
  words: readonly Word[],
  at: number,
  known: Found | null,
  headed: Found,
): Found {
  if (!known?.finding.key || words[at + known.length]?.raw !== "of") return headed;
  const same = known.finding.country !== null && known.finding.country.code === headed.finding.country?.code;
  return same ? { ...headed, finding: { ...known.finding, end: headed.finding.end } } : headed;
}
