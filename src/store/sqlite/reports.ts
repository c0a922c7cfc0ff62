import type { DatabaseSync } from "node:sqlite";
import type { FiledReport } from "../../model/event.ts";
import type { Store } from "../store.ts";
import { rowsOf, statementsOf } from "./rows.ts";

/** Reading reports as folding needs them. */
export function reportReading(
  db: DatabaseSync,
): Pick<Store, "reportsWithKeys" | "reportsWithIds" | "reportsOf" | "reportsBeside"> {
  const prepare = statementsOf(db);
  const filed = (rows: readonly { body: string }[]): readonly FiledReport[] =>
    rows.map(({ body }) => JSON.parse(body) as FiledReport);
  return {
    async reportsWithKeys(keys) {
      return filed(
        rowsOf(
          prepare(
            "select body from reports where id in (select report from report_keys where key in (select value from json_each(?))) order by id",
          ),
          JSON.stringify(keys),
        ),
      );
    },
    async reportsWithIds(ids) {
      return filed(
        rowsOf(
          prepare("select body from json_each(?) as asked join reports on reports.id = asked.value order by asked.key"),
          JSON.stringify(ids),
        ),
      );
    },
    async reportsOf(source) {
      return rowsOf<{ id: string }>(prepare("select id from reports where source = ? order by place"), source).map(
        ({ id }) => id,
      );
    },
    async reportsBeside(source) {
      return rowsOf<{ id: string }>(
        prepare(`select distinct other.report as id
          from reports
          join event_reports as own on own.report = reports.id
          join event_reports as other on other.event = own.event
          join reports as beside on beside.id = other.report
          where reports.source = ?1 and beside.source <> ?1
          order by other.report`),
        source,
      ).map(({ id }) => id);
    },
  };
}
