import type { DatabaseSync } from "node:sqlite";
import type { Judgement } from "../../model/event.ts";
import type { Store } from "../store.ts";
import { rowsOf, statementsOf } from "./rows.ts";

/** People's judgements: kept for ever, withdrawn by a mark. */
export function judging(
  db: DatabaseSync,
): Pick<Store, "addJudgement" | "withdrawJudgement" | "moveJudgement" | "judgementsMade" | "judgements"> {
  const prepare = statementsOf(db);
  return {
    async addJudgement(judgement) {
      prepare("insert into judgements (id, body) values (?, ?)").run(judgement.id, JSON.stringify(judgement));
    },
    async withdrawJudgement(id, by, at) {
      const { changes } = prepare(
        "update judgements set withdrawn_by = ?, withdrawn_at = ? where id = ? and withdrawn_at is null",
      ).run(by, at, id);
      return Number(changes) > 0;
    },
    async moveJudgement(judgement) {
      prepare("update judgements set body = ? where id = ?").run(JSON.stringify(judgement), judgement.id);
    },
    async judgementsMade() {
      return rowsOf<{ made: number }>(prepare("select count(*) as made from judgements"))[0]!.made;
    },
    async judgements() {
      return rowsOf<{ body: string }>(prepare("select body from judgements where withdrawn_at is null order by number")).map(
        ({ body }) => JSON.parse(body) as Judgement,
      );
    },
  };
}
