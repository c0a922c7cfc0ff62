import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { Span } from "../../../text/span.ts";

/** Clauses that begin so near one another are one. */
const NEAR = 12;

/**
 * Shares a sentence out between what it says in one clause after another ("supports A, opposes B and is willing to do C"): the first has it from its start,
 * the last to its end. What stands alone has the whole sentence.
 * @param begins offsets within the sentence at which clauses begin
 * @returns the stretch of the clause that begins at an offset, within the sentence
 */
export function shareOut(words: string, begins: readonly number[], { connective }: SpeechWordings): (begin: number) => Span {
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

/** A stretch so many times as long as what is said in it holds other matter. */
const TOO_LONG = 2.2;
const LONG = 120;

/**
 * The stretch of a clause, without other matter of a long sentence that stands around it ("Recalling the wars of a century and all that came of them, he promised that …").
 * @param begin where the clause begins @param to where what it says ends
 */
export function narrow(words: string, share: Span, begin: number, to: number): Span {
  const from = Math.min(Math.max(begin, share.start), to);
  if (share.end - share.start < LONG || share.end - share.start <= TOO_LONG * (to - from)) return share;
  // Who is said to say it belongs to the clause.
  const comma = words.lastIndexOf(", ", from - 1);
  const start = comma >= share.start && from - comma < 80 ? comma + 2 : from - share.start < 60 ? share.start : from;
  return { start, end: Math.max(start + 1, Math.min(share.end, Math.max(to, from + 1))) };
}
