import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import { authorOf } from "../speakers/author.ts";
import { actorSpeaker, collectively, type Speaker } from "../speakers/speaker.ts";
import { firstPerson } from "./own-voice.ts";

/** A letter or speech that an article prints, from behind its salutation to whoever signs it. */
export interface PrintedLetter {
  /** Its first sentence, the first of what closes it, and the first behind its signature, as indexes. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly author: Speaker;
}

const LONGEST_SALUTATION = 200;
const LONGEST_LINE = 120;
/** So much may stand before the name in a line that signs: titles. */
const BEFORE_NAME = 24;
/** A letter has so many sentences at least. */
const FEWEST = 2;

/** Does a sentence stand in a paragraph of its own? */
function isAlone({ sentences }: ArticleView, at: number): boolean {
  const { block } = sentences[at]!.sentence;
  return sentences[at - 1]?.sentence.block !== block && sentences[at + 1]?.sentence.block !== block;
}

const isLine = ({ words }: SentenceView): boolean => words.length < LONGEST_LINE && !/[.!?…:;”"]$/u.test(words.trimEnd());

/** "Ann Other, President of Kenya.": a line that signs and ends as a sentence does. */
const stopped = /^[^.!?…:;”"]{3,110},[^.!?…:;”"]{3,110}\.$/u;
const office = /^,\s[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,13}\.$/u;
const signs = (view: SentenceView): boolean => isLine(view) || stopped.test(view.words.trimEnd());

/** Whoever a line names at its head, past titles; null where nobody is. */
function signsIn(article: ArticleView, view: SentenceView): Speaker | null {
  const first = view.phrases.find(({ sort, attributive }) => sort === "named" && !attributive);
  if (!first || first.words.start - view.start > BEFORE_NAME) return null;
  return actorSpeaker(article, first.actors[0]!, first, "author-signed");
}

/** Does a sentence close a letter or speech: "Yours sincerely,", "I thank you.", a line with the name of who signs? */
function closes(article: ArticleView, at: number, { closings }: SpeechWordings): boolean {
  const view = article.sentences[at]!;
  if (closings.test(view.words)) return true;
  if (!isAlone(article, at) || !signs(view)) return false;
  const signer = signsIn(article, view);
  // Of what ends as a sentence does nothing but an office stands behind the name.
  return signer?.person === true && (isLine(view) || office.test(view.words.slice(signer.spans[0]!.end - view.start)));
}

/** The plural or body in whose name a line signs ("for the nine unions"). */
function signsFor(article: ArticleView, view: SentenceView): Speaker | null {
  const name = /^(?:for|on behalf of) (?:the )?(.+)$/i.exec(view.words)?.[1];
  if (name === undefined) return null;
  const whole = view.phrases.find(({ attributive }) => !attributive);
  if (!whole) {
    const end = view.start + view.words.length;
    // Somebody with capitals whom nothing recognised may be anybody.
    return /\p{Lu}/u.test(name) ? null : { ...collectively(name, { start: end - name.length, end }), rule: "author-signed" };
  }
  return whole.sort === "named"
    ? actorSpeaker(article, whole.actors[0]!, whole, "author-signed")
    : { ...collectively(whole.printed.replace(/^the /i, ""), whole.words), rule: "author-signed" };
}

/** Does somebody write as one person? Whose name stands below a letter in which it says nothing but "we", and that greets nobody at its end, may sign for a party. */
const saysI = ({ words }: SentenceView): boolean => /\b(?:I|[Mm]y|[Mm]e)\b/.test(words);

/**
 * Finds the letters and speeches that stand in an article behind a salutation in a line of its own and are closed further on. Before and behind them the narrator speaks.
 * @param introductions sentences of the post that bring the article in, the nearest first
 */
export function printedLetters(
  article: ArticleView,
  introductions: readonly SentenceView[],
  wordings: SpeechWordings,
): readonly PrintedLetter[] {
  const { sentences } = article;
  const found: PrintedLetter[] = [];
  const opens = (at: number): boolean => {
    const { words, sentence } = sentences[at]!;
    if (sentence.place !== "text" && sentence.place !== "heading") return false;
    return words.length < LONGEST_SALUTATION && wordings.salutations.test(words) && isAlone(article, at);
  };
  const headlines = sentences.filter(({ sentence }) => sentence.place === "headline");
  for (let at = 0; at < sentences.length; at++) {
    if (!opens(at)) continue;
    let to = at + 1;
    while (to < sentences.length && !closes(article, to, wordings) && !opens(to)) to++;
    if (to >= sentences.length || opens(to) || to - at <= FEWEST) continue;
    // What thanks for being heard is said, and closes a speech.
    let end = to;
    while (end < sentences.length && (isLine(sentences[end]!) || end === to || wordings.closings.test(sentences[end]!.words)))
      end++;
    const text = sentences.slice(at + 1, to);
    if (!text.some(firstPerson)) continue;
    const before = [...sentences.slice(0, at)].reverse().filter(({ sentence }) => sentence.place === "text");
    const lines = sentences.slice(to, end);
    const signer = lines.flatMap((view) => signsIn(article, view) ?? []).find(({ person }) => person) ?? null;
    const author =
      lines.flatMap((view) => signsFor(article, view) ?? [])[0] ??
      (text.some(saysI) || wordings.closings.test(sentences[to]!.words) ? signer : null) ??
      authorOf({ ...article, sentences: [...headlines, ...sentences.slice(at, end)] }, wordings, [...before, ...introductions]) ??
      signer;
    if (author) found.push({ from: at + 1, to, end, author });
    at = end - 1;
  }
  return found;
}
