import type { Actor } from "../../../model/actor.ts";
import { foldName } from "../../../text/fold-name.ts";
import type { ArticleView } from "../article-view.ts";

/** "President of " right before the name of a state or body: an office held there. */
const office = /(?:^|[\s:–—])((?:\p{Lu}[\p{L}’'-]*\s+(?:for\s+|of\s+)?){1,5}?)of\s+(?:the\s+)?$/u;

/** The office that words right before a state or body name ("President of Ghana"), folded; null where they name none. */
export const officeBefore = (lead: string): string | null => {
  const found = office.exec(lead)?.[1];
  return found === undefined ? null : foldName(found.trim());
};

/** Who holds an office of a state or body as the article tells it; undefined where it names nobody who does. */
export function holderOf(article: ArticleView, wanted: string, of: Actor): Actor | undefined {
  const serves = (actor: Actor): boolean =>
    actor.roles.some(
      (role) =>
        foldName(role.office.value) === wanted &&
        (role.organisation !== null
          ? foldName(role.organisation.value) === foldName(of.name.value)
          : of.country !== null && (role.country ?? actor.country)?.value === of.country.value),
    );
  return [...article.actors.values()].find((actor) => actor.kind === "person" && actor.named && serves(actor));
}
