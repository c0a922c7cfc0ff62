import type { PositionAct } from "../../model/statement.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { firstPhraseFrom } from "../statements/attribution/find-subject.ts";
import type { Speaker } from "../statements/speakers/speaker.ts";
import type { Arranged } from "./arrange-stances.ts";

const hopes = /^stance-verb (?:hope|wish|suggest|look forward to|expect|express|voice)|^stance-phrase/;
const bothSides =
  /^\s*(?:(?:on|upon|for|to)\s+)?(?:the\s+)?(?:both|two|sides|all sides)\b|\b(?:both sides|the two sides|each other|one another|between the two|of the two|joint efforts|jointly|(?:work|act|stand|pull) together)\b/i;

/** "The need to strengthen cooperation": what takes two falls on the holder's side too. */
const needed = /\b(?:need|necessity|necessary|imperative)\b/i;
const withOthers =
  /^(?:\s*(?:to|of|for))?(?:\s+(?!the\s+\p{Lu})[\p{L}-]+){1,5}?\s+(?:cooperation|co-operation|relations|ties|exchanges?|partnership|contacts|coordination|friendship|dialogue between|trade)\b/u;

const countryOf = (article: ArticleView, id: string | null): string | null =>
  id === null ? null : (article.actors.get(id)?.country?.value ?? null);

/** A hope about others is a demand; a call on both sides, one's own among them, is a proposal. */
export function whoseTurn(article: ArticleView, view: SentenceView, stance: Arranged, holder: Speaker): PositionAct {
  const after = view.words.slice(stance.end, stance.to);
  if (stance.act === "demands" && needed.test(stance.word) && withOthers.test(after.slice(0, 90))) return "proposes";
  if (stance.act === "demands" && !stance.duty) return bothSides.test(after.slice(0, 90)) ? "proposes" : "demands";
  if (stance.act !== "proposes" || stance.duty || !hopes.test(stance.rule)) return stance.act;
  const subject = firstPhraseFrom(view, view.start + stance.end);
  if (subject?.sort !== "named" || subject.attributive || subject.end > view.start + stance.to) return stance.act;
  if (subject.start - view.start - stance.end > 24 || bothSides.test(after.slice(0, 60))) return stance.act;
  const verb = view.words.slice(subject.end - view.start, stance.to);
  if (!/^\s+(?:side\s+)?(?:[a-z]+ly\s+)?(?:will|would|can|could|should|to|may|might)\b/.test(verb)) return stance.act;
  const own = countryOf(article, holder.actor);
  const other = countryOf(article, subject.actors[0]!);
  return subject.actors[0] === holder.actor || (own !== null && own === other) ? stance.act : "demands";
}
