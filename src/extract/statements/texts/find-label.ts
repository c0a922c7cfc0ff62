import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import { outsideQuotes } from "../attribution/quoted-words.ts";
import { actorSpeaker, type Speaker } from "../speakers/speaker.ts";
import { type Cast, labelSpeaker, readLabel } from "./turn-label.ts";

/** A speaker named at the head of a paragraph, as in "Name, office: words" or "Name, office." before the words. */
export interface Label {
  readonly speaker: Speaker;
  /** Is the label a sentence of its own, which gives no words? */
  readonly alone: boolean;
}

/** "Name, office.": a sentence without a verb that names a person, before the words. */
function labelAlone(article: ArticleView, view: SentenceView, wordings: SpeechWordings): Label | null {
  const first = view.phrases[0];
  if (first?.sort !== "named" || first.attributive || first.start - view.start > 24) return null;
  if (view.end - view.start > 240 || !/[.]$/.test(view.words)) return null;
  if (article.actors.get(first.actors[0]!)!.kind !== "person") return null;
  const tail = outsideQuotes(view).slice(first.words.end - view.start);
  const speaks = [...tail.matchAll(/\b[a-z]{3,16}\b/g)].some(
    (match) => wordings.verbs.has(match[0]) && !wordings.subjects.noVerb.test(match[0]),
  );
  if (wordings.subjects.finite.test(tail) || speaks || !/^[,\s]*(?:,|of|the|$)/.test(tail)) return null;
  const speaker = actorSpeaker(article, first.actors[0]!, first, "label-alone");
  return speaker && { speaker, alone: true };
}

/** Finds a label at the head of a block. @param more whether the block goes on after this sentence */
export function findLabel(
  article: ArticleView,
  view: SentenceView,
  cast: Cast,
  more: boolean,
  wordings: SpeechWordings,
): Label | null {
  const label = readLabel(view.words, cast, wordings.speakers);
  // "* Chile: recalled its ambassador.": what it did, in a list.
  if (label && /^\s*\p{Ll}/u.test(view.words.slice(label.length))) return null;
  if (label?.sort === "speaker" && label.member && label.member.kind !== "outlet" && label.member.kind !== "territory") {
    const at = { start: view.start, end: view.start + Math.min(label.length, view.words.length) };
    // A colon after a name alone at the end of a sentence brings in the next one.
    return { speaker: labelSpeaker(article, label.member, at, label.words), alone: label.length >= view.words.length };
  }
  return more ? labelAlone(article, view, wordings) : null;
}
