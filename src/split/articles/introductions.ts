import { type Matched, type Words, wordsOf } from "../../codebook/patterns/match-wordings.ts";
import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { Span } from "../../text/span.ts";
import type { Line } from "../lines/lines.ts";
import { stemsOf } from "../lines/matter.ts";
import { isTelegram } from "../lines/telegrams.ts";
import { calledByKind } from "./called-by-kind.ts";

/** A paragraph's sentences are told apart only roughly here: enough to keep a wording within one of them. */
const sentenceEnd = /(?<=[\p{Ll}\d)”"’][.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;
/** Introductions are looked for at the beginning and at the end of a paragraph. */
const reach = 2000;
/** As many texts as an introduction without a number may announce. */
export const many = 9;
/** A paragraph that only hands over is no longer. */
const brief = 300;
const smallWords = /^(?:the|of|de|da|do|del|la|le|el|al|and|for|in|y|e|et|und)$/u;

interface Sentence extends Span {
  readonly text: string;
}

/** The rough sentences of a line, the middle of a very long one left out. */
export function roughSentences(line: Line): readonly Sentence[] {
  const parts = line.text.length <= 2 * reach ? [0] : [0, line.text.length - reach];
  return parts.flatMap((offset) => {
    const piece = line.text.slice(offset, parts.length === 1 ? undefined : offset + reach);
    let at = 0;
    return piece.split(sentenceEnd).map((text) => {
      const start = piece.indexOf(text, at);
      at = start + text.length;
      return { start: line.start + offset + start, end: line.start + offset + at, text: text.slice(0, 700) };
    });
  });
}

/** A sentence that announces another's text, with what else stands in it. */
interface Announcing extends Sentence {
  readonly words: Words;
  readonly matched: Matched;
}

/** Does a sentence hold nothing but a name and what stands around it ("From the Example Weekly:", "Example Radio reports:")? */
const isBareName = (text: string, { credits, pieces }: SplitWordings): boolean =>
  text
    .replace(pieces.handsOver, "")
    .replace(/(?: \p{Ll}+(?: on [\p{L}\d ,]{3,24})?)?!?[:：]$/u, "")
    .split(" ")
    .every((word) => /^["“‘'«(]?[\p{Lu}\d]/u.test(word) || smallWords.test(word) || credits.kinds.has(word));

/** “…”, the message reads: behind words in quotation marks it tells whose these are. */
const tellsWhoseWords = /["”»],? (?:the|its|his|her|their) [\p{L} ’'-]{3,40}\.$/u;

const isAside = (text: string, { pieces }: SplitWordings): boolean => tellsWhoseWords.test(text) || pieces.lists.test(text);

/** "The statement reads: “…”": what is announced stands in the same paragraph, between its own marks. */
const givenAtOnce = new LeanExpression(
  String.raw`^[^“”"«»]{0,400}[:：]\s*(?:“[^”]{20,2000}”|"[^"]{20,2000}"|«[^»]{20,2000}»)`,
  "u",
);

/** Does a short paragraph end in what a paper says, with what kind of paper that is before its name ("The Suva daily Example Dawn sees it so:")? */
const bringsPaper = (line: Line, text: string, matched: Matched, wordings: SplitWordings): boolean =>
  line.text.length <= brief && matched("kinded") >= 0 && line.text.endsWith(text) && calledByKind(text, wordings).length > 0;

/** The sentences of a paragraph that announce another's text, or say that this one was published elsewhere; where `hints`, those too that only speak of one. */
export function announcingSentences(line: Line, wordings: SplitWordings, hints = false): readonly Announcing[] {
  return roughSentences(line).flatMap((sentence) => {
    const words = wordsOf(sentence.text);
    const matched = wordings.introductions.matches(words);
    const announces =
      (matched("forward") >= 0 && !givenAtOnce.test(line.text.slice(sentence.start - line.start))) ||
      (matched("named") >= 0 && isBareName(sentence.text, wordings)) ||
      bringsPaper(line, sentence.text, matched, wordings) ||
      (hints && matched("hint") >= 0);
    return announces && matched("not") < 0 && !isAside(sentence.text, wordings) ? [{ ...sentence, words, matched }] : [];
  });
}

const numbers: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 };

function textsIn({ words, matched }: Announcing): number {
  const counted = matched("counted");
  if (counted >= 0) return numbers[words[counted]!] ?? many;
  if (matched("paired") >= 0 && matched("single") < 0) return 2;
  return matched("several") >= 0 ? many : 1;
}

const agencyInDateline = /\(([^()]{2,40})\)/u;
/** The agency of a dateline stands within so many characters. */
const DATELINE = 90;

/** Where a paragraph names the agency of the dateline that opens another line ("… how Example News saw it." before "SUVA, May 4 (Example News) –"); null where it does not. */
export function agencyNamedIn(line: Line, datelined: Line): Span | null {
  const agency = agencyInDateline.exec(datelined.text.slice(0, DATELINE))?.[1];
  if (agency === undefined || !/\p{Lu}/u.test(agency)) return null;
  const at = line.text.indexOf(agency);
  const [before, after] = [line.text[at - 1] ?? " ", line.text[at + agency.length] ?? " "];
  if (at < 0 || /[\p{L}\d]/u.test(before) || /[\p{L}\d]/u.test(after)) return null;
  return { start: line.start + at, end: line.start + at + agency.length };
}

/** How many texts of others a paragraph announces; 0 where it announces none. A sentence that goes on about the one before announces nothing new. */
export function announcedTexts(line: Line, wordings: SplitWordings, hints = false): number {
  let total = 0;
  for (const sentence of announcingSentences(line, wordings, hints)) {
    const texts = textsIn(sentence);
    if (total === 0 || texts > 1) total = Math.max(total, texts);
    else if (sentence.matched("another") >= 0) total++;
  }
  return total;
}

/** Does the paragraph end in words that announce one text alone? That text follows. */
export function announcesOne(line: Line, wordings: SplitWordings): boolean {
  const last = roughSentences(line).at(-1);
  return announcingSentences(line, wordings).some((sentence) => sentence.start === last?.start && textsIn(sentence) === 1);
}

/** Does the paragraph tell that somebody printed a text, and end in "It reads as follows."? */
function printsThen(line: Line, wordings: SplitWordings): boolean {
  const sentences = roughSentences(line);
  const last = sentences.at(-1)!;
  const says = (text: string, wording: string): boolean => wordings.introductions.matches(wordsOf(text))(wording) >= 0;
  return (
    sentences.length > 1 &&
    sentences.length <= 3 &&
    says(last.text, "reads") &&
    sentences.slice(0, -1).some(({ text }) => says(text, "prints"))
  );
}

/** Does a short paragraph end in naming an outlet, and hand over to it ("… was told a day later. Thus the Example Daily:")? */
function namesAtLast(line: Line, wordings: SplitWordings): boolean {
  const last = roughSentences(line).at(-1)!.text;
  const named = line.text.length <= brief && wordings.introductions.matches(wordsOf(last))("named") >= 0;
  return named && isBareName(last, wordings);
}

/** Does the paragraph begin as a post does that speaks again in the midst of what it reprints, or bring another text to its end? */
export const speaksAgain = (line: Line, wordings: SplitWordings): boolean =>
  announcingSentences(line, wordings).some(
    ({ start, text, matched }) => (start === line.start && matched("voice") >= 0) || bringsPaper(line, text, matched, wordings),
  ) ||
  printsThen(line, wordings) ||
  namesAtLast(line, wordings);

/** Does the paragraph say that a text was published elsewhere, or that it is reprinted? */
export const tellsWherePublished = (line: Line, wordings: SplitWordings): boolean =>
  announcingSentences(line, wordings).some(({ matched }) => matched("elsewhere") >= 0);

/** Does the paragraph say where a text was published only behind something else ("Ana Lima teaches law. This essay first appeared in …")? */
export const creditsInPassing = (line: Line, wordings: SplitWordings): boolean =>
  (announcingSentences(line, wordings)[0]?.start ?? line.start) > line.start;

/** Who tells something stands among so many words. */
const subject = 8;

/**
 * Does the paragraph speak about a text, as a post does between its introduction and what it introduces? Where only somebody is said to tell something, it must be
 * somebody whom the words before have named: `before` holds their stems.
 */
export const speaksAbout = (line: Line, { introductions }: SplitWordings, before: ReadonlySet<string>): boolean =>
  roughSentences(line)
    .slice(0, 4)
    .some(({ text }) => {
      const words = wordsOf(text);
      const matched = introductions.matches(words);
      if (matched("about") >= 0) return true;
      return matched("tells") >= 0 && [...stemsOf(words.slice(0, subject).join(" "))].some((stem) => before.has(stem));
    });

/** Is the line no more than a credit ("Source: …")? */
export const isCreditLine = ({ text }: Line, { introductions }: SplitWordings): boolean =>
  text.length <= 160 && introductions.line.test(text);

const nameWord = "(?:\\p{Lu}[\\p{L}\\d’'.&-]*|de|da|do|del|la|le|el|al|of|the|and|for|in)";
/** ", p. 3", ", no. 41": the page or number of an outlet. */
const numberIn = ", \\p{Ll}{1,7}\\.? ?\\d[\\d–/-]{0,8}";
const inBrackets = new LeanExpression(
  `^[([](?:the )?\\p{Lu}[\\p{L}\\d’'.&-]*(?:(?:,? |/)${nameWord}){0,6}(?:${numberIn})?[)\\]]$`,
  "u",
);

/** A line that holds a name in brackets and nothing else: whose text stands above it ("(Example News Agency)"). */
export const isNameInBrackets = ({ text }: Line): boolean => text.length <= 70 && inBrackets.test(text);

/** Stands the number of a page or of an issue behind a name ("Example Surf, p. 3", "“Example Surf” (Lima), no. 41")? What does is an outlet's. */
export const printedOnPage = new LeanExpression(`^[”"’']?(?: \\([^()]{2,30}\\))?${numberIn}`, "u");

/** An introduction that ends in a colon, or that an editor put in brackets, or in which somebody has given out what follows, hands over to the text at once. */
export const handsOver = (line: Line, { introductions }: SplitWordings): boolean =>
  endsSo(line) || introductions.matches(wordsOf(roughSentences(line).at(-1)!.text))("issues") >= 0;

const endsSo = ({ text }: Line): boolean => /[:：]$|^\[.*\]$|^\(.*(?:editors?|eds?\.)\)$|[–—-] ?\(?eds?\.\)?$/iu.test(text);

/** An entry of a list. */
const entry = /^(?:[–—•●▪·*-]|\(?\d{1,2}[.)]) /u;

/**
 * Does an introduction that ends in a colon bring but a quotation or a list of the post's own? A quotation stands in its marks and opens no letter; words for the whole of a
 * text, or the editors' own ("we publish"), show that a text of another follows nevertheless.
 */
export function isWithinPost(introduction: Line, next: Line, { introductions, marks }: SplitWordings): boolean {
  if (!/[:：]$/u.test(introduction.text)) return false;
  const last = roughSentences(introduction).at(-1)!.text;
  if (introductions.matches(wordsOf(last))("whole") >= 0) return false;
  if (next.kind === "item" || entry.test(next.text)) return true;
  return /^["“«„]/u.test(next.text) && !marks.greeting.test(next.text) && !isTelegram(next.text);
}
