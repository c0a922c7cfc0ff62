import type { Article, Split } from "../../src/model/article.ts";
import { foldName } from "../../src/text/fold-name.ts";
import type { Span } from "../../src/text/span.ts";
import type { GoldArticle, MarkedPage } from "./read-marked.ts";

interface Count {
  hit: number;
  predicted: number;
  wanted: number;
}

export type Scores = Readonly<Record<"posts" | "reprints" | "credits" | "truncated" | "dateline" | "furniture", Count>>;

export const noScores = (): Scores => {
  const none = (): Count => ({ hit: 0, predicted: 0, wanted: 0 });
  return { posts: none(), reprints: none(), credits: none(), truncated: none(), dateline: none(), furniture: none() };
};

export const f1 = ({ hit, predicted, wanted }: Count): number =>
  predicted + wanted === 0 ? 1 : (2 * hit) / (predicted + wanted);

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const likeness = (a: Span, b: Span): number => overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** As the codebook's scorer has it: one name within the other is the same outlet. */
const contained = (a: string, b: string): boolean => {
  const [small, large] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length) as [string[], string[]];
  return small.every((word) => large.includes(word));
};

const like = (gold: GoldArticle, found: Article): boolean =>
  likeness(gold, found) >= 0.9 && foldName(gold.headline ?? "") === foldName(found.headline?.words ?? "");

/** Adds what was found on one page to the counts, by the rules of the codebook's scorer; gives back a line for each miss. */
export function addScores(scores: Scores, name: string, gold: MarkedPage, found: Split): readonly string[] {
  const misses: string[] = [];
  const miss = (what: string): void => void misses.push(`${name}: ${what}`);
  for (const kind of ["posts", "reprints"] as const) {
    const wanted = gold.articles.filter(({ reprint }) => reprint === (kind === "reprints"));
    const mine = found.articles.filter(({ parent }) => (parent !== null) === (kind === "reprints"));
    const free = new Set(mine);
    scores[kind].predicted += mine.length;
    scores[kind].wanted += wanted.length;
    for (const article of wanted) {
      const match = [...free].find((one) => like(article, one));
      if (!match) {
        miss(`${kind} missed: ${article.headline} @${article.start}-${article.end}`);
        continue;
      }
      free.delete(match);
      scores[kind].hit++;
      const credits = match.credits.map(({ value }) => foldName(value));
      const right = article.credits.filter((credit) => credits.some((mine) => contained(mine, foldName(credit))));
      scores.credits.hit += right.length;
      scores.credits.predicted += credits.length;
      scores.credits.wanted += article.credits.length;
      if (right.length < Math.max(credits.length, article.credits.length))
        miss(`credits of ${article.headline}: ${credits} ≠ ${article.credits}`);
      scores.truncated.predicted++;
      scores.truncated.wanted++;
      if (match.truncated === article.truncated) scores.truncated.hit++;
      else miss(`truncated ${article.headline}: ${match.truncated}`);
      if (!article.dateline && !match.dateline) continue;
      scores.dateline.predicted++;
      scores.dateline.wanted++;
      const [place, date] = [match.dateline?.place?.value ?? "", match.dateline?.date?.value ?? null];
      if (article.dateline && foldName(place) === foldName(article.dateline.place) && date === article.dateline.date)
        scores.dateline.hit++;
      else
        miss(
          `dateline of ${article.headline}: ${place} ${date} (${found && match.dateline ? "found" : "none"}) ≠ ${JSON.stringify(article.dateline)}`,
        );
    }
    for (const extra of free) miss(`${kind} not there: ${extra.headline?.words ?? null} @${extra.start}-${extra.end}`);
  }
  const long = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  scores.furniture.hit += gold.furniture.reduce(
    (sum, one) => sum + found.furniture.reduce((all, other) => all + overlap(one, other), 0),
    0,
  );
  scores.furniture.predicted += long(found.furniture);
  scores.furniture.wanted += long(gold.furniture);
  for (const one of gold.furniture)
    if (found.furniture.reduce((all, other) => all + overlap(one, other), 0) < 0.9 * (one.end - one.start))
      miss(
        `furniture missed @${one.start}-${one.end}: ${gold.text.slice(one.start, one.end).slice(0, 80).replaceAll("\n", "⏎")}`,
      );
  for (const other of found.furniture)
    if (gold.furniture.reduce((all, one) => all + overlap(one, other), 0) < 0.9 * (other.end - other.start))
      miss(
        `furniture not there @${other.start}-${other.end} ${other.rule}: ${gold.text.slice(other.start, other.end).slice(0, 80).replaceAll("\n", "⏎")}`,
      );
  return misses;
}
