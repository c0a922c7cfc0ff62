import type { DatabaseSync } from "node:sqlite";
import type { LeftOut, Run } from "../run.ts";
import type { Store } from "../store.ts";
import { rowsOf, statementsOf } from "./rows.ts";

/** The log of what was done: never part of an export unless it is asked for. */
export function running(db: DatabaseSync): Pick<Store, "beginRun" | "leaveOut" | "endRun" | "runs"> {
  const prepare = statementsOf(db);
  return {
    async beginRun({ at, coder, codebook }) {
      return Number(prepare("insert into runs (at, coder, codebook) values (?, ?, ?)").run(at, coder, codebook).lastInsertRowid);
    },
    async leaveOut(run, { input, reason }) {
      prepare("insert into left_out values (?, ?, ?)").run(run, input, reason);
    },
    async endRun(run, at, added, known) {
      prepare("update runs set ended = ?, added = ?, known = ? where id = ?").run(at, added, known, run);
    },
    async runs() {
      const leftOut = rowsOf<LeftOut & { run: number }>(prepare("select run, input, reason from left_out order by rowid"));
      return rowsOf<Omit<Run, "leftOut">>(
        prepare("select id, at, coder, codebook, ended, added, known from runs order by id"),
      ).map((run) => ({
        ...run,
        leftOut: leftOut.filter((left) => left.run === run.id).map(({ input, reason }) => ({ input, reason })),
      }));
    },
  };
}
