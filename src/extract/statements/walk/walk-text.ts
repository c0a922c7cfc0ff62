import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import { signatureFrom } from "../speakers/signature.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { type Spoken, spoken } from "./spoken.ts";

const FEWEST_WORDS = 3;

/** A line that the page sets as a heading but that is a sentence ("Long live …!"). */
const isExclaimed = ({ sentence, words }: SentenceView): boolean => sentence.place === "heading" && /[.!]$/.test(words);

/** Every sentence of a printed speech, message or statement is its author's, but for greetings, closing formulas, the signature and what introduces it. */
export function walkText(article: ArticleView, author: Speaker, wordings: SpeechWordings, from = 0): readonly Spoken[] {
  const signature = signatureFrom(article);
  const found: Spoken[] = [];
  article.sentences.forEach((view, at) => {
    if (at < from || at >= signature || (view.sentence.place !== "text" && !isExclaimed(view))) return;
    if (
      wordings.texts.test(view.words) ||
      wordings.leads.test(view.words) ||
      wordings.formal.test(view.words.replace(/^[“"«„]/u, ""))
    )
      return;
    if ((view.words.match(/\p{L}+/gu) ?? []).length < FEWEST_WORDS) return;
    // A line in brackets is the editor's; a short line without an end is a heading or a day.
    if (/^[[(].*[\])]$/s.test(view.words)) return;
    if (view.end - view.start < 60 && !/[.!?:;,…”"’]$/.test(view.words)) return;
    found.push(spoken(view, author, "direct", `printed as the text of ${author.name}`));
  });
  return found;
}
