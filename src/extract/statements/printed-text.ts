import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import type { ArticleView } from "./article-view.ts";
import { byIntroduction } from "./author.ts";
import type { Speaker } from "./speaker.ts";

/** Of the sentences of a printed text at least this share says "we" or "I". */
const OWN_VOICE = 0.2;
const FEWEST = 3;

/** A text that a report prints to its end after words that bring it in ("The full text of the letter from X follows:"): where it begins and whose it is. */
export function printedText(
  view: ArticleView,
  wordings: SpeechWordings,
): { readonly from: number; readonly author: Speaker } | null {
  if (view.article.kind !== "report") return null;
  for (let at = 0; at < view.sentences.length - FEWEST; at++) {
    const { sentence, words } = view.sentences[at]!;
    if (sentence.place !== "text" || !wordings.texts.test(words)) continue;
    const rest = view.sentences.slice(at + 1).filter((one) => one.sentence.place === "text");
    const own = rest.filter((one) => /\b(?:[Ww]e|[Oo]ur|us|[Mm]y|I)\b/.test(one.words)).length;
    if (rest.length < FEWEST || own < OWN_VOICE * rest.length) continue;
    const author = byIntroduction([view.sentences[at]!, ...view.sentences.slice(Math.max(0, at - 4), at).reverse()], view);
    if (author) return { from: at + 1, author };
  }
  return null;
}
