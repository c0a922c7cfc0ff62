import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { coordinated } from "../statements/attribution/find-subject.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import { actorSpeaker, jointSpeaker, type Speaker } from "../statements/speakers/speaker.ts";

/** Of whom the narrator tells a stance or a promise: whoever acts, all who are coordinated. */
export function reportedHolder(article: ArticleView, view: SentenceView, doer: NounPhrase): Speaker | null {
  const each = coordinated(view, view.phrases.indexOf(doer)).flatMap((one) =>
    one.actors.length === 1 ? (actorSpeaker(article, one.actors[0]!, one, "narrated-stance") ?? []) : [],
  );
  return each.length > 1
    ? jointSpeaker(each, "narrated-stance")
    : actorSpeaker(article, doer.actors[0]!, doer, "narrated-stance");
}
