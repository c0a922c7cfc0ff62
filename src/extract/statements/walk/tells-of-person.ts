import type { SubjectWordings } from "../../../codebook/wordings/subject-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { NounPhrase } from "../noun-phrases.ts";
import type { State } from "./walk-state.ts";

/** Is somebody named by office and name here, and nowhere before? */
function isBroughtIn(article: ArticleView, { start, words, actors }: NounPhrase): boolean {
  const actor = article.actors.get(actors[0]!);
  if (actor?.kind !== "person" || start >= words.start) return false;
  return [actor.name, ...actor.aliases].every(({ spans }) => spans.every((span) => span.start >= start));
}

/** How things stood with somebody ("was", "had") may well be told in another's words. */
const stood = /^(?:[^.;]{0,120}?,)?\s*(?:was|were|had|did)\b/;

/** "The First Secretary, Ann Other": what she is stands before her name. */
const inApposition = /^(?:(?:The|An?|His|Her|Their) )?(?:[\p{L}’'-]+ ){0,6}[\p{L}’'-]+, $/u;

/** An article is all that stands before somebody at the head of a sentence. */
const ARTICLE = 4;

/** Does a sentence tell what somebody did, named or called "he" at its head, so that the narrator speaks and not whoever spoke before? */
export function tellsOfPerson(
  article: ArticleView,
  view: SentenceView,
  { current, labelled, block, quoted, scene }: State,
  { did, acted, toldOn, finite }: SubjectWordings,
): boolean {
  const first = view.phrases[0];
  if (labelled === "direct" || !first || first.attributive) return false;
  const lead = view.words.slice(0, first.start - view.start);
  const opens = lead.length <= ARTICLE;
  if (!opens && !(inApposition.test(lead) && !finite.test(lead))) return false;
  const behind = view.words.slice(Math.min(first.end, first.words.end) - view.start);
  // "The minister smiled.": whoever it is, and wherever it stands.
  if (first.sort !== "thing" && acted.test(behind)) return true;
  if (!opens || labelled) return false;
  const sameBlock = block === view.sentence.block;
  // A speaker is not named, nor called "he", as the subject of their own words.
  // "He would be critical of it.": told back in the past, in the paragraph that gives their words.
  if (first.sort === "person") return !(sameBlock && !quoted && toldOn.test(view.words.slice(first.end - view.start)));
  const [actor, ...more] = first.actors;
  if (first.sort !== "named" || actor === undefined || more.length > 0) return false;
  if (actor === current!.actor) return current!.person;
  if (!did.test(behind)) return false;
  if (!sameBlock) return article.actors.get(actor)?.kind === "person";
  // "Mr Other was glad to hear it.": whom the speaker talks with is told of by the narrator; of a third person a speaker may well tell.
  if (!quoted && current!.person && scene.has(actor)) return true;
  // "“We are ready,” he said. Guinea sent two boats.": behind words in quotation marks what somebody else did is the narrator's.
  // "Interior Minister Ann Other telephoned her counterpart.": whoever is only now brought in, by office and name, acts in no one's words.
  return (quoted || isBroughtIn(article, first)) && !stood.test(behind);
}
