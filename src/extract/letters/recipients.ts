import type { WritingWordings } from "../../codebook/wordings/writing-wordings.ts";
import type { ArticleView, SentenceView } from "../statements/article-view.ts";
import type { Named } from "./letter.ts";

/** A salutation stands at the head of a letter, and so does what it greets with. */
const HEAD = 6;
const kinds: ReadonlySet<string> = new Set(["person", "party", "body", "organisation", "igo", "state"]);

function namedIn(article: ArticleView, view: SentenceView, from: number, most: number, to = view.words.length): readonly Named[] {
  return view.phrases
    .filter(
      ({ sort, actors, attributive, words }) =>
        sort === "named" &&
        !attributive &&
        actors.length === 1 &&
        words.start >= view.start + from &&
        words.end <= view.start + to &&
        kinds.has(article.actors.get(actors[0]!)?.kind ?? ""),
    )
    .slice(0, most)
    .map((phrase) => ({ actor: phrase.actors[0]!, words: phrase.words, view }));
}

/** "Dear comrades: The people of Fiji have learnt …": whom the letter addresses stands before the colon. */
const salutationEnd = (words: string): number => {
  const colon = words.search(/: \p{Lu}/u);
  return colon < 0 ? words.length : colon;
};

/** Whom messages reached, as a post says that brings them in ("The party has received many greetings"). */
function receiverIn(article: ArticleView, view: SentenceView, { receives }: WritingWordings): readonly Named[] {
  return view.phrases
    .filter(({ sort, actors, words }) => {
      const told = sort === "named" && actors.length === 1 && kinds.has(article.actors.get(actors[0]!)?.kind ?? "");
      return told && receives.test(view.words.slice(words.end - view.start));
    })
    .slice(0, 1)
    .map((phrase) => ({ actor: phrase.actors[0]!, words: phrase.words, view }));
}

/** Whom a letter addresses: in its salutation, else in its headline, else in the first sentence that greets somebody, else where the post brings it in, and last whoever prints it as something of its own. */
export function recipientsOf(
  article: ArticleView,
  introductions: readonly SentenceView[],
  writing: WritingWordings,
): readonly Named[] {
  const { salutes, greets } = writing;
  const texts = article.sentences.slice(0, HEAD);
  const saluted = texts
    .filter(({ words }) => words.length < 240 && salutes.test(words))
    .flatMap((view) => namedIn(article, view, 0, 2, salutationEnd(view.words)));
  if (saluted.length > 0) return saluted;
  const headlines = article.sentences.filter(({ sentence }) => sentence.place === "headline");
  for (const view of [...headlines, ...texts, ...introductions]) {
    const lead = greets.exec(view.words);
    if (!lead) continue;
    const [first] = namedIn(article, view, lead.index + lead[0].length, 1);
    if (first && first.words.start - view.start - lead.index - lead[0].length < 80) return [first];
  }
  for (const view of introductions) {
    const received = receiverIn(article, view, writing);
    if (received.length > 0) return received;
  }
  // "We have now had this answer": whoever prints it.
  for (const view of introductions) {
    const [ours] = view.ourselves;
    if (ours?.actors.length === 1) return [{ actor: ours.actors[0]!, words: { start: ours.start, end: ours.end }, view }];
  }
  return [];
}
