import type { Abbreviations } from "../codebook/abbreviations.ts";
import type { Sentence } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import { holds, overlap, type Span } from "../text/span.ts";
import { cutLong } from "./cut-long.ts";
import { sentenceEnds } from "./sentence-ends.ts";

const trimmed = (text: string, start: number, end: number): Span => {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
};

/** A headline comes again within so many blocks: as the page's heading, and once more above the text. */
const repeatedWithin = 8;

const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** Blocks near the head of an article that print its headline once more, whatever marks and capitals they have. */
function repeatsOf(text: string, { headline, blocks }: Article): ReadonlySet<Article["blocks"][number]> {
  const own = headline === null ? "" : lettersOf(headline.words);
  const length = headline?.words.length ?? 0;
  return new Set(
    own === ""
      ? []
      : blocks
          .slice(0, repeatedWithin)
          .filter(({ start, end }) => end - start <= 2 * length + 10 && lettersOf(text.slice(start, end)) === own),
  );
}

/** A line of author and office ("By Name Name, Ambassador of Fiji to Chile") is no longer, and the name stands at its head. */
const longestByline = 160;
const nameWithin = 16;

/** Is a block nothing but a line of its author? */
function isByline(text: string, { start, end }: Span, byline: Span): boolean {
  if (holds(byline, { start, end })) return true;
  if (!holds({ start, end }, byline)) return false;
  if (overlap({ start, end }, byline) > 0.8 * (end - start)) return true;
  return end - start <= longestByline && byline.start - start <= nameWithin && !/[.!?:]$/.test(text.slice(start, end));
}

/** Is a block the line that tells when the article was published ("Posted on 3 May 2025"), or the day that it gives itself? */
const isDayLine = (text: string, block: Span, { published, written, dateline }: Article): boolean =>
  block.end - block.start <= longestByline &&
  !/[.!?:]$/.test(text.slice(block.start, block.end)) &&
  (dateline === null || overlap(dateline, block) === 0) &&
  [published, written].some((cell) => cell?.spans.some((span) => holds(block, span)));

function placeOf(
  text: string,
  article: Article,
  block: Article["blocks"][number],
  repeats: ReadonlySet<Article["blocks"][number]>,
): Sentence["place"] {
  if ((article.headline && holds(article.headline, block)) || repeats.has(block)) return "headline";
  if (article.bylines.some((byline) => isByline(text, block, byline))) return "byline";
  if (block.kind === "heading") return "heading";
  if (isDayLine(text, block, article)) return "byline";
  return block.kind === "caption" ? "caption" : "text";
}

/** The dash, colon, comma or stop that parts a dateline from the text belongs to neither. */
function behindDash(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && /[\s,.:–—-]/.test(text[at]!)) at++;
  return at;
}

/** The sentences of an article. A dateline at the head of a block is no part of its first sentence. */
export function splitSentences(text: string, article: Article, known: Abbreviations): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const repeats = repeatsOf(text, article);
  const datelines = [...(article.dateline ? [article.dateline] : []), ...article.items];
  let next = 0;
  article.blocks.forEach((block, at) => {
    const place = placeOf(text, article, block, repeats);
    while (next < datelines.length && datelines[next]!.end <= block.start) next++;
    const dateline = datelines[next];
    const from =
      dateline && block.start <= dateline.start && dateline.end < block.end
        ? behindDash(text, { start: dateline.end, end: block.end })
        : block.start;
    let start = from;
    for (const end of place === "headline" ? [block.end] : sentenceEnds(text, { start: from, end: block.end }, known)) {
      for (const piece of cutLong(text, trimmed(text, start, end))) {
        const span = trimmed(text, piece.start, piece.end);
        if (span.start < span.end) sentences.push({ ...span, article: article.id, block: at, place });
      }
      start = end;
    }
  });
  return sentences;
}
