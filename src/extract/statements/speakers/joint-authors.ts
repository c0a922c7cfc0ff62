import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import { coordinated } from "../attribution/find-subject.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import { actorSpeaker, jointSpeaker, type Speaker } from "./speaker.ts";

/** More than so many are told by what they are together, not by their names. */
const MOST_TOGETHER = 4;

/** All of them as one author; null where one of them cannot speak, or where they are too few or too many for that. */
function together(article: ArticleView, phrases: readonly NounPhrase[], rule: string): Speaker | null {
  if (phrases.some(({ sort }) => sort !== "named")) return null;
  const each = phrases.flatMap((phrase) => actorSpeaker(article, phrase.actors[0]!, phrase, rule) ?? []);
  const several = each.length === phrases.length && each.length > 1 && each.length <= MOST_TOGETHER;
  return several && new Set(each.map(({ actor }) => actor)).size === each.length ? jointSpeaker(each, rule) : null;
}

/** "The Union and the Party have put out the following statement", "statement of the Union and the Party": those who stand beside the author in the sentence that brings the text in. */
export function introducedWith(article: ArticleView, view: SentenceView, author: NounPhrase, rule: string): Speaker | null {
  const at = view.phrases.indexOf(author);
  for (let last = Math.min(view.phrases.length - 1, at + MOST_TOGETHER - 1); last > at; last--) {
    const list = coordinated(view, last);
    if (list.includes(author)) return together(article, list, rule);
  }
  return null;
}

/** "We who sign", above the names of two: both speak. @param from the first sentence of the signature */
export function signedTogether(article: ArticleView, from: number, { authors }: SpeechWordings): Speaker | null {
  if (!article.sentences.slice(0, from).some(({ sentence, words }) => sentence.place === "text" && authors.whoSign.test(words)))
    return null;
  const signers = article.sentences.slice(from).flatMap(({ phrases }) => {
    const person = phrases.find(({ sort, actors }) => sort === "named" && article.actors.get(actors[0]!)?.kind === "person");
    return person ?? [];
  });
  return together(article, signers, "author-signed");
}
