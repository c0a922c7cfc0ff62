import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import { coordinated, inParenthesis, lastPhraseBefore, ownDocument, reaches } from "./find-subject.ts";

const FARTHEST = 240;
/** The noun phrase that does what the verb at `at` (offset in the sentence) says; null where none is near. */
export function doerOf(view: SentenceView, at: number, word: string, wordings: SpeechWordings): NounPhrase | null {
  const { subjects } = wordings;
  const last = lastPhraseBefore(view, view.start + at);
  for (let index = last; index >= 0 && index > last - 5; index--) {
    const phrase = view.phrases[index]!;
    const end = phrase.end - view.start;
    if (at - end > FARTHEST) return null;
    if (phrase.attributive) {
      // "Ghana's foreign policy always gives priority to", "the Premier's statement condemns": theirs.
      if (ownDocument(view.words.slice(Math.min(end, at), at), wordings.documents)) return phrase;
      continue;
    }
    const start = phrase.start - view.start;
    const lead = view.words.slice(Math.max(0, start - 28), start);
    // "the U.S.-Israel relationship" names no Israel that acts.
    if (
      /-$/.test(lead) ||
      subjects.counted.test(view.words.slice(Math.max(0, start - 60), start)) ||
      subjects.governed.test(lead) ||
      subjects.object.test(lead)
    )
      continue;
    if (/,\s$/.test(lead) && subjects.framed.test(view.words.slice(Math.min(end, at), Math.min(at, end + 60)))) {
      const ahead = view.phrases[index - 1];
      if (ahead && !ahead.attributive && view.words.slice(ahead.end - view.start, start) === ", ") continue;
      // "His country, she added, was keen": whatever stands before the commas is the subject.
      return null;
    }
    if (inParenthesis(view.words, start, view.words.slice(Math.min(end, at), at), wordings)) continue;
    if (!reaches(view.words.slice(Math.min(end, at), at), word, wordings)) continue;
    const whole = coordinated(view, index);
    // "the statements by the Premier and other leaders, and called": neither is who called.
    if (
      whole.length > 1 &&
      subjects.governed.test(view.words.slice(Math.max(0, whole[0]!.start - view.start - 28), whole[0]!.start - view.start))
    )
      continue;
    return whole.length === 1 ? whole[0]! : phrase;
  }
  return null;
}
