import { stemmer } from "stemmer";
import { comparedWords } from "./shingles.ts";

/** An article as likeness of matter sees it. */
export interface LikenedArticle {
  readonly headline: string | null;
  readonly words: string;
}

/** What an article is about: its stems and names, each with its weight, and the length of them all as a vector. */
interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** A headline's word counts as much as so many of the text: headlines say what the story is. */
const HEADLINE = 3;

/** Counts stems over text and headline; a capitalised word inside a sentence is counted once more, as a name. */
function countsOf({ headline, words }: LikenedArticle): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (word: string, times: number): void => {
    counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const word of comparedWords(words)) count(stemmer(word), 1);
  for (const word of comparedWords(headline ?? "")) count(stemmer(word), HEADLINE);
  for (const [name] of words.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+/gu)) count(`name ${name}`, 1);
  return counts;
}

/**
 * How alike in matter the articles of a set are: the cosine of their words, weighed by how few of the set have them. Unlike runs of words, which find
 * who carried whose text, it finds who writes about the same story. It depends on the set, so it is for showing and measuring and never decides folding.
 * @returns likeness, 0–1, of two articles by their places in the list
 */
export function articleLikeness(articles: readonly LikenedArticle[]): (one: number, other: number) => number {
  const counts = articles.map(countsOf);
  const having = new Map<string, number>();
  for (const article of counts) for (const word of article.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const weighed = counts.map((article): Weighed => {
    const weights = new Map([...article].map(([word, times]) => [word, times * Math.log(articles.length / having.get(word)!)]));
    return { weights, length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
  });
  return (one, other) => {
    const [a, b] = [weighed[one]!, weighed[other]!];
    if (a.length === 0 || b.length === 0) return 0;
    let both = 0;
    for (const [word, weight] of a.weights) both += weight * (b.weights.get(word) ?? 0);
    return both / (a.length * b.length);
  };
}
