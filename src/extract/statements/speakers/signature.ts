import type { ArticleView } from "../article-view.ts";
import { actorSpeaker, type Speaker } from "./speaker.ts";

/** The signature: short lines at the end that name somebody and are no sentence. */
export function signatureFrom(article: ArticleView): number {
  const texts = article.sentences
    .map(({ sentence }, at) => ({ sentence, at }))
    .filter(({ sentence }) => sentence.place === "text" || sentence.place === "heading");
  let from = article.sentences.length;
  for (const { at } of texts.slice(-6).reverse()) {
    const view = article.sentences[at]!;
    // The mark behind a name closes the whole text, and a body's initials no sentence.
    const isLine = !/[.!?…”"]$/.test(view.words) || /^\p{Lu}[^.!?…,“”"]{3,60}[”"]$|(?:\p{Lu}\.){2,}$/u.test(view.words);
    const short = view.end - view.start < 200 && isLine;
    if (!short) break;
    from = at;
  }
  return from;
}

/** The ends of organisations that are but what those who sign hold an office of ("Acting President, Example Front" below a name), rather than whom they sign for ("For the Example Front: Ann Other, President"). */
function inOffices({ article, actors }: ArticleView): ReadonlySet<number> {
  const held = [...actors.values()].flatMap(({ kind, roles }) => (kind === "person" ? roles : []));
  return new Set(
    held.flatMap(({ article: where, office, organisation }) =>
      where === article.id
        ? (organisation?.spans ?? []).flatMap(({ start, end }) => ((office.spans[0]?.start ?? start) < start ? [end] : []))
        : [],
    ),
  );
}

/** Who signs, a person or else an organisation in a line of its own. @param organisations is an organisation sought? */
export function bySignature(article: ArticleView, organisations: boolean): Speaker | null {
  const ofOffices = organisations ? inOffices(article) : new Set<number>();
  for (const view of article.sentences.slice(signatureFrom(article)))
    for (const phrase of view.phrases) {
      if (phrase.sort !== "named" || ofOffices.has(phrase.end)) continue;
      const speaker = actorSpeaker(article, phrase.actors[0]!, phrase, "author-signed");
      if (speaker && speaker.person !== organisations) return speaker;
    }
  return null;
}
