import type { ComparisonWords } from "../../codebook/comparison-words.ts";
import type { Quote } from "../../text/quote.ts";

/** Who is said to have asked for a meeting, in the words of the sentences that say so. */
export const findAsked = (sentences: readonly Quote[], { asked }: ComparisonWords): readonly Quote[] =>
  sentences.flatMap(({ start, words }) =>
    [...asked.matchAll(words)].map((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      const said = match[0].trim();
      return { start: start + match.index + lead, end: start + match.index + lead + said.length, words: said };
    }),
  );
