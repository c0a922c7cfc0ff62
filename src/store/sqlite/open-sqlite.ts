import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Store } from "../store.ts";
import { eventReading, eventWriting } from "./events.ts";
import { exporting } from "./export-lines.ts";
import { judging } from "./judgements.ts";
import { listing } from "./lists.ts";
import { migrate } from "./migrate.ts";
import { reportReading } from "./reports.ts";
import { running } from "./runs.ts";
import { sourceReading } from "./sources.ts";
import { sourceWriting } from "./write-source.ts";

/** Thrown where a file is no record, or there is none where one must be. */
export class RecordError extends Error {
  override readonly name = "RecordError";
}

/**
 * Opens the record in a SQLite file, brought up to today's shape.
 * @param create make the file where there is none
 * @throws {RecordError} where there is none, or the file is something else or newer than this program
 */
export function openSqlite(file: string, { create }: { readonly create: boolean }): Store {
  if (!create && file !== ":memory:" && !existsSync(file))
    throw new RecordError(`no record at ${file}; make one with: readout add PATH --record ${file}`);
  const db = openFile(file);
  return {
    async transact(work) {
      db.exec("begin immediate");
      try {
        const result = await work();
        db.exec("commit");
        return result;
      } catch (error) {
        db.exec("rollback");
        throw error;
      }
    },
    async close() {
      db.close();
    },
    ...sourceReading(db),
    ...sourceWriting(db),
    ...reportReading(db),
    ...eventReading(db),
    ...eventWriting(db),
    ...judging(db),
    ...running(db),
    ...listing(db),
    ...exporting(db),
  };
}

function openFile(file: string): DatabaseSync {
  try {
    const db = new DatabaseSync(file, { enableForeignKeyConstraints: true });
    db.exec("pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -65536;");
    migrate(db);
    return db;
  } catch (error) {
    throw new RecordError(`${file} cannot be used as a record: ${error instanceof Error ? error.message : String(error)}`);
  }
}
