import type { Codebook } from "../../codebook/codebook.ts";
import { introducing } from "../declarations/introducing.ts";
import { speakersIn } from "../declarations/speakers-in.ts";
import type { ArticleView } from "../statements/article-view.ts";
import type { Spoken } from "../statements/walk/spoken.ts";
import type { Letter, Named } from "./letter.ts";
import { recipientsOf } from "./recipients.ts";
import { signatureOf } from "./signature.ts";

/** The author of the printed words, where the article names the author. */
function writerOf(article: ArticleView, spoken: readonly Spoken[]): readonly Named[] {
  const [writer] = speakersIn(spoken);
  if (!writer) return [];
  for (const view of article.sentences)
    for (const phrase of view.phrases)
      if (!phrase.attributive && phrase.sort === "named" && phrase.actors[0] === writer.actor)
        return [{ actor: writer.actor, words: phrase.words, view }];
  return [{ actor: writer.actor, words: writer.span, view: null }];
}

/** The first two sentences of a letter, as far as its salutation: behind that a letter may speak of a statement, and is none. */
function overSalutation({ sentences }: ArticleView, { salutes }: Codebook["writing"]): ArticleView["sentences"] {
  const opening = sentences.slice(0, 2);
  const at = opening.findIndex(({ words }) => salutes.test(words));
  return at < 0 ? opening : opening.slice(0, at + 1);
}

/**
 * Finds the messages that articles print whole, with who signs them and whom they address.
 * @param spoken sentences of somebody's words, in the order of the text
 */
export function findLetters(
  views: readonly ArticleView[],
  spoken: readonly Spoken[],
  { declarations, writing }: Pick<Codebook, "declarations" | "writing">,
): readonly Letter[] {
  const viewOf = new Map(views.map((view) => [view.article.id, view]));
  return views.flatMap((article): readonly Letter[] => {
    const { id, kind, parent } = article.article;
    if (kind !== "message") return [];
    const own = spoken.filter(({ view }) => view.sentence.article === id);
    if (own.length === 0) return [];
    const post = parent === null ? null : (viewOf.get(parent) ?? null);
    const headline = post?.sentences.filter(({ sentence }) => sentence.place === "headline") ?? [];
    const introductions = [...introducing(post, article), ...headline];
    // "An appeal had brought in 400 euros. We have now had this answer:" prints the answer.
    const [last] = introductions;
    const bringing = last && writing.letters.test(last.words) ? [last] : introductions;
    if ([...bringing, ...overSalutation(article, writing)].some(({ words }) => declarations.states.test(words))) return [];
    const signed = signatureOf(article);
    const writer = writerOf(article, own);
    const known = new Set([...signed, ...writer].map(({ actor }) => actor));
    const recipients = recipientsOf(article, introductions, writing).filter(({ actor }) => !known.has(actor));
    const addressed = new Set(recipients.map(({ actor }) => actor));
    const senders = [...writer, ...signed].filter(
      ({ actor }, at, all) => !addressed.has(actor) && all.findIndex((other) => other.actor === actor) === at,
    );
    return senders.length > 0 && recipients.length > 0 ? [{ article, introductions, senders, recipients }] : [];
  });
}
