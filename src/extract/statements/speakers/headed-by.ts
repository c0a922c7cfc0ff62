import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView } from "../article-view.ts";
import { actorSpeaker, type Speaker } from "./speaker.ts";

/** Whose name ends the line over a message that a post prints among others ("From the Party of …", "3. Union of …"), the only one in it. */
export function headedBy(article: ArticleView, { to }: SpeechWordings): Speaker | null {
  const { kind, parent } = article.article;
  if (kind !== "message" || parent === null) return null;
  const heads = article.sentences.filter(({ sentence }) => sentence.place === "headline");
  const [only, ...others] = heads.flatMap((view) =>
    view.phrases.filter(({ sort }) => sort === "named").map((phrase) => ({ view, phrase })),
  );
  if (
    !only ||
    others.length > 0 ||
    only.phrase.attributive ||
    only.phrase.words.end < only.view.start + only.view.words.trimEnd().length
  )
    return null;
  const lead = only.view.words.slice(0, only.phrase.words.start - only.view.start);
  if (
    lead
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => to.has(word))
  )
    return null;
  return actorSpeaker(article, only.phrase.actors[0]!, only.phrase, "author-in-headline");
}
