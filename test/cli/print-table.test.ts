import { expect, test } from "vitest";
import { printCsv, printTable } from "../../src/cli/print-table.ts";

const same = (text: string): string => text;

test("columns stand under each other, empty ones are left out", () => {
  const table = {
    columns: ["a", "empty", "b"],
    rows: [
      ["x", null, 1],
      ["long", "", 22],
    ],
  };
  expect(printTable(table, null, same)).toBe("a     b\nx     1\nlong  22");
});

test("a terminal's width is kept, the widest column giving way", () => {
  const printed = printTable({ columns: ["id", "words"], rows: [["e1", "word ".repeat(60)]] }, 80, same);
  for (const line of printed.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  expect(printed).toContain("…");
});

test("letters of East Asia take two columns", () => {
  const [, first, second] = printTable(
    {
      columns: ["a", "b"],
      rows: [
        ["日本", "x"],
        ["abcd", "y"],
      ],
    },
    null,
    same,
  ).split("\n");
  expect(first!.indexOf("x")).toBe(4);
  expect(second!.indexOf("y")).toBe(6);
});

test("a source's control characters are no orders to a terminal", () => {
  expect(printTable({ columns: ["a"], rows: [["\u001b[2Jgone\u202e"]] }, null, same)).not.toMatch(/\u001b|\u202e/);
});

test("CSV quotes what must be quoted and lets no cell be a formula", () => {
  expect(
    printCsv({
      columns: ["a", "b"],
      rows: [
        ['say "x", y', "=1+1"],
        ["line\nbreak", -5],
      ],
    }),
  ).toBe('a,b\r\n"say ""x"", y",\'=1+1\r\n"line\nbreak",-5');
});
