import type { SpeechWordings } from "../../codebook/wordings/speech-wordings.ts";
import type { Actor } from "../../model/actor.ts";
import type { Quotation, Sentence } from "../../model/annotation.ts";
import type { Article } from "../../model/article.ts";
import type { ActorMention, DayMention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Recognition } from "../../model/recognition.ts";
import { firstWhere } from "../../text/first-where.ts";
import type { Span } from "../../text/span.ts";
import { type NounPhrase, nounPhrases } from "./noun-phrases.ts";
import { spansIn } from "./spans-in.ts";

/** One article with what the search for statements looks at, each list in the order of the text. */
export interface ArticleView {
  readonly text: string;
  readonly article: Article;
  readonly sentences: readonly SentenceView[];
  readonly actors: ReadonlyMap<string, Actor>;
  /** From this offset on its post brings it in: where the piece ends that the post carries before it. */
  readonly introducedFrom: number;
  /** Where the last piece begins that it carries; -1 where it carries none. */
  readonly carriesAt: number;
}

/** A sentence with its noun phrases, its outermost quotations and the days it names. */
export interface SentenceView extends Span {
  readonly sentence: Sentence;
  readonly words: string;
  readonly phrases: readonly NounPhrase[];
  readonly quotations: readonly Quotation[];
  readonly days: readonly DayMention[];
  /** Delegations that are told of by their noun, of which it is known who leads them. */
  readonly led: readonly ActorMention[];
  /** Where whoever publishes it means itself ("we", "our Network"). */
  readonly ourselves: readonly ActorMention[];
}

/** "We" that leads to somebody is said by whoever publishes it, and so is "our" before a body of its own. */
const isOurs = (text: string, form: ActorMention["form"], start: number, end: number): boolean =>
  (form === "pronoun" && /^(?:we|us)$/i.test(text.slice(start, end))) ||
  (form === "part" && /\bour $/i.test(text.slice(Math.max(0, start - 5), start)));

function byArticle<T extends { readonly article: string }>(list: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(item.article);
    if (group) group.push(item);
    else groups.set(item.article, [item]);
  }
  return groups;
}

/**
 * Where the piece ends that a post carries before another of it, of which it says something by itself between the two; 0 elsewhere: one introduction may bring in several
 * ("We print two of their messages").
 * @param sentences of each article
 */
function endsBefore(
  articles: readonly Article[],
  sentences: ReadonlyMap<string, readonly Sentence[]>,
): (article: Article) => number {
  const pieces = Map.groupBy(
    articles.filter(({ parent }) => parent !== null).sort((a, b) => a.start - b.start),
    ({ parent }) => parent!,
  );
  const ends = new Map<string, number>();
  for (const [post, list] of pieces) {
    const own = (sentences.get(post) ?? []).filter(({ place }) => place === "text");
    list.slice(1).forEach(({ id, start }, at) => {
      const { end } = list[at]!;
      const next = own[firstWhere(own, (sentence) => sentence.start >= end)];
      ends.set(id, next && next.end <= start ? end : (ends.get(list[at]!.id) ?? 0));
    });
  }
  return ({ id }) => ends.get(id) ?? 0;
}

/** Lays out every article of a source for the search for statements. */
export function viewArticles(reading: Reading, recognition: Recognition, wordings: SpeechWordings): readonly ArticleView[] {
  const { text } = reading.source;
  const actors = new Map(recognition.actors.map((actor) => [actor.id, actor]));
  const sentences = byArticle(reading.annotation.sentences);
  const outermost = byArticle(reading.annotation.quotations.filter((quotation) => quotation.depth === 0));
  const mentions = byArticle(recognition.mentions);
  const days = byArticle(recognition.days);
  const introducedFrom = endsBefore(reading.articles, sentences);
  const carriesAt = new Map<string, number>();
  for (const { parent, start } of reading.articles)
    if (parent !== null) carriesAt.set(parent, Math.max(start, carriesAt.get(parent) ?? -1));
  return reading.articles.map((article) => {
    const quotesIn = spansIn(outermost.get(article.id) ?? []);
    const mentionsIn = spansIn(mentions.get(article.id) ?? []);
    const daysIn = spansIn(days.get(article.id) ?? []);
    const views = (sentences.get(article.id) ?? []).map((sentence): SentenceView => {
      const words = text.slice(sentence.start, sentence.end);
      return {
        start: sentence.start,
        end: sentence.end,
        sentence,
        words,
        phrases: nounPhrases(sentence, words, mentionsIn(sentence), actors, wordings),
        quotations: quotesIn(sentence),
        days: daysIn(sentence),
        led: mentionsIn(sentence).filter(({ leader }) => leader !== undefined),
        ourselves: mentionsIn(sentence).filter(({ form, start, end }) => isOurs(text, form, start, end)),
      };
    });
    return {
      text,
      article,
      sentences: views,
      actors,
      introducedFrom: introducedFrom(article),
      carriesAt: carriesAt.get(article.id) ?? -1,
    };
  });
}
