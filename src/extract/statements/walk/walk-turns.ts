import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import { signatureFrom } from "../speakers/signature.ts";
import type { Turns } from "../texts/find-turns.ts";
import { firstPerson } from "../texts/own-voice.ts";
import { type Spoken, spoken } from "./spoken.ts";

/** A line without an end that stands alone between turns: the heading of what follows. */
const isHeading = (views: readonly SentenceView[]): boolean =>
  views.length === 1 && views[0]!.words.length < 100 && !/[.!?…:;,”"’'\]–—-]$/u.test(views[0]!.words.trimEnd());

/** The words of an interview or transcript: the answers are coded, the questions are not, nor greetings and what the narrator adds at the end. */
export function walkTurns(article: ArticleView, { turns }: Turns, wordings: SpeechWordings): readonly Spoken[] {
  const found: Spoken[] = [];
  const signature = article.sentences[signatureFrom(article)]?.start ?? Number.POSITIVE_INFINITY;
  const lastLabel = turns.findLastIndex(({ label }) => label !== null);
  for (const [at, { views, speaker, label }] of turns.entries()) {
    if (!speaker || (!label && isHeading(views))) continue;
    if (at > lastLabel && lastLabel >= 0 && views.every((view) => wordings.returns.test(view.words) && !firstPerson(view))) break;
    views.forEach((view, index) => {
      const own = label && index === 0 ? view.words.slice(label.length) : view.words;
      // The stage directions of a transcript, "Good morning.", and a label that stands alone.
      if (view.start >= signature && !(label && index === 0)) return;
      if (!/\p{L}/u.test(own) || /^\s*[[(<].*[\])>]$/s.test(own) || wordings.formal.test(own.trim())) return;
      found.push(spoken(view, speaker, "direct", label && index === 0 ? null : `the answer is ${speaker.name}’s`));
    });
  }
  return found;
}
