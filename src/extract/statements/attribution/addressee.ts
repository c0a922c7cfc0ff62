import type { SubjectWordings } from "../../../codebook/wordings/subject-wordings.ts";
import { type Cell, printed, workedOut } from "../../../model/cell.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Attribution } from "./attribution.ts";

/** Whom a sentence says the words are for: the object of "told", "thanked", "urged", or whom greetings go to. */
export function addresseeOf(
  view: SentenceView,
  { verb, at, subjects }: Attribution,
  article: ArticleView,
  { addressed }: SubjectWordings,
): Cell<string> | null {
  if (!verb || !addressed.has(verb.lemma)) return null;
  const subject = new Set(subjects.flatMap(({ actors }) => actors));
  const object = view.phrases.find((phrase) => phrase.start >= at.end && phrase.start - at.end < 120);
  if (!object || object.attributive || object.actors.some((id) => subject.has(id))) return null;
  const gap = view.words.slice(at.end - view.start, object.start - view.start);
  const near = /^\s+(?:on |upon )?(?:the |his |her |its )?$/i.test(gap);
  const greeted = /\b(?:to|for)\s+(?:the\s+)?$/i.test(gap) && !/[.;:]/.test(gap);
  if (!near && !greeted) return null;
  const actor = object.actors.length === 1 ? article.actors.get(object.actors[0]!) : undefined;
  if (!actor)
    return object.actors.length === 0 && object.sort === "person" ? null : printed(object.printed, [object.words], "addressee");
  return object.printed === actor.name.value
    ? printed(actor.name.value, [object.words], "addressee")
    : workedOut(actor.name.value, `“${object.printed}” stands for ${actor.name.value}`, "addressee", [object.words]);
}
