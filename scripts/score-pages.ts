// npm run score:pages -- FOLDER [--read|--unread] [--misses] [--peers]: main text, title and day of publication of the pages in FOLDER.
// A folder with truth.jsonl holds pages with their texts; any other holds, by country, pages beside a JSON file of title, date and body each.
// --read takes the 1st, 3rd, 5th … page by name, --unread the others; --misses lists the pages of the read half that score lowest.
// --peers measures @mozilla/readability (with linkedom) on the same pages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { acquire } from "../src/acquire/acquire.ts";
import { loadAuthority } from "../src/authority/authority.ts";
import { loadCodebook } from "../src/codebook/codebook.ts";
import type { Article } from "../src/model/article.ts";
import type { Sighting } from "../src/model/source.ts";
import { split } from "../src/split/split.ts";
import type { Span } from "../src/text/span.ts";

interface Truth {
  readonly file: string;
  readonly body: string;
  readonly title: string | null;
  readonly published: string | null;
}
interface Answer {
  readonly body: string;
  /** The title that the page states in its metadata … */
  readonly title: string | null;
  /** … and the headline that it prints. */
  readonly headline: string | null;
  readonly published: string | null;
}

const [folder, ...flags] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error("usage: npm run score:pages -- FOLDER [--read|--unread] [--misses] [--peers]");
  process.exit(2);
}
const half = flags.includes("--read") ? 0 : flags.includes("--unread") ? 1 : null;
if (flags.includes("--misses") && half !== 0) {
  console.error("--misses goes with --read only: the other half stays unread");
  process.exit(2);
}

function textsOf(root: string): readonly Truth[] {
  const rows = readFileSync(join(root, "truth.jsonl"), "utf8").trim().split("\n");
  return rows
    .map((row) => JSON.parse(row) as { id: string; articleBody: string })
    .map(({ id, articleBody }) => ({ file: join(root, `${id}.html.gz`), body: articleBody, title: null, published: null }));
}

interface Dated {
  readonly title: string;
  readonly publishing_date: string;
  readonly body: {
    readonly summary: readonly string[];
    readonly sections: readonly { headline: string[]; paragraphs: string[] }[];
  };
}

/** The n-th key of each JSON file belongs to the n-th page of its stem, by date. */
function datedOf(root: string): readonly Truth[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const stem = join(root, name.slice(0, -".json".length));
      const country = join(stem, "..");
      const pages = readdirSync(country)
        .map((page) => join(country, page))
        .filter((page) => page.startsWith(`${stem}_`) && /^_\d{4}_\d\d_\d\d\.html\.gz$/.test(page.slice(stem.length)))
        .toSorted();
      const rows = Object.values(JSON.parse(readFileSync(join(root, name), "utf8")) as Record<string, Dated>);
      if (pages.length < rows.length || rows.some((row) => !row?.body?.summary)) {
        console.error(
          `${join(root, name)} is no list of dated pages: give the folder of one set of pages, not one of several sets`,
        );
        process.exit(2);
      }
      return rows.map(({ title, publishing_date, body }, at) => ({
        file: pages[at]!,
        title,
        published: publishing_date,
        body: [...body.summary, ...body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])].join("\n"),
      }));
    });
}

const nobody: Sighting = { address: null, publisher: null, country: null, captured: null, published: null, headline: null };
const authority = loadAuthority();
const { split: wordings } = loadCodebook();

const sentenceEnd = /[.!?…:。！？।»”"]\s*$/u;
const lineMost = 160;

/** An article's running text: what stands before its first sentence, lines of bylines and days, captions and the headline left out. */
function bodyOf(text: string, { blocks, headline, bylines, published }: Article): string {
  const wordsOf = (start: number, end: number): string => text.slice(start, end);
  const signs = [...bylines, ...(published?.spans ?? [])];
  const isLine = ({ start, end }: Span): boolean =>
    end - start < lineMost && !sentenceEnd.test(wordsOf(start, end)) && signs.some((one) => one.start >= start && one.end <= end);
  const own = blocks.filter((block) => block.kind !== "caption" && block.start !== headline?.start && !isLine(block));
  const first = own.findIndex(({ start, end }) => end - start >= 80 || sentenceEnd.test(wordsOf(start, end)));
  return own
    .slice(Math.max(0, first))
    .map(({ start, end }) => wordsOf(start, end))
    .join("\n");
}

function readout(bytes: Uint8Array): Answer {
  const page = acquire(bytes, "page.html");
  const { text } = page.source;
  const articles = split(page, nobody, authority, wordings).articles;
  return {
    body: articles.map((article) => bodyOf(text, article)).join("\n"),
    title: page.facts.title,
    headline: articles[0]?.headline?.words ?? null,
    published: articles[0]?.published?.value ?? null,
  };
}

function readability(bytes: Uint8Array): Answer {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  const found = new Readability(document as unknown as Document).parse();
  return { body: found?.textContent ?? "", title: found?.title ?? null, headline: null, published: found?.publishedTime ?? null };
}

function grams(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const size = Math.min(4, words.length);
  const counts = new Map<string, number>();
  for (let at = 0; size > 0 && at + size <= words.length; at++) {
    const gram = words.slice(at, at + size).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

interface Likeness {
  readonly f: number;
  readonly precision: number;
  readonly recall: number;
}

/** Over runs of four words, each counted as often as both texts have it. */
function likeness(found: string, wanted: string): Likeness {
  const own = grams(found);
  const other = grams(wanted);
  let [hits, made, asked] = [0, 0, 0];
  for (const count of own.values()) made += count;
  for (const [gram, count] of other) {
    asked += count;
    hits += Math.min(count, own.get(gram) ?? 0);
  }
  return {
    f: made + asked === 0 ? 1 : (2 * hits) / (made + asked),
    precision: made === 0 ? 1 : hits / made,
    recall: asked === 0 ? 1 : hits / asked,
  };
}

const folded = (title: string | null): string =>
  (title ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** The same calendar day as printed, or the same instant told in another zone. */
function sameDay(found: string | null, wanted: string | null): boolean {
  if (found === null || wanted === null) return found === wanted;
  if (found.slice(0, 10) === wanted.slice(0, 10)) return true;
  const [own, other] = [Date.parse(found), Date.parse(wanted.replace(" ", "T"))];
  return found.length > 10 && Math.abs(own - other) < 60_000;
}

const dated = !existsSync(join(folder, "truth.jsonl"));
const pages = (dated ? datedOf(folder) : textsOf(folder))
  .toSorted((a, b) => (a.file < b.file ? -1 : 1))
  .filter((_, at) => half === null || at % 2 === half);
const readers: Readonly<Record<string, (bytes: Uint8Array) => Answer>> = flags.includes("--peers")
  ? { readout, readability }
  : { readout };
for (const [name, read] of Object.entries(readers)) {
  const sums = { body: 0, precision: 0, recall: 0, title: 0, stated: 0, printed: 0, day: 0, time: 0 };
  const misses: { readonly score: number; readonly line: string }[] = [];
  for (const { file, body, title, published } of pages) {
    const bytes = gunzipSync(readFileSync(file));
    const began = performance.now();
    const answer = read(bytes);
    sums.time += performance.now() - began;
    const { f: score, precision, recall } = likeness(answer.body, body);
    sums.body += score;
    sums.precision += precision;
    sums.recall += recall;
    const stated = folded(answer.title) === folded(title);
    const printed = folded(answer.headline) === folded(title);
    const titled = stated || printed;
    const day = sameDay(answer.published, published);
    sums.title += titled ? 1 : 0;
    sums.stated += stated ? 1 : 0;
    sums.printed += printed ? 1 : 0;
    sums.day += day ? 1 : 0;
    const wrong = dated
      ? `${titled ? "" : ` title ${JSON.stringify([answer.title, answer.headline])} wants ${JSON.stringify(title)}`}${day ? "" : ` day ${answer.published} wants ${published}`}`
      : "";
    if (score < 0.98 || wrong !== "") misses.push({ score, line: `${score.toFixed(3)} ${file.slice(folder.length)}${wrong}` });
  }
  if (name === "readout" && flags.includes("--misses"))
    for (const { line } of misses.toSorted((a, b) => a.score - b.score)) console.log(line);
  const of = pages.length;
  const more = dated
    ? `  title ${(sums.title / of).toFixed(3)} (as stated ${(sums.stated / of).toFixed(3)}, as printed ${(sums.printed / of).toFixed(3)})  day ${(sums.day / of).toFixed(3)}`
    : "";
  console.log(
    `${name.padEnd(14)} body F1 ${(sums.body / of).toFixed(3)} (precision ${(sums.precision / of).toFixed(3)}, recall ${(sums.recall / of).toFixed(3)})${more}  (${of} pages, ${(sums.time / of).toFixed(0)} ms each)`,
  );
}
if (!dated && half === null) console.log("published, on all 181 pages of the set: trafilatura 0.958, readability 0.947");
