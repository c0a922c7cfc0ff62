import type { Finding } from "../finding.ts";
import { identityOf } from "../finding.ts";

/** The end of a sentence, as far as the text alone tells it. */
const ends = /[.!?]["”’]?\s+["“‘]?\p{Lu}|\n/u;
/** Code units of the longest sentence that is looked through. */
const LONGEST = 500;

/**
 * Whom a noun calls back that opens what is said next ("The Reef Party received the Tide Party. The party's chair …"): of several that the last sentence names, the one
 * it is about, which it names first. Within that sentence itself the last one named is meant.
 * @param list findings of an article, in its order
 * @param at index of the last of them before the noun that fits
 * @param offset where the noun stands
 */
export function firstOfSentence(
  text: string,
  list: readonly Finding[],
  at: number,
  offset: number,
  fits: (finding: Finding) => boolean,
): Finding {
  const last = list[at]!;
  if (!ends.test(text.slice(last.end, offset))) return last;
  let first = last;
  for (let back = at - 1; back >= 0 && last.start - list[back]!.start < LONGEST; back--) {
    const finding = list[back]!;
    if (ends.test(text.slice(finding.end, last.start))) break;
    if (identityOf(finding) !== identityOf(last) && fits(finding)) first = finding;
  }
  return first;
}
