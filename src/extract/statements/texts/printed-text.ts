import type { SpeechWordings } from "../../../codebook/wordings/speech-wordings.ts";
import type { ArticleView, SentenceView } from "../article-view.ts";
import { findAttribution } from "../attribution/find-attribution.ts";
import { authorOf, byIntroduction, byMention } from "../speakers/author.ts";
import type { Speaker } from "../speakers/speaker.ts";
import { ownVoice } from "./own-voice.ts";
import { proclaimedBy } from "./proclaimed.ts";

/** A text that an article prints: where it begins and whose it is. */
export interface PrintedText {
  readonly from: number;
  readonly author: Speaker;
}

/** Of the sentences of a printed text at least this share says "we" or "I". */
const OWN_VOICE = 0.2;
/** A piece of which this share of sentences ascribes words to others only reports a message or speech. */
const REPORTED = 0.34;
const FEWEST = 3;
const FARTHEST_INTRODUCTION = 12;
const MOST_LOOKED = 200;

/** Does a sentence that brings a text in give it itself, in quotation marks that close in its paragraph ("The statement reads: “…”")? */
function quotesIt(article: ArticleView, { quotations, words, start, sentence }: SentenceView): boolean {
  const block = article.article.blocks[sentence.block];
  return quotations.some(
    ({ inner, end, closed }) =>
      closed &&
      inner.end - inner.start > 30 &&
      // “…,” the letter reads.
      (inner.start - start > words.length / 5 || !/[:：]$/.test(words)) &&
      block !== undefined &&
      end <= block.end,
  );
}

const brings = (words: string, wordings: SpeechWordings): boolean => wordings.texts.test(words) || wordings.leads.test(words);

/** The first sentence after those that bring a text in ("The message reads:", "We publish below the speech by …"); 0 where none does. */
function textFrom(article: ArticleView, wordings: SpeechWordings): number {
  let from = 0;
  article.sentences.slice(0, FARTHEST_INTRODUCTION).forEach(({ sentence, words }, at) => {
    if (sentence.place !== "text" || !brings(words, wordings) || at >= article.sentences.length - 1) return;
    if (quotesIt(article, article.sentences[at]!)) return;
    from = at + 1;
    if (/[:：]$/.test(words)) return;
    // "We print a message by X. It was published in Y.": the paragraph that brings it in is the narrator's.
    const next = article.sentences.findIndex((one, index) => index > at && one.sentence.block !== sentence.block);
    if (next > at && next < article.sentences.length - 1) from = next;
  });
  return from;
}

/** How much of a piece ascribes its words to persons it names or calls "he" and "she". */
function reported(views: readonly SentenceView[], wordings: SpeechWordings): number {
  const looked = views.slice(0, MOST_LOOKED);
  const ascribed = looked.filter((view) => {
    // "We denounce the raid" gives the words of nobody else.
    if (/^We\s/.test(view.words)) return false;
    const attribution = findAttribution(view, wordings);
    if (!attribution || attribution.rule === "unsaid") return false;
    const word = view.words.slice(attribution.at.start - view.start, attribution.at.end - view.start);
    return !/^(?:[a-z]+s|[a-z]+ing)$/.test(word) || attribution.subjects.some(({ sort }) => sort === "person");
  });
  return looked.length === 0 ? 0 : ascribed.length / looked.length;
}

/** Is a whole article, but for what introduces it, the text of a speech, message or statement? */
function isWhole(
  article: ArticleView,
  introductions: readonly SentenceView[],
  text: readonly SentenceView[],
  wordings: SpeechWordings,
): boolean {
  const { kind } = article.article;
  const voice = ownVoice(text);
  // "The following is the text of the speech by X" stands right before it.
  const near = introductions.slice(0, 3);
  const child = article.article.parent !== null;
  const introduced = near.some(({ words }) => brings(words, wordings) || (child && wordings.carries.test(words)));
  // A post that carries the letter as a piece of its own tells what stands around that.
  if (!child && article.carriesAt >= 0 && (text.length < FEWEST || voice < OWN_VOICE)) return false;
  if (
    kind === "report" &&
    text.length > 1 &&
    introduced &&
    (byIntroduction(near, article, wordings) ?? byMention(introductions, article, wordings))
  )
    return reported(text, wordings) < REPORTED;
  // "Ann Other wrote to Fiji yesterday. “…,” the letter reads.": of a message a report tells.
  if (kind === "message" && !introduced && voice === 0 && text.some(({ quotations }) => quotations.length > 0)) return false;
  if (kind === "speech" || kind === "message") return voice >= OWN_VOICE || reported(text, wordings) < REPORTED;
  if (kind !== "report" && kind !== "transcript") return false;
  const headline = article.sentences.filter(({ sentence }) => sentence.place === "headline");
  // "Declaration of the Example Union": a text that its headline calls so may say "we" less often.
  const called = headline.some(({ words }) => wordings.speakers.calledText.test(words));
  if (text.length < 2 || voice < (called ? 1 : 1.5) * OWN_VOICE || reported(text, wordings) >= REPORTED / 2) return false;
  const salutes = article.sentences
    .slice(0, 8)
    .some(({ sentence, words }) => sentence.place !== "headline" && words.length < 200 && wordings.salutations.test(words));
  const lines = article.sentences.slice(0, 5).filter(({ words }) => words.length < 120 && !/[.!?]$/.test(words));
  const own = introductions.filter(({ sentence }) => sentence.place === "text");
  return salutes || [...headline, ...own, ...lines].some(({ words }) => wordings.speakers.printed.test(words));
}

/** Does a text open with a quotation that closes before its last sentence? What stands behind the marks is the narrator's. */
function isQuotedFirst(text: readonly SentenceView[]): boolean {
  const [first] = text;
  const open = first?.quotations[0];
  if (!first || !open || open.start > first.start + 1 || (open.closed && open.end < first.end - 1)) return false;
  const last = text.findLast(({ words }) => /[.!?]["”»]?$/.test(words));
  return last !== undefined && last.quotations.length === 0;
}

/** The sentences of a post that bring in an article which it carries, its headline among them. */
export function introductionsOf(
  { article, introducedFrom }: ArticleView,
  parent: ArticleView | undefined,
): readonly SentenceView[] {
  return (parent?.sentences ?? []).filter(
    ({ sentence, start, end }) =>
      end <= article.start && (sentence.place === "headline" || (sentence.place === "text" && start >= introducedFrom)),
  );
}

/** A text that is the whole of the article, after sentences that bring it in here or in the post that carries it. @returns null where the article reports, or where nothing tells whose text it is */
export function wholeText(
  article: ArticleView,
  parent: ArticleView | undefined,
  wordings: SpeechWordings,
): PrintedText | "unknown" | null {
  const before = introductionsOf(article, parent).filter(({ sentence }) => sentence.place === "text");
  const last = before.at(-1)?.words;
  // What the post brings in begins with its own first words.
  const from = last !== undefined && (brings(last, wordings) || wordings.carries.test(last)) ? 0 : textFrom(article, wordings);
  const introductions = [...article.sentences.slice(0, from).reverse(), ...before.slice(-8).reverse()].filter(
    ({ sentence }) => sentence.place === "text",
  );
  const told = [...introductions, ...(parent?.sentences ?? []).filter(({ sentence }) => sentence.place === "headline")];
  const text = article.sentences.slice(from).filter(({ sentence }) => sentence.place === "text");
  if (isQuotedFirst(text)) return null;
  const proclaims =
    article.article.kind !== "opinion" && from === 0 && text.length > 1 && reported(text.slice(1), wordings) < REPORTED / 2
      ? proclaimedBy(article, text, wordings)
      : null;
  if (proclaims) return { from, author: proclaims };
  if (!isWhole(article, told, text, wordings)) return null;
  const author = authorOf(article, wordings, told);
  // An outlet that prints a text tells of it.
  if (author?.actor && article.actors.get(author.actor)?.kind === "outlet") return null;
  return author ? { from, author } : "unknown";
}

/** A text that a report prints to its end after words that bring it in ("The full text of the letter from X follows:"). */
export function printedText(view: ArticleView, wordings: SpeechWordings): PrintedText | null {
  if (view.article.kind !== "report") return null;
  for (let at = 0; at < view.sentences.length - 1; at++) {
    const { sentence, words } = view.sentences[at]!;
    // "The following message was sent by X" before a piece that the post carries brings in that one.
    if (sentence.place !== "text" || sentence.end <= view.carriesAt) continue;
    const leads = wordings.leads.test(words) && !/^[“"]/.test(view.sentences[at + 1]!.words);
    if ((!leads && !wordings.texts.test(words)) || quotesIt(view, view.sentences[at]!)) continue;
    const rest = view.sentences.slice(at + 1).filter((one) => one.sentence.place === "text");
    const near = [view.sentences[at]!, ...view.sentences.slice(Math.max(0, at - 4), at).reverse()];
    const author = byIntroduction(near, view, wordings) ?? (leads ? byMention(near, view, wordings) : null);
    const own = ownVoice(rest) >= OWN_VOICE || (author !== null && reported(rest, wordings) < REPORTED / 2);
    if (!leads && (rest.length < FEWEST || !own)) continue;
    if (author) return { from: at + 1, author };
  }
  return null;
}
