import type { SpeechWordings } from "../../codebook/speech-wordings.ts";
import type { ArticleView, SentenceView } from "./article-view.ts";
import { outsideQuotes } from "./quoted-words.ts";
import { actorSpeaker, type Speaker } from "./speaker.ts";

/** A speaker named at the head of a paragraph, as in "Name, office: words" or "Name, office." before the words. */
export interface Label {
  readonly speaker: Speaker;
  /** Is the label a sentence of its own, which gives no words? */
  readonly alone: boolean;
}

const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|said|says|did|does|do|sent|met|held|made|gave|took|led|paid|can|may|must|should|[a-z]{2,16}(?:ed|es))\b/;

/** Finds a label at the head of a block. @param more whether the block goes on after this sentence */
export function findLabel(article: ArticleView, view: SentenceView, more: boolean, wordings: SpeechWordings): Label | null {
  const first = view.phrases[0];
  if (first?.sort !== "named" || first.attributive || first.start - view.start > 24) return null;
  const words = outsideQuotes(view).slice(0, 400);
  const colon = /^[^:\u0001]{2,240}[:：](?:\s|$)/.exec(words);
  const head = colon ? colon[0] : words;
  if (!colon && (!more || view.end - view.start > 240 || !/[.]$/.test(words))) return null;
  if (first.words.end - view.start > head.length) return null;
  // "X said:" is a sentence with a verb, not a label.
  const tail = head.slice(first.words.end - view.start);
  if (
    finite.test(tail) ||
    [...tail.matchAll(/\b[a-z]{3,16}\b/g)].some(
      (match) =>
        wordings.verbs.has(match[0]) && !/^(?:state|order|hold|report|value|voice|side|post|label|head)s?$/.test(match[0]),
    )
  )
    return null;
  if (!colon && !/^[,\s]*(?:,|of|the|$)/.test(tail)) return null;
  if (colon && !/^(?:[\s,(–—-].*)?[:：]\s*$/s.test(tail)) return null;
  const actor = article.actors.get(first.actors[0]!)!;
  if (!colon && actor.kind !== "person") return null;
  if (!["person", "party", "body", "organisation", "igo", "state"].includes(actor.kind)) return null;
  const speaker = actorSpeaker(article, actor.id, first, colon ? "label" : "label-alone");
  return speaker && { speaker, alone: !colon };
}
