import type { ClauseWordings } from "../../../codebook/wordings/clause-wordings.ts";

/** The offset at which the clause that `at` stands in begins; `at` itself where that is too far back. */
export function clauseStart(words: string, at: number, { begins }: ClauseWordings): number {
  const from = Math.max(0, at - 260);
  const before = words.slice(from, at);
  const cut = Math.max(
    ...[" that ", ", ", "; ", ": ", "“"].map((mark) =>
      before.lastIndexOf(mark) < 0 ? -1 : from + before.lastIndexOf(mark) + mark.length,
    ),
    ...[...before.matchAll(begins)].map((match) => from + match.index + match[0].length),
    0,
  );
  return at - cut > 200 ? at : cut;
}

/** The offset at which a clause that begins at `from` ends: a full stop, a semicolon, or a comma or "and" that brings in another finite clause. At most `most` letters. */
export function clauseEnd(words: string, from: number, { ends }: ClauseWordings, most = 320): number {
  const rest = words.slice(from, from + most);
  let to = from + (ends.exec(rest)?.index ?? rest.length);
  while (to > from && /[\s,;:]/.test(words[to - 1]!)) to--;
  return to;
}

/** The length of the verb that leads to the noun of a stance or promise at the end of `before` ("and underlined the importance of"), for its clause begins there; 0 where none does. */
export const leadingVerb = (before: string, { leads }: ClauseWordings): number => leads.exec(before)?.[0].length ?? 0;
