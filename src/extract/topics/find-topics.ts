import type { Codebook } from "../../codebook/codebook.ts";
import type { WordPattern } from "../../codebook/patterns/word-pattern.ts";
import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import type { Topic } from "../../model/report.ts";
import { beginsWithCapital } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";

/** The longest stretch of a sentence that is looked at for topics. */
const MOST = 4000;

/** So many places of one key are looked at. */
const MOST_PLACES = 6;

/** The first place that is no part of a name. */
function firstMatter(
  part: string,
  pattern: WordPattern,
  { inBody, ofOffice }: WritingWordings,
): { readonly 0: string; readonly index: number } | null {
  let from = 0;
  for (let looked = 0; looked < MOST_PLACES; looked++) {
    const match = pattern.exec(part.slice(from));
    if (!match) return null;
    const index = from + match.index;
    const midWord = index > 0 && /[\p{L}\p{N}]/u.test(part[index - 1]!);
    const end = index + match[0].length;
    // "Defence Minister Name": the office may be part of the words themselves.
    const behindFirst = index + match[0].search(/\s|$/u);
    const ofName =
      beginsWithCapital(match[0]) &&
      (inBody.test(part.slice(Math.max(0, index - 120), index)) ||
        ofOffice.test(part.slice(end, end + 60)) ||
        ofOffice.test(part.slice(behindFirst, behindFirst + 60)));
    if (!midWord && !ofName) return { 0: match[0], index };
    from = index + Math.max(1, match[0].length);
  }
  return null;
}

/** What a sentence is about: for each key the first words that tell it. */
export function findTopics(
  words: string,
  at: Span,
  { topics: wordings, writing }: Pick<Codebook, "topics" | "writing">,
): readonly Topic[] {
  const part = words.slice(0, MOST);
  return wordings.flatMap(({ key, words: pattern }) => {
    const match = firstMatter(part, pattern, writing);
    if (!match) return [];
    // To the end of the word: a fragment is often the beginning of one.
    const end = match.index + match[0].length + /^[\p{L}\p{M}]*/u.exec(part.slice(match.index + match[0].length))![0].length;
    const span = { start: at.start + match.index, end: at.start + end };
    return [{ key, printed: part.slice(match.index, end), spans: [span] }];
  });
}
