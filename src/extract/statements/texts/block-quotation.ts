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

/** A lead-in among so many sentences of running text brings in the statement that a press release is made of. */
const EARLY = 6;
/** Lines of any kind before it: headlines, menus, days. */
const FARTHEST = 40;
/** So many paragraphs of a press release are read. */
const MOST_PARAGRAPHS = 60;

/** Does a sentence name its speakers, or tell of "him" and "her" at its beginning: the narrator's? */
const narrates = (view: SentenceView, attribution: Attribution | null, wordings: SpeechWordings): boolean =>
  namesSpeaker(view, attribution) ||
  view.quotations.length > 0 ||
  (!firstPerson(view) &&
    (wordings.returns.test(view.words) || (view.phrases[0]?.sort === "person" && view.phrases[0].start - view.start < 2)));

/** Whoever is named right before the colon, and in no sentence of the words that follow. */
const speakersOf = (view: SentenceView): ReadonlySet<string> =>
  new Set(view.phrases.flatMap(({ sort, actors }) => (sort === "named" && actors.length === 1 ? actors : [])));

/**
 * A press release is one or two sentences of its narrator's and the words of one speaker, printed without marks to its end ("The Foreign Minister, Ann Other, said:").
 * @returns its last block, null where a narrator tells of anything further on
 */
function releaseUntil(
  article: ArticleView,
  at: number,
  attributions: readonly (Attribution | null)[],
  wordings: SpeechWordings,
): number | null {
  // Looked at first, so that a page of a thousand lead-ins is not read a thousand times.
  if (at > FARTHEST) return null;
  const told = article.sentences.slice(0, at + 1).filter(({ sentence }) => sentence.place === "text");
  if (told.length > EARLY) return null;
  const speakers = speakersOf(article.sentences[at]!);
  const first = article.sentences[at + 1]!.sentence.block;
  let reached: number | null = null;
  for (const [index, view] of article.sentences.entries()) {
    if (index <= at) continue;
    if (wordings.closes.exec(view.words)?.index === 0) break;
    if (view.sentence.place !== "text") continue;
    if (view.sentence.block > first + MOST_PARAGRAPHS) break;
    const named = view.phrases.some(({ actors }) => actors.some((actor) => speakers.has(actor)));
    if (named && !firstPerson(view)) return null;
    if (narrates(view, attributions[index]!, wordings)) return null;
    reached = view.sentence.block;
  }
  return reached;
}

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
  const release = releaseUntil(article, at, attributions, wordings);
  if (release !== null) return release;
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
