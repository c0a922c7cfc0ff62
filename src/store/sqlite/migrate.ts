import type { DatabaseSync } from "node:sqlite";
import { migrations } from "./migrations/migrations.ts";

/** Takes a file through the steps that it has not seen. @throws where it was written by a newer program, or holds something else */
export function migrate(db: DatabaseSync): void {
  const version = (db.prepare("pragma user_version").get() as { user_version: number }).user_version;
  if (version > migrations.length)
    throw new Error(`it is of shape ${version}, this program knows ${migrations.length}; use a newer readout`);
  if (version === migrations.length) return;
  const { tables } = db.prepare("select count(*) as tables from sqlite_schema").get() as { tables: number };
  if (version === 0 && tables > 0) throw new Error("it is a SQLite file, but no record");
  for (const [at, step] of migrations.entries()) {
    if (at < version) continue;
    db.exec(`begin immediate;${step};pragma user_version = ${at + 1};commit;`);
  }
}
