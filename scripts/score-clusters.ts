// npm run score:clusters -- FOLDER: articles of known events (a .json each, with text, title, date_publish, source_domain and newsCluster.EventId).
// Likeness of articles beside TF-IDF in one table, each with the threshold that is best on the first half (1st, 3rd … file by name); and whether any event
// that the pipeline folds out of them holds reports of two events.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAuthority } from "../src/authority/authority.ts";
import { loadCodebook } from "../src/codebook/codebook.ts";
import { scorePairs } from "../src/evaluate/pairwise.ts";
import { fold } from "../src/fold/fold.ts";
import { articleLikeness } from "../src/fold/likeness/article-likeness.ts";
import { comparedWords, compareSets, shingles } from "../src/fold/likeness/shingles.ts";
import { fileReports } from "../src/pipeline/code-document.ts";
import { codeBytes } from "../src/pipeline/code-source.ts";

const folder = process.argv[2];
const names = folder && existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
const files = names.toSorted().map((name) => ({ name, ...JSON.parse(readFileSync(join(folder!, name), "utf8")) }));
if (files.length === 0 || files.some(({ newsCluster }) => newsCluster === undefined)) {
  console.error("usage: npm run score:clusters -- FOLDER (a folder with a .json for each article)");
  process.exit(2);
}

interface Article {
  readonly name: string;
  readonly text: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly event: number;
}
const articles = files.map(
  (file): Article => ({
    name: file.name,
    text: file.text,
    headline: file.title,
    published: file.date_publish,
    outlet: file.source_domain,
    event: file.newsCluster.EventId,
  }),
);

type Likeness = (one: number, other: number) => number;

/** TF-IDF as it is commonly done: counts of words, inverse document frequency, cosine. */
function tfIdf(list: readonly Article[]): Likeness {
  const counts = list.map(({ text }) => {
    const words = new Map<string, number>();
    for (const word of comparedWords(text)) words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  });
  const having = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const vectors = counts.map((words) => {
    const weights = new Map([...words].map(([word, times]) => [word, times * Math.log(list.length / having.get(word)!)]));
    return { weights, length: Math.hypot(...weights.values()) };
  });
  return (one, other) => {
    const [a, b] = [vectors[one]!, vectors[other]!];
    let both = 0;
    for (const [word, weight] of a.weights) both += weight * (b.weights.get(word) ?? 0);
    return both / (a.length * b.length || 1);
  };
}

function runs(list: readonly Article[]): Likeness {
  const sets = list.map(({ text }) => shingles(comparedWords(text), 5));
  return (one, other) => {
    const { likeness, containment } = compareSets(sets[one]!, sets[other]!);
    return Math.max(likeness, containment);
  };
}

interface Pair {
  readonly likeness: number;
  readonly same: boolean;
}
function pairsOf(list: readonly Article[], method: (list: readonly Article[]) => Likeness): readonly Pair[] {
  const likeness = method(list);
  return list.flatMap((one, i) =>
    list.slice(i + 1).map((other, step) => ({ likeness: likeness(i, i + 1 + step), same: one.event === other.event })),
  );
}

function measured(
  pairs: readonly Pair[],
  from: number,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const said = pairs.filter((pair) => pair.likeness >= from);
  const right = said.filter(({ same }) => same).length;
  const all = pairs.filter(({ same }) => same).length;
  return { precision: right / (said.length || 1), recall: right / all, f1: (2 * right) / (said.length + all) };
}

const bestFrom = (pairs: readonly Pair[]): number =>
  [...new Set(pairs.filter(({ same }) => same).map(({ likeness }) => likeness))]
    .map((from) => ({ from, f1: measured(pairs, from).f1 }))
    .reduce((best, one) => (one.f1 > best.f1 ? one : best)).from;

const read = articles.filter((_, at) => at % 2 === 0);
const unread = articles.filter((_, at) => at % 2 === 1);
const shown = ({ precision, recall, f1 }: ReturnType<typeof measured>): string =>
  [precision, recall, f1].map((value) => value.toFixed(3)).join(" | ");

console.log(`${articles.length} articles of ${new Set(articles.map(({ event }) => event)).size} events\n`);
console.log("| pairs of articles by | from | read: precision | recall | F1 | unread: precision | recall | F1 | all: F1 |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const [name, method] of [
  [
    "likeness of matter",
    (list: readonly Article[]) => articleLikeness(list.map(({ headline, text }) => ({ headline, words: text }))),
  ],
  ["TF-IDF", tfIdf],
  ["runs of five words (who carries whose text)", runs],
] as const) {
  const from = bestFrom(pairsOf(read, method));
  console.log(
    `| ${name} | ${from.toFixed(3)} | ${shown(measured(pairsOf(read, method), from))} | ${shown(measured(pairsOf(unread, method), from))} | ${measured(pairsOf(articles, method), from).f1.toFixed(3)} |`,
  );
}

const knowledge = { authority: loadAuthority(), codebook: loadCodebook() };
const encoder = new TextEncoder();
const filed = articles.flatMap(({ name, text, headline, published, outlet, event }) => {
  const sighting = {
    address: name,
    publisher: outlet,
    country: null,
    captured: null,
    published: published?.slice(0, 10) ?? null,
    headline,
  };
  return fileReports(codeBytes(encoder.encode(text), "article.txt", sighting, knowledge)).map((one) => ({ one, name, event }));
});
const byId = new Map(filed.map((report) => [report.one.report.id, report]));
const events = fold(filed.map(({ one }) => one));
const told = events.filter(({ reports }) => new Set(reports.map((id) => byId.get(id)!.name)).size > 1);
const wrong = told.filter(({ reports }) => new Set(reports.map((id) => byId.get(id)!.event)).size > 1);
console.log(
  `\n${filed.length} reports, folded into ${events.length} events; ${told.length} of them told by two articles or more, ${wrong.length} of those wrongly put together from two true events`,
);
const { precision } = scorePairs(
  told.map(({ reports }) => reports),
  [...Map.groupBy(filed, ({ event }) => event).values()].map((group) => group.map(({ one }) => one.report.id)),
);
console.log(`pairwise precision over them ${precision.toFixed(3)}`);
const isRead = new Set(read.map(({ name }) => name));
for (const { id, class: what, reports } of wrong) {
  const articlesOf = reports.map((id) => byId.get(id)!);
  if (articlesOf.every(({ name }) => isRead.has(name)))
    console.log(`  ${id} ${what}: ${articlesOf.map(({ one, event }) => `[${event}] ${one.words.slice(0, 120)}`).join(" | ")}`);
}
