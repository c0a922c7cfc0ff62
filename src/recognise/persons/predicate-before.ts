import type { PersonWords } from "../../authority/person-words.ts";
import { skipHonorifics } from "./lexicon.ts";
import { readName } from "./read-name.ts";
import type { Title } from "./read-office.ts";
import type { Token } from "./tokens.ts";

const closing = /^(?:[.,;:!?)”"–—]|and|who|while|but)$/;

/** The whole name of which the title before it is told ("whose president is Ana Lima", "Its secretary is Ana Lima."); null where anything else stands behind the title. */
export function predicateBefore(
  tokens: readonly Token[],
  { to, offices }: Title,
  words: PersonWords,
): { readonly from: number; readonly to: number } | null {
  const [office, ...more] = offices;
  if (!office || more.length > 0 || office.plural || office.relation || !words.predicate.beingNow.has(tokens[to]?.low ?? ""))
    return null;
  const from = skipHonorifics(tokens, to + 1, words);
  const end = readName(tokens, from, words, true);
  return end - from > 1 && closing.test(tokens[end]?.text ?? ".") ? { from, to: end } : null;
}
