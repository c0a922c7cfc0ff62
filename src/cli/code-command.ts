import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { loadAuthority } from "../authority/authority.ts";
import { loadCodebook } from "../codebook/codebook.ts";
import type { Sighting } from "../model/source.ts";
import { codeDocument } from "../pipeline/code-document.ts";
import type { Knowledge } from "../pipeline/code-source.ts";
import { openInputs } from "../pipeline/open-inputs.ts";
import { endWith, exitStatus } from "./exit-status.ts";

/** The options of `code`. They are read here by hand, for the command must start fast; a test holds them against the operation. */
export const codeOptions = {
  jsonl: { type: "boolean" },
  pretty: { type: "boolean" },
  publisher: { type: "string" },
  country: { type: "string" },
  captured: { type: "string" },
  published: { type: "string" },
  "max-bytes": { type: "string" },
  codebook: { type: "string" },
} as const;

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: codeOptions });
  } catch (error) {
    return endWith(exitStatus.wrongCall, `${error instanceof Error ? error.message : error}; see 'readout code --help'`);
  }
}

const isDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T.*)?$/;

/** One line of `--jsonl`. @throws where it is no document */
function readLine(line: string): { readonly id: string | null; readonly text: string; readonly sighting: Sighting } {
  const row: unknown = JSON.parse(line);
  if (typeof row !== "object" || row === null || Array.isArray(row)) throw new Error("the line is no JSON object");
  const fields = row as Readonly<Record<string, unknown>>;
  const field = (name: string): string | null => {
    const value = fields[name] ?? null;
    if (value !== null && typeof value !== "string") throw new Error(`${name} is no string`);
    return value;
  };
  const text = field("text");
  if (text === null) throw new Error("the line has no text");
  return {
    id: typeof fields.id === "number" ? String(fields.id) : field("id"),
    text,
    sighting: {
      address: field("address"),
      publisher: field("publisher"),
      country: field("country"),
      captured: field("captured"),
      published: field("published"),
      headline: field("headline"),
    },
  };
}

/** The id of a line that could not be coded, where it can still be told. */
function idOf(line: string, number: number): string {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    return typeof id === "string" || typeof id === "number" ? String(id) : String(number);
  } catch {
    return String(number);
  }
}

async function codeLines(knowledge: Knowledge, print: (coding: object) => Promise<void>): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    try {
      const { id, text, sighting } = readLine(number === 1 ? line.replace(/^\uFEFF/, "") : line);
      await print(codeDocument(id ?? String(number), new TextEncoder().encode(text), "line.txt", sighting, knowledge));
    } catch (error) {
      process.exitCode = exitStatus.notWhole;
      await print({ document: idOf(line, number), error: error instanceof Error ? error.message : String(error) });
    }
  }
}

const loadKnowledge = (own: string | null): Knowledge => ({ authority: loadAuthority(), codebook: loadCodebook(own) });

/**
 * Runs `readout code`: codings of files, or of lines on standard input, one line of JSON each.
 * @param load gives what coding goes by, for a codebook folder of the user's own or null
 */
export async function runCode(args: readonly string[], load = loadKnowledge): Promise<void> {
  const { values, positionals } = readArgs(args);
  if (values.jsonl ? positionals.length > 0 : positionals.length === 0)
    endWith(exitStatus.wrongCall, "name files to code, or give --jsonl and lines on standard input; see 'readout code --help'");
  for (const name of ["captured", "published"] as const)
    if (values[name] !== undefined && !isDay.test(values[name]))
      endWith(exitStatus.wrongCall, `--${name} must be a day as YYYY-MM-DD, got ${JSON.stringify(values[name])}`);
  const maxBytes = Number(values["max-bytes"] ?? 50_000_000);
  if (!Number.isInteger(maxBytes) || maxBytes < 1) endWith(exitStatus.wrongCall, "--max-bytes must be a whole number above 0");
  const knowledge = load(values.codebook ?? null);
  const print = async (coding: object): Promise<void> => {
    if (!process.stdout.write(`${JSON.stringify(coding, null, values.pretty ? 2 : 0)}\n`))
      await new Promise((resolve) => process.stdout.once("drain", resolve));
  };
  if (values.jsonl) return codeLines(knowledge, print);
  const { publisher, country, captured, published } = values;
  let printed = 0;
  for await (const input of openInputs(positionals, { publisher, country, captured, published, maxBytes })) {
    const leaveOut = (reason: string): void => {
      process.exitCode = printed > 0 ? exitStatus.notWhole : exitStatus.failed;
      process.stderr.write(`readout: ${input.name}: ${reason.replace(/\s*\n\s*/g, " ")}\n`);
    };
    if ("refused" in input) {
      leaveOut(input.refused);
      continue;
    }
    try {
      await print(codeDocument(input.document, input.bytes, input.name, input.sighting, knowledge));
      printed++;
      if (process.exitCode === exitStatus.failed) process.exitCode = exitStatus.notWhole;
    } catch (error) {
      leaveOut(error instanceof Error ? error.message : String(error));
    }
  }
}
