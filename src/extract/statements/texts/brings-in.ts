import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../article-view.ts";

/** Does a sentence only bring in a text that stands below ("Below is what Ann Other said before the Committee.")? It gives none of her words itself. */
export const bringsIn = ({ words, quotations }: SentenceView, { texts, returns }: SpeechWordings): boolean =>
  quotations.length === 0 && /\.$/.test(words) && texts.test(words) && returns.test(words);
