import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export type Row = Readonly<Record<string, string>>;

/** Rows of a raw CSV or TSV file by column name. @throws where the file is missing or malformed */
export const readTable = (folder: string, file: string): readonly Row[] =>
  parse(readFileSync(join(folder, file), "utf8"), {
    columns: true,
    bom: true,
    relax_quotes: true,
    skip_empty_lines: true,
    ...(file.endsWith(".tsv") ? { delimiter: "\t", quote: false } : {}),
  }) as Row[];

/** A derived file: two comment lines that name source and licence, a header, rows in a stated order. Tabs and line ends inside values become spaces. */
export function table(source: string, licence: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const clean = (value: string): string => value.replace(/\s+/g, " ").trim();
  return [`# Source: ${source}`, `# Licence: ${licence}`, header.join("\t"), ...rows.map((row) => row.map(clean).join("\t"))]
    .join("\n")
    .concat("\n");
}

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const distinct = (list: readonly string[]): string[] => [...new Set(list.map((value) => value.trim()).filter(Boolean))];
