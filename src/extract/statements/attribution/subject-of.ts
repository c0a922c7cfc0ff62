import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import { coordinated, countedLead, inParenthesis, lastPhraseBefore, ownDocument, reaches } from "./find-subject.ts";

const FARTHEST = 240;
/** What governs the noun phrase right after it. */
export const afterPreposition =
  /(?:^|[\s(])(?:of|for|with|to|by|from|between|against|about|on|in|at|under|into|over|via|towards?|including|through|than|behind|urg\w+|ask\w+|call\w* (?:on|upon)|invit\w+|thank\w*)\s+(?:the\s+)?$/i;

/** "…, she said, was keen", "…, the envoy told reporters, was keen": who stands there belongs to the clause set apart. */
const framed =
  /^\s+(?:[a-z]+ly\s+|also\s+|then\s+)?(?:[a-z]{2,14}(?:ed|id)|says|adds|notes|believes|told|went on|wrote|held|thought)(?:\s[^,]{1,40})?,\s/;
/** "supports Laos in following": an object, though "in" might open a stretch between a subject and its verb. */
export const object =
  /\b(?:support|oppos|help|assist|encourag|back|welcom|join|regard|consider|congratulat|provid|giv|offer|allow|enabl|lead|assur|prais|commend|condemn|criticis|criticiz|reject|view|see|treat|brief|inform|tell|told)(?:s|es|ed|ing|e)?\s+(?:the\s+)?$/i;

/** The noun phrase that does what the verb at `at` (offset in the sentence) says; null where none is near. */
export function doerOf(view: SentenceView, at: number, word: string, wordings: SpeechWordings): NounPhrase | null {
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
      countedLead.test(view.words.slice(Math.max(0, start - 60), start)) ||
      afterPreposition.test(lead) ||
      object.test(lead)
    )
      continue;
    if (/,\s$/.test(lead) && framed.test(view.words.slice(Math.min(end, at), Math.min(at, end + 60)))) {
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
      afterPreposition.test(view.words.slice(Math.max(0, whole[0]!.start - view.start - 28), whole[0]!.start - view.start))
    )
      continue;
    return whole.length === 1 ? whole[0]! : phrase;
  }
  return null;
}
