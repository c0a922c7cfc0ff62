import type { Span } from "../../text/span.ts";

/** Clauses that begin so near one another are one. */
const NEAR = 12;
const connective =
  /[\s,;]*(?:\b(?:and|but|as well as|while)\s*)?(?:\b(?:adding|noting|stressing|saying|underlining|emphasi[sz]ing|(?:also\s+)?(?:added|noted|stressed|said|stated|underlined|emphasi[sz]ed))(?:\s+that)?\s*)?$/i;

/**
 * Shares a sentence out between what it says in one clause after another ("supports A, opposes B and is willing to do C"): the first has it from its start,
 * the last to its end. What stands alone has the whole sentence.
 * @param begins offsets within the sentence at which clauses begin
 * @returns the stretch of the clause that begins at an offset, within the sentence
 */
export function shareOut(words: string, begins: readonly number[]): (begin: number) => Span {
  const bounds: number[] = [];
  for (const begin of [...begins].sort((a, b) => a - b))
    if (bounds.length === 0 || begin - bounds.at(-1)! > NEAR) bounds.push(begin);
  return (begin) => {
    let at = bounds.length - 1;
    while (at > 0 && bounds[at]! > begin) at--;
    const start = at === 0 ? 0 : bounds[at]!;
    const next = bounds[at + 1];
    if (next === undefined) return { start, end: words.length };
    const tail = connective.exec(words.slice(Math.max(start, next - 40), next))![0].length;
    return { start, end: Math.max(start + 1, next - tail) };
  };
}
