import type { ClauseWordings } from "../../../codebook/wordings/clause-wordings.ts";

/** The offset at which a clause that begins at `from` ends: a full stop, a semicolon, or a comma or "and" that brings in another finite clause. At most `most` letters. */
export function clauseEnd(words: string, from: number, { ends }: ClauseWordings, most = 320): number {
  const rest = words.slice(from, from + most);
  let to = from + (ends.exec(rest)?.index ?? rest.length);
  while (to > from && /[\s,;:]/.test(words[to - 1]!)) to--;
  return to;
}

/** The length of the verb that leads to the noun of a stance or promise at the end of `before` ("and underlined the importance of"), for its clause begins there; 0 where none does. */
export const leadingVerb = (before: string, { leads }: ClauseWordings): number => leads.exec(before)?.[0].length ?? 0;
