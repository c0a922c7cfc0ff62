import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";

/** Where a sentence calls something a delegation, counted from where it begins. */
export interface Called {
  readonly at: number;
  readonly end: number;
}

export const isPerson = (article: ArticleView, phrase: NounPhrase): boolean =>
  phrase.sort === "named" && phrase.actors.length === 1 && article.actors.get(phrase.actors[0]!)!.kind === "person";

/** Between a name and the delegation that goes with it: "…, and his accompanying", "… and the". */
const beside =
  /^(?:\s*\([^()]{1,40}\))?,?\s+(?:and|with|along with|together with|as well as)\s+(?<whose>his|her|the)\s+(?:[a-z-]+\s+){0,2}$/u;
const withThem =
  /^\s+(?:(?:that|which|who)\s+(?:is|was|were|are)\s+)?(?:travell?ing with|accompanying|accompanied|with|led by|headed by)\s+(?:him|her)\b/u;
/** "She is leading a delegation", right behind the sentence that names her. */
const leadsOne =
  /^(?:He|She)\s+(?:(?:is|was|has|had|also|been)\s+){0,3}(?:leads|led|leading|heads|headed|heading|at the head of)\s+(?:an?|the)\s+(?:[\p{L}\d-]+\s+){0,4}$/u;

/** Who leads a delegation that is told of beside them: "received Ann Other and her delegation", "He is leading a delegation"; null where nobody is named so. */
export function leaderBeside(
  article: ArticleView,
  view: SentenceView,
  { at, end }: Called,
  before: SentenceView | null,
): NounPhrase | null {
  const behind = view.words.slice(end, end + 60);
  const named = view.phrases.findLast((phrase) => phrase.end <= view.start + at && isPerson(article, phrase));
  const joint = named && beside.exec(view.words.slice(named.end - view.start, at));
  if (joint && (joint.groups!.whose !== "the" || withThem.test(behind))) return named;
  const subject = before?.sentence.place === view.sentence.place ? before.phrases[0] : undefined;
  return subject && isPerson(article, subject) && leadsOne.test(view.words.slice(0, at)) ? subject : null;
}
