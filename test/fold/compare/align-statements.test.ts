import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadComparisonWords } from "../../../src/codebook/comparison-words.ts";
import { alignStatements } from "../../../src/fold/compare/align-statements.ts";
import type { ComparedStatement } from "../../../src/model/comparison.ts";

interface Line {
  readonly id: string;
  readonly who: string;
  readonly in: string | null;
  readonly words: string;
}
const pairs = parse(readFileSync(join(import.meta.dirname, "pairs.yaml"), "utf8")) as {
  meeting: string;
  left: Line[];
  right: Line[];
}[];
const words = loadComparisonWords();
const statements = (lines: readonly Line[]): ComparedStatement[] =>
  lines.map((line, at) => ({
    id: line.id,
    speaker: line.who,
    country: line.in,
    words: line.words,
    topics: [],
    start: at * 10,
    end: at * 10 + 9,
  }));

/** What went wrong: planted omissions that were given a partner, and aligned pairs that were not found or were set beside another statement. */
function errorsOf({ left, right }: (typeof pairs)[number]): {
  readonly unseen: string[];
  readonly missing: string[];
  readonly crossed: string[];
} {
  const rows = alignStatements(statements(left), statements(right), words);
  const onLeft = new Set(left.map((line) => line.id));
  const onRight = new Set(right.map((line) => line.id));
  const alone = new Set(
    rows
      .filter((row) => row.left.length === 0 || row.right.length === 0)
      .flatMap((row) => [...row.left, ...row.right])
      .map((statement) => statement.id),
  );
  const planted = [...onLeft].filter((id) => !onRight.has(id)).concat([...onRight].filter((id) => !onLeft.has(id)));
  const crossed = rows.flatMap((row) =>
    row.left.filter((l) => row.right.some((r) => r.id !== l.id)).map((l) => `${l.id}~${row.right.map((r) => r.id)}`),
  );
  return {
    unseen: planted.filter((id) => !alone.has(id)),
    missing: [...onLeft].filter((id) => onRight.has(id) && alone.has(id)),
    crossed,
  };
}

describe("two readouts of one meeting", () => {
  const results = pairs.map((pair) => ({ meeting: pair.meeting, ...errorsOf(pair) }));
  test("every planted one-side-only statement is found", () => {
    expect(results.filter((result) => result.unseen.length > 0)).toEqual([]);
  });
  test("of the statements on both sides at most 5 % are called missing, and none is set beside another", () => {
    const both = pairs.reduce(
      (sum, { left, right }) => sum + left.filter((line) => right.some((other) => other.id === line.id)).length,
      0,
    );
    const missing = results.flatMap((result) => result.missing.map((id) => `${result.meeting}: ${id}`));
    expect(missing.length / both, missing.join("; ")).toBeLessThanOrEqual(0.05);
    expect(results.flatMap((result) => result.crossed)).toEqual([]);
  });
  test("every statement stands in exactly one row", () => {
    for (const { left, right } of pairs) {
      const rows = alignStatements(statements(left), statements(right), words);
      expect(rows.flatMap((row) => row.left.map((statement) => statement.id)).sort()).toEqual(left.map((line) => line.id).sort());
      expect(rows.flatMap((row) => row.right.map((statement) => statement.id)).sort()).toEqual(
        right.map((line) => line.id).sort(),
      );
    }
  });
});
