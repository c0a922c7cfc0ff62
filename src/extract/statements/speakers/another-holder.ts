import { foldName } from "../../../text/fold-name.ts";
import { oncePer } from "../../../text/once-per.ts";
import type { ArticleView } from "../article-view.ts";

/** What follows a subject that deals with whoever is named behind: a verb, and neither "of" nor a comma. */
const deals = /^\s+(?!(?:of|for|and|or|in|at|on|from|who|to|elect|designate)\b)[a-z]{2,16}\s/;
const officeOf = (printed: string): string => foldName(printed.replace(/^the\s+/i, ""));

/** So many phrases behind it are looked at for a name. */
const NEAR = 3;

/** By each office that a text names without a name ("The Prime Minister thanked Prime Minister Other"): who holds one of that name, and is another. */
const othersOf = oncePer((article: ArticleView): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const view of article.sentences)
    for (const [at, phrase] of view.phrases.entries()) {
      // The office alone, be it linked to whoever holds it or not.
      if (!(phrase.sort === "role" || phrase.sort === "named") || phrase.country !== null || phrase.attributive) continue;
      const office = officeOf(phrase.printed);
      const next = view.phrases
        .slice(at + 1, at + 1 + NEAR)
        .find(({ sort, printed }) => sort === "named" && officeOf(printed) !== office);
      if (next?.actors.length !== 1) continue;
      const actor = article.actors.get(next.actors[0]!)!;
      const bears = actor.kind === "person" && actor.roles.some((role) => foldName(role.office.value) === office);
      if (!bears || !deals.test(view.words.slice(phrase.end - view.start, next.words.start - view.start))) continue;
      const others = found.get(office);
      if (others) others.add(actor.id);
      else found.set(office, new Set([actor.id]));
    }
  return found;
});

/** Is somebody who bears an office told apart from the one whom the text calls by that office alone? */
export function isAnother(article: ArticleView, role: string, actor: string | null): boolean {
  return actor !== null && (othersOf(article).get(officeOf(role))?.has(actor) ?? false);
}
