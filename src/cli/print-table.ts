import type { Table } from "../operations/operation.ts";

const MOST_WIDE = 60;

/** Control characters of a source's text are no orders to a terminal. */
const plain = (value: string | number | null): string =>
  String(value ?? "").replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, " ");

/** Columns of a terminal that a text takes: two for wide letters of East Asia. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(letter) ? 2 : 1),
    0,
  );

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const letter of text) {
    if (widthOf(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** A table for a terminal of a width; without one nothing is cut. Columns that are empty throughout are left out. */
export function printTable({ columns, rows }: Table, width: number | null, bold: (text: string) => string): string {
  const shown = columns.map((_, at) => at).filter((at) => rows.length === 0 || rows.some((row) => plain(row[at] ?? null) !== ""));
  const cells = [shown.map((at) => columns[at]!), ...rows.map((row) => shown.map((at) => plain(row[at] ?? null)))];
  const widths = shown.map((_, at) => Math.max(...cells.map((row) => widthOf(row[at]!))));
  if (width !== null) {
    let over = widths.reduce((sum, one) => sum + one + 2, -2) - width;
    // The widest column gives way first, so that ids and days stay whole.
    while (over > 0) {
      const widest = widths.indexOf(Math.max(...widths));
      if (widths[widest]! <= 8) break;
      const less = Math.min(over, Math.max(1, widths[widest]! - MOST_WIDE));
      widths[widest]! -= less;
      over -= less;
    }
  }
  return cells
    .map((row, line) => {
      const text = row
        .map((cell, at) => {
          const fitted = cut(cell, widths[at]!);
          return fitted + " ".repeat(widths[at]! - widthOf(fitted));
        })
        .join("  ")
        .trimEnd();
      return line === 0 ? bold(text) : text;
    })
    .join("\n");
}

/** CSV by RFC 4180. A cell that a spreadsheet would take for a formula is led by an apostrophe. */
export function printCsv({ columns, rows }: Table): string {
  const cell = (value: string | number | null): string => {
    const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
}
