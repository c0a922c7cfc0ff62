import type { ArticleView } from "../statements/article-view.ts";
import type { Named } from "./letter.ts";

/** So many lines at the end of a letter may sign it. */
const LINES = 8;
/** A line that signs is short and no sentence. */
const LONGEST = 220;
const kinds: ReadonlySet<string> = new Set(["person", "party", "body", "organisation", "igo"]);
/** "Long live the friendship between …!" closes a letter and signs nothing; the initials of a body may. */
const signs = /[^.!?:]$|(?:\p{Lu}\.){2,}$/u;

/** Who signs a letter: the persons and bodies that its last lines name, the lines that are sentences left out. */
export function signatureOf(article: ArticleView): readonly Named[] {
  const lines: Named[][] = [];
  for (const view of article.sentences.slice(-LINES).reverse()) {
    const sentence = view.words.trim();
    if (view.sentence.place === "headline" || sentence.length > LONGEST || !signs.test(sentence)) break;
    lines.unshift(
      view.phrases.flatMap((phrase) =>
        phrase.sort === "named" &&
        !phrase.attributive &&
        phrase.actors.length === 1 &&
        kinds.has(article.actors.get(phrase.actors[0]!)?.kind ?? "")
          ? [{ actor: phrase.actors[0]!, words: phrase.words, view }]
          : [],
      ),
    );
  }
  const named = lines.flat();
  // "Name", and in the line below "Head of the International Department": the department does not sign beside its head.
  const held = new Set(
    named.flatMap(({ actor }) => article.actors.get(actor)?.roles.flatMap(({ organisation }) => organisation?.value ?? []) ?? []),
  );
  return named.filter(({ actor }) => !held.has(article.actors.get(actor)!.name.value));
}
