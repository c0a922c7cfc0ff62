import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Spoken } from "../walk/spoken.ts";
import { firstPerson } from "./own-voice.ts";

const MOST_BLOCKS = 12;
const MOST_AHEAD = 12;

/** The form of what a label brings in: printed words where they say "we" or "I", else told by the narrator. */
export function labelledForm(article: ArticleView, at: number): Spoken["form"] {
  const from = article.sentences[at]!.sentence.block;
  for (const view of article.sentences.slice(at, at + MOST_AHEAD)) {
    if (view.sentence.block > from + 1) break;
    if (firstPerson(view)) return "direct";
  }
  return "indirect";
}

const namesSpeaker = (view: SentenceView, attribution: Attribution | null): boolean =>
  !firstPerson(view) &&
  (attribution?.subjects ?? []).some(({ sort }) => sort === "named" || sort === "person" || sort === "role");

/**
 * The last block of a quotation that is set apart without marks after a colon ("He said:"): the paragraphs that follow for as long as they say "we" or "I".
 * @param at index of the sentence that ends in the colon, the last of its block
 * @returns null where none follows, or where it opens with a quotation mark
 */
export function blockQuotation(
  article: ArticleView,
  at: number,
  attributions: readonly (Attribution | null)[],
  wordings: SpeechWordings,
): number | null {
  const lead = article.sentences[at]!;
  const next = article.sentences[at + 1];
  if (next?.sentence.place !== "text" || next.sentence.block === lead.sentence.block || /^[“"«„‘]/.test(next.words)) return null;
  let reached: number | null = null;
  for (let from = at + 1; from < article.sentences.length; ) {
    const { block } = article.sentences[from]!.sentence;
    if (block > lead.sentence.block + MOST_BLOCKS) break;
    let to = from;
    while (to < article.sentences.length && article.sentences[to]!.sentence.block === block) to++;
    const views = article.sentences.slice(from, to);
    const told = views.some((view, index) => namesSpeaker(view, attributions[from + index]!));
    const own = views.some(firstPerson);
    if ((told && !own) || (reached !== null && !own) || views.every((view) => wordings.returns.test(view.words))) break;
    // Of the first block too somebody must speak, now or in the block that follows.
    reached = block;
    from = to;
  }
  if (reached === null) return null;
  const own = article.sentences
    .slice(at + 1, at + 1 + MOST_AHEAD)
    .some((view) => view.sentence.block <= reached! && firstPerson(view));
  return own ? reached : null;
}
