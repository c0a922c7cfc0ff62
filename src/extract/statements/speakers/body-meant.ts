import { foldName } from "../../../text/fold-name.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import type { Speaker } from "./speaker.ts";

/** So many sentences are looked back over for what "the Party" means. */
const BACK = 4;

/** Index of a sentence among those of its article. */
export function sentenceAt({ sentences }: ArticleView, { start }: SentenceView): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The actor that "the Party" or "its ministry" means within somebody's words: the last such body named as a subject, else as anything; null where none was. */
export function bodyMeant(article: ArticleView, view: SentenceView, phrase: NounPhrase, speaker: Speaker): string | null {
  const head = foldName(phrase.printed).split(" ").at(-1)!;
  const own = speaker.actor === null ? null : (article.actors.get(speaker.actor)?.country?.value ?? null);
  const fits = (id: string): boolean => {
    const actor = article.actors.get(id);
    if (!actor || !["party", "body", "organisation", "igo"].includes(actor.kind)) return false;
    const country = actor.country?.value ?? null;
    if (own !== null && country !== null && country !== own) return false;
    return (head === "party" && actor.kind === "party") || foldName(actor.name.value).split(" ").includes(head);
  };
  const last = sentenceAt(article, view);
  for (const subjectsOnly of [true, false])
    for (let at = last; at >= 0 && at > last - BACK; at--)
      for (const other of article.sentences[at]!.phrases) {
        if (other.end > phrase.start && at === last) break;
        if (other.sort !== "named" || other.actors.length !== 1 || (subjectsOnly && other.attributive)) continue;
        // "The party" itself may have been recognised as a name.
        if (/^(?:the|our|its|his|her|their|my|your)\s+\S+$/i.test(other.printed)) continue;
        if (fits(other.actors[0]!)) return other.actors[0]!;
      }
  return null;
}
