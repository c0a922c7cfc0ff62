import type { SubjectWordings } from "../../../codebook/wordings/subject-wordings.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { ArticleView } from "../article-view.ts";
import { actorsCalled, stateOf, tailsOf } from "./known-actors.ts";
import type { Speaker } from "./speaker.ts";

/** The bodies that a person speaks for, as the article gives them: those of the offices, then whom the person is of. */
function bodiesOf(article: ArticleView, { actor }: Speaker): readonly string[] {
  const known = actor === null ? undefined : article.actors.get(actor);
  if (!known) return [];
  return [
    ...known.roles.flatMap(({ organisation }) => organisation ?? []),
    ...(known.affiliation ? [known.affiliation] : []),
  ].map(({ value }) => foldName(value));
}

/**
 * The actor that "her party", "our union" or "his country" means where a person says it: the body the person speaks for, or the state of that country.
 * Null where the article names none.
 */
export function ownBody(article: ArticleView, words: string, speaker: Speaker, subjects: SubjectWordings): string | null {
  const head = foldName(words).split(" ").at(-1)!;
  if (subjects.wholeCountry.test(head)) {
    const country = speaker.actor === null ? null : (article.actors.get(speaker.actor)?.country?.value ?? null);
    return country === null ? null : (stateOf(article.actors, country)?.id ?? null);
  }
  const bodies = bodiesOf(article, speaker);
  if (bodies.length === 0) return null;
  let least: string | null = null;
  const called = actorsCalled(article.actors, [...new Set(bodies.flatMap((body) => [body, ...tailsOf(body)]))]);
  for (const { actor, byName } of called) {
    const { id, kind } = actor;
    if (!byName || (kind !== "party" && kind !== "organisation" && kind !== "body" && kind !== "igo")) continue;
    const own = foldName(actor.name.value);
    // "Commission for Work Abroad of the Example Party": the person's party is the one named last.
    if (kind !== "party" && !bodies.includes(own)) continue;
    const fits = head === "party" ? kind === "party" : own.split(" ").includes(head);
    if (fits) return id;
    if (kind !== "body" && !/^the\s/i.test(words) && subjects.ownBody.test(head)) least ??= id;
  }
  return least;
}

/** Is an actor the party, body or state that a person speaks for, as the article gives it? */
export function isOwn(article: ArticleView, id: string, speaker: Speaker): boolean {
  const { kind, name, country } = article.actors.get(id)!;
  const home = speaker.actor === null ? null : (article.actors.get(speaker.actor)?.country?.value ?? null);
  if (kind === "state") return home !== null && country?.value === home;
  const own = foldName(name.value);
  return (
    kind !== "person" && bodiesOf(article, speaker).some((body) => body === own || (kind === "party" && body.endsWith(` ${own}`)))
  );
}
