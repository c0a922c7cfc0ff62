import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import type { ArticleView, SentenceView } from "./article-view.ts";
import { reaches } from "./find-attribution.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { actorSpeaker, collectiveName, groupName, type Speaker } from "./speaker.ts";
import type { Spoken } from "./spoken.ts";

const FARTHEST = 240;
const afterPreposition =
  /(?:^|[\s(])(?:of|for|with|to|by|from|between|against|about|on|in|at|under|into|over|via|towards?|including|through|than|behind|urg\w+|ask\w+|call\w* (?:on|upon)|invit\w+|thank\w*)\s+(?:the\s+)?$/i;

/** The noun phrase that does what the verb at `at` (offset in the sentence) says; null where none is near. */
export function doerOf(view: SentenceView, at: number, word: string, wordings: SpeechWordings): NounPhrase | null {
  let looked = 0;
  for (let index = view.phrases.length - 1; index >= 0; index--) {
    const phrase = view.phrases[index]!;
    const end = phrase.end - view.start;
    if (phrase.words.end - view.start > at) continue;
    if (at - end > FARTHEST || looked++ >= 5) return null;
    if (phrase.attributive) continue;
    const start = phrase.start - view.start;
    if (afterPreposition.test(view.words.slice(Math.max(0, start - 28), start))) continue;
    if (reaches(view.words.slice(Math.min(end, at), at), word, wordings)) return phrase;
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
  if (phrase.sort === "group") return collective(groupName(phrase.printed));
  if (phrase.sort === "named") return actorSpeaker(article, phrase.actors[0]!, phrase, "in-whose-name") ?? one.speaker;
  if (phrase.actors.length === 1) return actorSpeaker(article, phrase.actors[0]!, phrase, "in-whose-name") ?? one.speaker;
  return one.speaker;
}
