import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import type { ArticleView, SentenceView } from "./article-view.ts";
import { bodyMeant } from "./body-meant.ts";
import { coordinated, inParenthesis, lastPhraseBefore, reaches } from "./find-subject.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { actorSpeaker, collectiveName, groupName, jointSpeaker, type Speaker } from "./speaker.ts";
import type { Spoken } from "./spoken.ts";

const FARTHEST = 240;
const afterPreposition =
  /(?:^|[\s(])(?:of|for|with|to|by|from|between|against|about|on|in|at|under|into|over|via|towards?|including|through|than|behind|urg\w+|ask\w+|call\w* (?:on|upon)|invit\w+|thank\w*)\s+(?:the\s+)?$/i;

/** "…, she said, was keen": the pronoun belongs to the clause set apart. */
const framed =
  /^\s+(?:[a-z]+ly\s+|also\s+|then\s+)?(?:said|says|added|adds|noted|notes|stressed|stated|continued|explained|told [^,]{1,30}|pointed out|argued|remarked|recalled|emphasi[sz]ed|underlined|believes?|maintained|went on)\s*,\s/;
/** "supports Laos in following": an object, though "in" might open a stretch between a subject and its verb. */
const object =
  /\b(?:support|oppos|help|assist|encourag|back|welcom|join|regard|consider|congratulat|provid|giv|offer|allow|enabl|lead|assur|prais|commend|condemn|criticis|criticiz|reject|view|see|treat|brief|inform|tell|told)(?:s|es|ed|ing|e)?\s+(?:the\s+)?$/i;

/** The noun phrase that does what the verb at `at` (offset in the sentence) says; null where none is near. */
export function doerOf(view: SentenceView, at: number, word: string, wordings: SpeechWordings): NounPhrase | null {
  const last = lastPhraseBefore(view, view.start + at);
  for (let index = last; index >= 0 && index > last - 5; index--) {
    const phrase = view.phrases[index]!;
    const end = phrase.end - view.start;
    if (at - end > FARTHEST) return null;
    if (phrase.attributive) continue;
    const start = phrase.start - view.start;
    const lead = view.words.slice(Math.max(0, start - 28), start);
    // "the U.S.-Israel relationship" names no Israel that acts.
    if (/-$/.test(lead) || afterPreposition.test(lead) || object.test(lead)) continue;
    const ahead = view.phrases[index - 1];
    const apart = ahead !== undefined && !ahead.attributive && view.words.slice(ahead.end - view.start, start) === ", ";
    if (apart && framed.test(view.words.slice(Math.min(end, at), Math.min(at, end + 60)))) continue;
    if (inParenthesis(view.words, start, view.words.slice(Math.min(end, at), at))) continue;
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

/** In whose name a sentence speaks, given the phrase that acts: the state, body or collective it names, else its speaker ("he", "we", "the minister"). */
export function inWhoseName(article: ArticleView, one: Spoken, phrase: NounPhrase | null, wordings: SpeechWordings): Speaker {
  if (phrase === null) return one.speaker;
  const collective = (name: string): Speaker => ({
    actor: null,
    name,
    person: false,
    spans: [phrase.words],
    from: null,
    rule: "in-whose-name",
  });
  if (phrase.sort === "both") return collective(collectiveName(phrase.printed, wordings.sides));
  if (phrase.sort === "body") {
    const meant = bodyMeant(article, one.view, phrase, one.speaker);
    return meant === null ? one.speaker : (actorSpeaker(article, meant, phrase, "in-whose-name") ?? one.speaker);
  }
  if (phrase.sort === "group") return collective(groupName(phrase.printed));
  const beside = phrase.sort === "named" ? coordinated(one.view, one.view.phrases.indexOf(phrase)) : [];
  if (beside.length > 1) {
    const each = beside.flatMap((other) =>
      other.actors.length === 1 ? (actorSpeaker(article, other.actors[0]!, other, "in-whose-name") ?? []) : [],
    );
    if (each.length > 1) return jointSpeaker(each, "in-whose-name");
  }
  if (phrase.sort === "named") return actorSpeaker(article, phrase.actors[0]!, phrase, "in-whose-name") ?? one.speaker;
  if (phrase.actors.length === 1) return actorSpeaker(article, phrase.actors[0]!, phrase, "in-whose-name") ?? one.speaker;
  return one.speaker;
}
