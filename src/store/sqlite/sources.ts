import type { DatabaseSync } from "node:sqlite";
import type { Segment, Sighting } from "../../model/source.ts";
import { thingId } from "../../text/identity.ts";
import { bySighting, sightingText } from "../sighting-order.ts";
import type { Store, StoredSource } from "../store.ts";
import { rowsOf, statementsOf } from "./rows.ts";

type Part = Pick<
  Store,
  "hasSource" | "readSource" | "readBytes" | "textOf" | "versions" | "sourceIds" | "sightingsOf" | "addSighting" | "counts"
>;

/** Reading sources, and where and when they were seen. */
export function sourceReading(db: DatabaseSync): Part {
  const prepare = statementsOf(db);
  return {
    async hasSource(id) {
      return prepare("select 1 from sources where id = ?").get(id) !== undefined;
    },
    async readSource(id) {
      const [row] = rowsOf<Omit<StoredSource, "segments"> & { segments: string | null }>(
        prepare(
          "select id, sha256, text_sha256 as textSha256, format, encoding, text, segments, coder, codebook from sources where id = ?",
        ),
        id,
      );
      if (!row) throw new Error(`no source ${id} in the record`);
      return { ...row, segments: row.segments === null ? null : (JSON.parse(row.segments) as readonly Segment[]) };
    },
    async readBytes(id) {
      const [row] = rowsOf<{ bytes: Uint8Array }>(prepare("select bytes from sources where id = ?"), id);
      if (!row) throw new Error(`no source ${id} in the record`);
      return row.bytes;
    },
    async textOf(id) {
      const [row] = rowsOf<{ text: string }>(prepare("select text from sources where id = ?"), id);
      if (!row) throw new Error(`no source ${id} in the record`);
      return row.text;
    },
    async versions() {
      return rowsOf<{ address: string; sources: string }>(
        prepare(`select address, json_group_array(source order by captured is null, captured, source) as sources
          from (select address, source, min(captured) as captured from sightings where address like 'http%://%' group by address, source)
          group by address having count(*) > 1 order by address`),
      ).map(({ address, sources }) => ({ address, sources: JSON.parse(sources) as string[] }));
    },
    async sourceIds() {
      return rowsOf<{ id: string }>(prepare("select id from sources order by id")).map(({ id }) => id);
    },
    async sightingsOf(source) {
      return rowsOf<Sighting>(
        prepare("select address, publisher, country, captured, published, headline from sightings where source = ?"),
        source,
      )
        .map((row) => ({ ...row }))
        .sort(bySighting);
    },
    async addSighting(source, sighting) {
      const { address, publisher, country, captured, published, headline } = sighting;
      const fields = [address, publisher, country, captured, published, headline] as const;
      const id = thingId("g", source, sightingText(sighting));
      const { changes } = prepare("insert or ignore into sightings values (?, ?, ?, ?, ?, ?, ?, ?)").run(id, source, ...fields);
      return Number(changes) > 0;
    },
    async counts() {
      const tables = ["sources", "sightings", "articles", "reports", "events", "statements"] as const;
      return Object.fromEntries(
        tables.map((table) => [table, rowsOf<{ n: number }>(prepare(`select count(*) as n from ${table}`))[0]!.n]),
      );
    },
  };
}
