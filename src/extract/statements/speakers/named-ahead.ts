import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";
import { isOtherwiseTitled } from "./role-holder.ts";
import { actorSpeaker, type Memory, type Speaker } from "./speaker.ts";

/** Within this many sentences one who was first called by an office is named. */
const NEAR = 3;

/** A speaker who is first unnamed ("Tuvalu's foreign minister") and named soon after gets the name (codebook, section 7): the next speaker, where nobody else was named before. */
export function namedAhead(
  article: ArticleView,
  at: number,
  attributions: readonly (Attribution | null)[],
  memory: Memory,
  { speakers }: SpeechWordings,
): Speaker | null {
  const attribution = attributions[at];
  const [subject, other] = attribution?.subjects ?? [];
  if (attribution?.rule === "unsaid" || subject?.sort !== "role" || other || memory.named.length > 0) return null;
  for (let next = at + 1; next <= at + NEAR && next < article.sentences.length; next++) {
    const [named, more] = attributions[next]?.subjects ?? [];
    if (named?.sort !== "named" || more || named.attributive) continue;
    const speaker = actorSpeaker(article, named.actors[0]!, named, "named-ahead");
    if (speaker?.person && !isOtherwiseTitled(article, subject.printed, speaker, speakers))
      return {
        ...speaker,
        spans: [subject.words, ...speaker.spans],
        from: `“${subject.printed}” is named next as ${speaker.name}`,
      };
  }
  return null;
}
