import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { NounPhrase } from "../statements/noun-phrases.ts";
import type { Named } from "./letter.ts";

/** So many lines at the end of a letter may sign it. */
const LINES = 8;
/** A line that signs is short and no sentence. */
const LONGEST = 220;
const kinds: ReadonlySet<string> = new Set(["person", "party", "body", "organisation", "igo"]);
/** "Long live the friendship between …!" closes a letter and signs nothing; the initials of a body may. */
const signs = /[^.!?:]$|(?:\p{Lu}\.){2,}$/u;

/** Those whom a phrase of a line names, where it is one alone. */
export const namedBy = (view: SentenceView, phrase: NounPhrase): readonly Named[] =>
  phrase.sort === "named" && !phrase.attributive && phrase.actors.length === 1
    ? [{ actor: phrase.actors[0]!, words: phrase.words, view }]
    : [];

/** Whom each of the lines names that sign a text at its end, in the order of the text; the last sentence above them ends them. @param most so many lines are looked through */
export function signingLines(article: ArticleView, most: number): readonly (readonly Named[])[] {
  const lines: (readonly Named[])[] = [];
  for (const view of article.sentences.slice(-most).reverse()) {
    const sentence = view.words.trim();
    if (view.sentence.place === "headline" || sentence.length > LONGEST || !signs.test(sentence)) break;
    lines.push(
      view.phrases
        .flatMap((phrase) => namedBy(view, phrase))
        .filter(({ actor }) => kinds.has(article.actors.get(actor)?.kind ?? "")),
    );
  }
  return lines.reverse();
}

/** Who signs a letter: the persons and bodies that its last lines name, the lines that are sentences left out. */
export function signatureOf(article: ArticleView): readonly Named[] {
  const named = signingLines(article, LINES).flat();
  // "Name", and in the line below "Head of the International Department": the department does not sign beside its head.
  const held = new Set(
    named.flatMap(({ actor }) => article.actors.get(actor)?.roles.flatMap(({ organisation }) => organisation?.value ?? []) ?? []),
  );
  return named.filter(({ actor }) => !held.has(article.actors.get(actor)!.name.value));
}
