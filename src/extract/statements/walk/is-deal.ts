import { lands } from "../../../model/actor.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";

/** "Fiji and Samoa have agreed to build …": what states agree to do is done, and no words of theirs. */
export function isDeal(article: ArticleView, view: SentenceView, { subjects, verb, rule, at }: Attribution): boolean {
  if (verb?.lemma !== "agree" || rule !== "subject-verb") return false;
  if (!/^\s+(?:to|on)\b/.test(view.words.slice(at.end - view.start))) return false;
  return subjects.every(
    ({ sort, actors }) => sort === "named" && actors.every((id) => lands.has(article.actors.get(id)?.kind ?? "")),
  );
}
