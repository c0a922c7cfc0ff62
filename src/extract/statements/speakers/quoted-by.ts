import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { State } from "../walk/walk-state.ts";
import { actorSpeaker, type Speaker } from "./speaker.ts";
import { speakersOf } from "./speakers-of.ts";

/** How many sentences ahead a quotation is followed to the words that ascribe it. */
const MOST_AHEAD = 12;
/** A line that tells whose words stand above it. */
const LONGEST_LINE = 200;

/** Does `next` go on with the quotation that stands open at the end of `view`: the same one, or its paragraph opening anew? */
function sameQuotation(view: SentenceView, next: SentenceView): boolean {
  const open = view.quotations.at(-1);
  const first = next.quotations[0];
  if (!open || !first || open.end < view.end - 1) return false;
  if (open.start === first.start) return true;
  return !open.closed && first.start <= next.start + 1 && next.sentence.block === view.sentence.block + 1;
}

/** "– Ann Other, Minister of Ports", a line of its own below words in quotation marks: they are hers. */
function signedBelow(article: ArticleView, at: number): Speaker | null {
  const view = article.sentences[at];
  if (!view || view.words.length > LONGEST_LINE || !/^[-–—―~]{1,3}\s*\p{Lu}/u.test(view.words) || /[.!?:]$/.test(view.words))
    return null;
  const first = view.phrases.find(({ sort, attributive }) => sort === "named" && !attributive);
  const speaker = first ? actorSpeaker(article, first.actors[0]!, first, "signed-below") : null;
  return speaker?.person ? speaker : null;
}

/** Who speaks a sentence that stands in quotation marks and names nobody: whoever the same quotation is ascribed to further on, else who spoke before. @param attributions of the article's sentences, in order */
export function quotedBy(
  article: ArticleView,
  at: number,
  attributions: readonly (Attribution | null)[],
  state: State,
  wordings: SpeechWordings,
): Speaker | null {
  const ascribed = (to: number): Speaker | null => {
    const attribution = attributions[to];
    return attribution && attribution.rule !== "unsaid" ? speakersOf(article, attribution, state, wordings) : null;
  };
  let last = at;
  for (let ahead = at; ahead < article.sentences.length - 1 && ahead < at + MOST_AHEAD; ahead++) {
    if (!sameQuotation(article.sentences[ahead]!, article.sentences[ahead + 1]!)) break;
    last = ahead + 1;
    if (attributions[ahead + 1] && attributions[ahead + 1]!.rule !== "unsaid") return ascribed(ahead + 1);
  }
  const below = signedBelow(article, last + 1);
  if (below) return below;
  if (state.current) return state.current;
  // Quoted first and ascribed in the next sentence: "“…” So said X."
  const next = article.sentences[at + 1];
  const near = next && next.sentence.block === article.sentences[at]!.sentence.block ? ascribed(at + 1) : null;
  return near ?? state.lastPerson;
}

/** A judgement or call at the head of a paragraph belongs to the speaker that the next sentence of the paragraph names again. */
export function spokenAhead(
  article: ArticleView,
  at: number,
  attributions: readonly (Attribution | null)[],
  state: State,
  wordings: SpeechWordings,
): Speaker | null {
  const view = article.sentences[at]!;
  const next = article.sentences[at + 1];
  if (!next || next.sentence.block !== view.sentence.block || !state.lastPerson) return null;
  if (!/\b(?:should|must|cannot|shall|ought to|need to|needs to)\b/.test(view.words) || wordings.returns.test(view.words))
    return null;
  const attribution = attributions[at + 1];
  const speaker = attribution ? speakersOf(article, attribution, state, wordings) : null;
  return speaker && speaker.actor !== null && speaker.actor === state.lastPerson.actor ? speaker : null;
}
