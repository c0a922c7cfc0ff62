import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadCellWordings } from "../../../src/codebook/wordings/cell-wordings.ts";
import { findAmounts } from "../../../src/extract/cells/find-amounts.ts";
import { findAttendance } from "../../../src/extract/cells/find-attendance.ts";
import { findMechanism } from "../../../src/extract/cells/find-mechanism.ts";
import { findOccasion } from "../../../src/extract/cells/find-occasion.ts";
import { findOutcome } from "../../../src/extract/cells/find-outcome.ts";

const wordings = loadCellWordings();
const read = <T>(file: string): readonly T[] => parse(readFileSync(join(import.meta.dirname, file), "utf8")) as T[];
const whole = (text: string) => ({ start: 0, end: text.length });

describe("amounts", () => {
  test.each(read<{ text: string; issuer?: string; wants: string[] }>("amounts.yaml"))(
    "$text $issuer",
    ({ text, issuer, wants }) => {
      const found = findAmounts(text, whole(text), wordings.amounts, issuer ? [issuer] : []);
      expect(found.map(({ value, unit, item }) => `${value.value} ${unit ?? "-"} | ${item ?? "-"}`)).toEqual(wants);
      for (const amount of found) {
        expect(text.slice(amount.start, amount.end)).toBe(amount.printed);
        expect(amount.value.spans.length).toBeGreaterThan(0);
      }
    },
  );

  test("what a bare sign stands for is worked out, and says from what", () => {
    const text = "They gave $5 million.";
    const [amount] = findAmounts(text, whole(text), wordings.amounts, ["CA"]);
    expect(amount!.unit).toBe("CAD");
    expect(amount!.value.from).toContain("CA");
  });

  test("a sentence inside a longer text gives offsets into the text", () => {
    const text = "Nothing here. They gave 12 tonnes of rice.";
    const [amount] = findAmounts(text, { start: 14, end: text.length }, wordings.amounts);
    expect(text.slice(amount!.start, amount!.end)).toBe("12 tonnes");
  });
});

interface Line {
  readonly text: string;
  readonly occasion?: string | null;
  readonly mechanism?: string | null;
  readonly attendance?: readonly string[];
  readonly outcome?: readonly string[];
}

test.each(read<Line>("cells.yaml"))("cells: $text", (line) => {
  const { text } = line;
  const cells = {
    occasion: findOccasion(text, whole(text), wordings),
    mechanism: findMechanism(text, whole(text), wordings),
  };
  if (line.occasion !== undefined) expect(cells.occasion?.value ?? null).toBe(line.occasion);
  if (line.mechanism !== undefined) expect(cells.mechanism?.value ?? null).toBe(line.mechanism);
  const attendance = findAttendance(text, whole(text), wordings);
  if (line.attendance) expect(attendance.map(({ value, unit }) => `${value} ${unit}`)).toEqual(line.attendance);
  const outcome = findOutcome(text, whole(text), wordings);
  if (line.outcome) expect(outcome.map(({ value }) => value)).toEqual(line.outcome);
  for (const cell of [cells.occasion, cells.mechanism, ...outcome])
    for (const { start, end } of cell?.spans ?? []) expect(text.slice(start, end)).toBe(cell!.value);
});

test("long sentences take time that grows with their length", () => {
  const time = (length: number): number => {
    const text =
      "to mark the first round of a, b, c and 5 million, half a dozen agreement between and the signed MoU on 20 tons of x, y, ".repeat(
        Math.ceil(length / 118),
      );
    const start = performance.now();
    findAmounts(text, whole(text), wordings.amounts);
    findOccasion(text, whole(text), wordings);
    findMechanism(text, whole(text), wordings);
    findAttendance(text, whole(text), wordings);
    findOutcome(text, whole(text), wordings);
    return performance.now() - start;
  };
  time(10_000);
  expect(time(100_000)).toBeLessThan(40 * Math.max(10, time(10_000)));
});
