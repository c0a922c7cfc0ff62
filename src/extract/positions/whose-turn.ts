import type { StanceWordings } from "../../codebook/wordings/stance-wordings.ts";
import type { PositionAct } from "../../model/statement.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import { firstPhraseFrom } from "../statements/attribution/find-subject.ts";
import type { Speaker } from "../statements/speakers/speaker.ts";
import type { Arranged } from "./arrange-stances.ts";

const countryOf = (article: ArticleView, id: string | null): string | null =>
  id === null ? null : (article.actors.get(id)?.country?.value ?? null);

/** Does what a stance is about name the holder's own country beside another ("between Zambia and Kenya")? */
function namesOwn(article: ArticleView, { phrases, start }: SentenceView, { end, to }: Arranged, { actor }: Speaker): boolean {
  const own = countryOf(article, actor);
  if (own === null) return false;
  const named = phrases.filter(({ sort, start: from }) => sort === "named" && from >= start + end && from < start + to);
  const countries = named.map(({ actors }) => countryOf(article, actors[0]!));
  return countries.includes(own) && countries.some((one) => one !== null && one !== own);
}

/** A hope about others is a demand; a call on both sides, one's own among them, is a proposal. */
export function whoseTurn(
  article: ArticleView,
  view: SentenceView,
  stance: Arranged,
  holder: Speaker,
  { positions }: StanceWordings,
): PositionAct {
  const { hopes, bothSides, needed, withOthers } = positions;
  const after = view.words.slice(stance.end, stance.to);
  if (stance.act === "demands" && needed.test(stance.word) && withOthers.test(after.slice(0, 90))) return "proposes";
  // "called for stronger ties between Zambia and Kenya": her own country is to act too.
  if (stance.act === "demands" && !stance.duty && withOthers.test(after.slice(0, 90)) && namesOwn(article, view, stance, holder))
    return "proposes";
  if (stance.act === "demands" && !stance.duty) return bothSides.test(after.slice(0, 90)) ? "proposes" : "demands";
  if (stance.act !== "proposes" || stance.duty || !hopes.test(stance.rule)) return stance.act;
  if (positions.hopedOf.test(after.slice(0, 120)) && !bothSides.test(after.slice(0, 60))) return "demands";
  const subject = firstPhraseFrom(view, view.start + stance.end);
  if (subject?.sort !== "named" || subject.attributive || subject.end > view.start + stance.to) return stance.act;
  if (subject.start - view.start - stance.end > 24 || bothSides.test(after.slice(0, 60))) return stance.act;
  const verb = view.words.slice(subject.end - view.start, stance.to);
  if (!/^\s+(?:side\s+)?(?:[a-z]+ly\s+)?(?:will|would|can|could|should|to|may|might)\b/.test(verb)) return stance.act;
  const own = countryOf(article, holder.actor);
  const other = countryOf(article, subject.actors[0]!);
  return subject.actors[0] === holder.actor || (own !== null && own === other) ? stance.act : "demands";
}
