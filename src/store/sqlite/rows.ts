import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

/** Prepared statements by their text, made at first use. Values always go in as parameters, never into the text. */
export function statementsOf(db: DatabaseSync): (sql: string) => StatementSync {
  const known = new Map<string, StatementSync>();
  return (sql) => {
    const statement = known.get(sql) ?? db.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
}

/** The rows of a query as plain values of the shape that its columns have. */
export const rowsOf = <Row>(statement: StatementSync, ...values: readonly SQLInputValue[]): readonly Row[] =>
  statement.all(...values) as unknown as readonly Row[];

/** Conditions that are asked for, with their values; `?` stands for each value. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** Joins conditions into a where clause; empty where there are none. */
export const where = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.length === 0 ? "" : ` where ${conditions.map(({ sql }) => `(${sql})`).join(" and ")}`,
  values: conditions.flatMap(({ values }) => values),
});

/** `text` as a part to be found with `like … escape '\\'`, so that `%` and `_` mean themselves. */
export const likePart = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
