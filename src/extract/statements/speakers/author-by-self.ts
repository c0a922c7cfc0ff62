import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView } from "../article-view.ts";
import { findAttribution } from "../attribution/find-attribution.ts";
import { actorSpeaker, type Speaker } from "./speaker.ts";

const MOST_SENTENCES = 60;

/** A text without a name over it may name its author as the one who speaks in the present ("The Government of Malta condemns …"): the state or body that does so first and most. */
export function authorBySelf(article: ArticleView, wordings: SpeechWordings): Speaker | null {
  const found = new Map<string, { count: number; speaker: Speaker }>();
  for (const view of article.sentences.filter(({ sentence }) => sentence.place === "text").slice(0, MOST_SENTENCES)) {
    const attribution = findAttribution(view, wordings);
    const subject = attribution?.subjects[0];
    if (attribution?.rule !== "subject-verb" || attribution.subjects.length !== 1 || subject?.sort !== "named") continue;
    const verb = view.words.slice(attribution.at.start - view.start, attribution.at.end - view.start);
    if (!/s$/.test(verb)) continue;
    const speaker = actorSpeaker(article, subject.actors[0]!, subject, "author-by-self");
    if (!speaker || speaker.person) continue;
    const known = found.get(speaker.actor!);
    found.set(speaker.actor!, { count: (known?.count ?? 0) + 1, speaker: known?.speaker ?? speaker });
  }
  return [...found.values()].sort((a, b) => b.count - a.count)[0]?.speaker ?? null;
}
