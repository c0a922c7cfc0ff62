import type { z } from "zod";
import type { Operation } from "../operations/operation.ts";
import { printCsv, printTable } from "./print-table.ts";

export const formats = ["table", "json", "csv"] as const;
export type Format = (typeof formats)[number];

/** Colour only where somebody looks at a terminal and does not mind it. */
const colours = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
const bold = (text: string): string => (colours() ? `\u001b[1m${text}\u001b[0m` : text);

/** Control characters of a source's text are no orders to a terminal. */
const plain = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ");

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Writes what an operation gave in the format that was asked for. @throws where it has no such format */
export async function printOutput(operation: Operation, output: z.infer<Operation["output"]>, format: Format): Promise<void> {
  if (typeof output === "object" && output !== null && Symbol.asyncIterator in output) {
    for await (const line of output as AsyncIterable<string>) await write(`${line}\n`);
    return;
  }
  const table = operation.table?.(output);
  if (format === "csv" && table) return write(`${printCsv(table)}\r\n`);
  if (format === "table" && table) {
    if (table.rows.length === 0) process.stderr.write("nothing found\n");
    else await write(`${printTable(table, process.stdout.isTTY ? process.stdout.columns : null, bold)}\n`);
    return;
  }
  if (format === "table" && operation.text) {
    const text = operation.text(output);
    // What is printed for other programs (`readout text`) keeps every letter; a terminal gets no orders from a source.
    return write(process.stdout.isTTY ? `${plain(text)}\n` : operation.name === "text" ? text : `${text}\n`);
  }
  return write(`${JSON.stringify(output, null, 2)}\n`);
}
