import type { DatabaseSync } from "node:sqlite";
import { foldName } from "../../text/fold-name.ts";
import type { Filing } from "../filing.ts";
import type { Store } from "../store.ts";
import { statementsOf } from "./rows.ts";

const json = JSON.stringify;

/** Everything derived from a source, in the order in which it may be taken out. */
const derived = [
  "articles",
  "sentences",
  "actors",
  "mentions",
  "tenures",
  "reports",
  "statements",
  "findings",
  "cells",
  "article_sketches",
] as const;

/** Keeping what one source brings. */
export function sourceWriting(db: DatabaseSync): Pick<Store, "putSource"> {
  const prepare = statementsOf(db);
  const insert = (table: string, columns: number): ReturnType<typeof prepare> =>
    prepare(`insert into ${table} values (${Array(columns).fill("?").join(", ")})`);

  const putArticles = ({ source, publisher, articles, sentences }: Filing): void => {
    for (const [at, article] of articles.entries())
      insert("articles", 12).run(
        source.id,
        article.id,
        at,
        article.start,
        article.end,
        article.parent,
        article.headline?.words ?? null,
        article.relation,
        article.kind,
        // Of a reprint the outlet credited with it, else who published the page.
        article.credits[0]?.value ?? publisher,
        article.published?.value ?? null,
        json(article),
      );
    for (const { article, start, end, words } of sentences)
      prepare("insert into sentences (source, article, start, end, words) values (?, ?, ?, ?, ?)").run(
        source.id,
        article,
        start,
        end,
        words,
      );
  };

  const putActors = ({ source, actors, mentions, tenures }: Filing): void => {
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    for (const [at, actor] of actors.entries())
      insert("actors", 9).run(
        source.id,
        actor.id,
        at,
        actor.kind,
        actor.name.value,
        actor.country?.value ?? null,
        actor.key,
        actor.named ? 1 : 0,
        json(actor),
      );
    for (const { article, start, end, kind, form, means } of mentions)
      insert("mentions", 7).run(source.id, article, start, end, kind, form, json(means));
    for (const { id, ...tenure } of tenures) {
      const { actor, office, organisation, country, from, to } = tenure;
      const person = byId.get(actor);
      prepare("insert or ignore into tenures values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
        id,
        source.id,
        person?.name.value ?? actor,
        person?.key ?? null,
        office.value,
        organisation?.value ?? null,
        country?.value ?? null,
        from,
        to,
        json(tenure),
      );
    }
  };

  const putReports = ({ source, reports, statements }: Filing, keysOf: (at: number) => readonly string[]): void => {
    for (const [at, filed] of reports.entries()) {
      const { report, article, outlet, published } = filed;
      insert("reports", 8).run(report.id, source.id, article, at, report.class, outlet, published, json(filed));
      for (const key of keysOf(at)) prepare("insert or ignore into report_keys values (?, ?)").run(key, report.id);
      for (const [place, { name, kind, office, organisation, country, key, side, role }] of report.participants.entries())
        insert("participants", 11).run(
          report.id,
          place,
          name.value,
          foldName(name.value),
          kind,
          office?.value ?? null,
          organisation?.value ?? null,
          country?.value ?? null,
          key,
          side,
          role,
        );
    }
    for (const [at, { words, ...statement }] of statements.entries())
      insert("statements", 12).run(
        statement.id,
        source.id,
        statement.article,
        at,
        statement.start,
        statement.end,
        statement.speaker.value,
        foldName(statement.speaker.value),
        statement.form,
        statement.report,
        words,
        json(statement),
      );
  };

  const putFindings = ({ source, positions, commitments, delegations, formulas, refused, furniture }: Filing): void => {
    const put = (kind: string, list: readonly object[]): void => {
      for (const [at, thing] of list.entries())
        insert("findings", 5).run(source.id, kind, (thing as { id?: string }).id ?? "", at, json(thing));
    };
    put("position", positions);
    put("commitment", commitments);
    put("delegation", delegations);
    put("formula", formulas);
    put("refusal", refused);
    put("furniture", furniture);
  };

  const putCells = ({ source, cells }: Filing): void => {
    for (const { owner, field, value, rule, basis, quotes } of cells) {
      const { lastInsertRowid } = prepare(
        "insert into cells (source, owner, field, value, rule, basis) values (?, ?, ?, ?, ?, ?)",
      ).run(source.id, owner, field, value, rule, basis);
      for (const [at, { start, end, words }] of quotes.entries()) insert("quotes", 5).run(lastInsertRowid, at, start, end, words);
    }
  };

  const putSketches = ({ source, sketches }: Filing): void => {
    for (const { article, hashes } of sketches)
      for (const hash of hashes) insert("article_sketches", 3).run(hash, source.id, article);
  };

  return {
    async putSource(filing) {
      const { source, bytes, coder, codebook, keys } = filing;
      prepare(
        "insert into sources values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set coder = excluded.coder, codebook = excluded.codebook",
      ).run(
        source.id,
        source.sha256,
        source.textSha256,
        source.format,
        source.encoding,
        bytes,
        source.text,
        source.segments && json(source.segments),
        coder,
        codebook,
      );
      prepare(`delete from events where id in (
        select event from event_reports join reports on reports.id = event_reports.report where reports.source = ?)`).run(
        source.id,
      );
      for (const table of derived) prepare(`delete from ${table} where source = ?`).run(source.id);
      putArticles(filing);
      putActors(filing);
      putReports(filing, (at) => keys[at] ?? []);
      putFindings(filing);
      putCells(filing);
      putSketches(filing);
    },
  };
}
