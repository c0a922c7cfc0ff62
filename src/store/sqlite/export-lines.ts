import type { DatabaseSync } from "node:sqlite";
import type { ExportKind, Store } from "../store.ts";
import { statementsOf } from "./rows.ts";

/** The query of each kind of line: its order is a fact of what is in the record, never of how it came there. Columns of JSON text are named in `parsed`. */
const lines: Record<ExportKind, { readonly sql: string; readonly parsed: readonly string[] }> = {
  source: {
    sql: "select id, sha256, text_sha256 as textSha256, format, encoding, length(text) as characters, text, coder, codebook from sources order by id",
    parsed: [],
  },
  sighting: {
    sql: "select source, address, publisher, country, captured, published, headline from sightings order by source, captured is null, captured, id",
    parsed: [],
  },
  article: { sql: "select source, outlet, body from articles order by source, place", parsed: ["body"] },
  actor: { sql: "select source, body from actors order by source, place", parsed: ["body"] },
  tenure: { sql: "select source, id, person, key, body from tenures order by source, id", parsed: ["body"] },
  report: { sql: "select source, outlet, published, body from reports order by source, place", parsed: ["body"] },
  statement: { sql: "select source, words, body from statements order by source, place", parsed: ["body"] },
  position: { sql: "select source, body from findings where kind = 'position' order by source, place", parsed: ["body"] },
  commitment: { sql: "select source, body from findings where kind = 'commitment' order by source, place", parsed: ["body"] },
  delegation: { sql: "select source, body from findings where kind = 'delegation' order by source, place", parsed: ["body"] },
  formula: { sql: "select source, body from findings where kind = 'formula' order by source, place", parsed: ["body"] },
  refusal: { sql: "select source, body from findings where kind = 'refusal' order by source, place", parsed: ["body"] },
  event: {
    sql: `select id, class, mode, date, end, precision, place, country, standing, salience, participants, outlets, differing, witnesses, merges, custody,
      (select json_group_array(report order by place) from event_reports where event = events.id) as reports
      from events order by date is null, date, id`,
    parsed: ["participants", "outlets", "differing", "merges", "custody", "reports"],
  },
  claim: { sql: "select event, field, value, reports from claims order by event, place", parsed: ["value", "reports"] },
};

/** Reading the record out, line by line. */
export function exporting(db: DatabaseSync): Pick<Store, "exportLines"> {
  const prepare = statementsOf(db);
  return {
    async *exportLines(kind) {
      const { sql, parsed } = lines[kind];
      for (const row of prepare(sql).iterate() as Iterable<Record<string, string>>) {
        const { body, ...line } = Object.fromEntries(
          Object.entries(row).map(([field, value]) => [field, parsed.includes(field) ? JSON.parse(value) : value]),
        );
        yield body === undefined ? line : { ...line, ...body };
      }
    },
  };
}
