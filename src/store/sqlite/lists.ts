import type { DatabaseSync } from "node:sqlite";
import { foldName } from "../../text/fold-name.ts";
import type { Quote } from "../../text/quote.ts";
import type { KeptMention } from "../filing.ts";
import type { FoundSentence, KeptArticle, KeptStatement } from "../listed.ts";
import type { ArticleAt, Store, StoredCell } from "../store.ts";
import { type Condition, likePart, rowsOf, statementsOf, where } from "./rows.ts";

type Part = Pick<
  Store,
  | "readArticle"
  | "articlesOf"
  | "articlesLike"
  | "articlePairs"
  | "listActors"
  | "actorsOf"
  | "refusalsOf"
  | "mentionsOf"
  | "listTenures"
  | "listStatements"
  | "statementsOfReports"
  | "statementsOfArticle"
  | "readStatement"
  | "sentencesOf"
  | "searchSentences"
  | "cellsOf"
  | "cellsOfSource"
>;
interface StatementRow {
  readonly source: string;
  readonly outlet: string | null;
  readonly words: string;
  readonly body: string;
}
type CellRow = Omit<StoredCell, "quotes"> & { readonly quotes: string };

/** Sentences that are ranked at most: bm25 over all hits of a common word would take as long as there are hits. */
const RANKED = 20_000;

/** Articles that are held against one: more than these carry a text that everybody carries. */
const MOST_LIKE = 500;

const articleRow = ({ source, outlet, body }: { source: string; outlet: string | null; body: string }): KeptArticle => ({
  source,
  outlet,
  article: JSON.parse(body),
});
const statementRow = ({ source, outlet, words, body }: StatementRow): KeptStatement => ({
  source,
  outlet,
  words,
  statement: JSON.parse(body),
});
const cellRow = (row: CellRow): StoredCell => ({
  ...row,
  quotes: (JSON.parse(row.quotes) as [number, number, string][]).map(([start, end, words]) => ({ start, end, words })),
});

const cellsSql = `select source, owner, field, value, rule, basis,
  (select json_group_array(json_array(start, end, words) order by place) from quotes where cell = cells.id) as quotes from cells`;
const statementsSql = `select statements.source, articles.outlet, statements.words, statements.body from statements
  left join articles on articles.source = statements.source and articles.id = statements.article`;

/** Lists and look-ups over what was found. */
export function listing(db: DatabaseSync): Part {
  const prepare = statementsOf(db);
  return {
    async readArticle(source, article) {
      const [row] = rowsOf<{ source: string; outlet: string | null; body: string }>(
        prepare("select source, outlet, body from articles where source = ? and id = ?"),
        source,
        article,
      );
      return row ? articleRow(row) : null;
    },
    async articlesOf(source) {
      return rowsOf<{ source: string; outlet: string | null; body: string }>(
        prepare("select source, outlet, body from articles where source = ? order by place"),
        source,
      ).map(articleRow);
    },
    async articlesLike(hashes, least) {
      return rowsOf<ArticleAt>(
        prepare(`select source, article from article_sketches where hash in (select value from json_each(?))
          group by source, article having count(*) >= ? order by count(*) desc, source, article limit ${MOST_LIKE}`),
        JSON.stringify(hashes),
        least,
      ).map((row) => ({ ...row }));
    },
    async articlePairs(least, most) {
      return rowsOf<{ source: string; article: string; otherSource: string; otherArticle: string }>(
        prepare(`with telling as (select hash from article_sketches group by hash having count(*) between 2 and ?)
          select one.source, one.article, other.source as otherSource, other.article as otherArticle
          from telling join article_sketches as one on one.hash = telling.hash
          join article_sketches as other on other.hash = one.hash and (other.source, other.article) > (one.source, one.article)
          group by 1, 2, 3, 4 having count(*) >= ? order by 1, 2, 3, 4`),
        most,
        least,
      ).map(({ source, article, otherSource, otherArticle }) => [
        { source, article },
        { source: otherSource, article: otherArticle },
      ]);
    },
    async listActors({ kinds }) {
      return rowsOf<{ source: string; body: string }>(
        prepare(
          "select source, body from actors where named = 1 and kind in (select value from json_each(?)) order by source, place",
        ),
        JSON.stringify(kinds),
      ).map(({ source, body }) => ({ source, actor: JSON.parse(body) }));
    },
    async actorsOf(source) {
      return rowsOf<{ source: string; body: string }>(
        prepare("select source, body from actors where source = ? order by place"),
        source,
      ).map((row) => ({ source: row.source, actor: JSON.parse(row.body) }));
    },
    async refusalsOf(source) {
      return rowsOf<{ body: string }>(
        prepare("select body from findings where source = ? and kind = 'refusal' order by place"),
        source,
      ).map(({ body }) => JSON.parse(body));
    },
    async mentionsOf(source) {
      return rowsOf<Omit<KeptMention, "means"> & { means: string }>(
        prepare("select article, start, end, kind, form, means from mentions where source = ? order by start, end"),
        source,
      ).map((row) => ({ ...row, means: JSON.parse(row.means) }));
    },
    async listTenures() {
      return rowsOf<{ id: string; source: string; person: string; key: string | null; body: string }>(
        prepare("select id, source, person, key, body from tenures order by person, first is null, first, source, id"),
      ).map(({ body, ...row }) => ({ ...row, tenure: JSON.parse(body) }));
    },
    async listStatements({ speaker, form, words, report, limit, offset }) {
      const asked: Condition[] = [];
      if (speaker) asked.push({ sql: "folded like ? escape '\\'", values: [likePart(foldName(speaker) || speaker)] });
      if (form) asked.push({ sql: "form = ?", values: [form] });
      if (words) asked.push({ sql: "words like ? escape '\\'", values: [likePart(words)] });
      if (report) asked.push({ sql: "report = ?", values: [report] });
      const { sql, values } = where(asked);
      const { total } = rowsOf<{ total: number }>(prepare(`select count(*) as total from statements${sql}`), ...values)[0]!;
      const rows = rowsOf<StatementRow>(
        prepare(
          `${statementsSql}${sql.replaceAll("words like", "statements.words like")} order by statements.source, statements.place limit ? offset ?`,
        ),
        ...values,
        limit ?? -1,
        offset ?? 0,
      );
      return { total, statements: rows.map(statementRow) };
    },
    async statementsOfReports(reports) {
      return rowsOf<StatementRow>(
        prepare(
          `${statementsSql} where statements.report in (select value from json_each(?)) order by statements.source, statements.place`,
        ),
        JSON.stringify(reports),
      ).map(statementRow);
    },
    async statementsOfArticle(source, article) {
      return rowsOf<StatementRow>(
        prepare(`${statementsSql} where statements.source = ? and statements.article = ? order by statements.place`),
        source,
        article,
      ).map(statementRow);
    },
    async readStatement(id) {
      const [row] = rowsOf<StatementRow>(prepare(`${statementsSql} where statements.id = ?`), id);
      return row ? statementRow(row) : null;
    },
    async sentencesOf(source, article) {
      return rowsOf<Quote>(
        prepare("select start, end, words from sentences where source = ? and article = ? order by start, end"),
        source,
        article,
      ).map((row) => ({ ...row }));
    },
    async searchSentences(words, limit) {
      // Each word is a quoted string of FTS5, so nothing a user types is taken for its query language.
      const query = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(" ");
      if (query === "") return [];
      return rowsOf<FoundSentence>(
        prepare(`select sentences.source, sentences.article, sentences.start, sentences.end, sentences.words,
            articles.headline, articles.outlet, articles.published
          from (select rowid as hit, bm25(sentence_words) as worth from sentence_words where sentence_words match ?1
            and rowid >= (select min(rowid) from (select rowid from sentence_words where sentence_words match ?1 order by rowid desc limit ${RANKED}))
            order by worth limit ?2 * 4)
          join sentences on sentences.id = hit
          left join articles on articles.source = sentences.source and articles.id = sentences.article
          order by worth, sentences.source, sentences.start limit ?2`),
        query,
        limit,
      );
    },
    async cellsOf(owner) {
      return rowsOf<CellRow>(prepare(`${cellsSql} where owner = ? order by id`), owner).map(cellRow);
    },
    async cellsOfSource(source) {
      return rowsOf<CellRow>(prepare(`${cellsSql} where source = ? order by id`), source).map(cellRow);
    },
  };
}
