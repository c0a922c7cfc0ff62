import type { TopicWording } from "../../codebook/topic-wordings.ts";
import type { Topic } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";

/** The longest stretch of a sentence that is looked at for topics. */
const MOST = 4000;

/** What a sentence is about: for each key the first words that tell it. */
export function findTopics(words: string, at: Span, wordings: readonly TopicWording[]): readonly Topic[] {
  const part = words.slice(0, MOST);
  return wordings.flatMap(({ key, words: pattern }) => {
    const match = pattern.exec(part);
    if (!match) return [];
    // To the end of the word: a fragment is often the beginning of one.
    const end = match.index + match[0].length + /^[\p{L}\p{M}]*/u.exec(part.slice(match.index + match[0].length))![0].length;
    const span = { start: at.start + match.index, end: at.start + end };
    return [{ key, printed: part.slice(match.index, end), spans: [span] }];
  });
}
