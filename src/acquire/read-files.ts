import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Sighting } from "../model/source.ts";
import { isCompressed, unpack } from "./unpack.ts";

/** A document with where it was seen, or why there is none. */
export type FoundInput =
  | { readonly name: string; readonly bytes: Uint8Array; readonly sighting: Sighting }
  | { readonly name: string; readonly refused: string };

export interface GivenFacts {
  readonly publisher?: string | undefined;
  readonly country?: string | undefined;
  readonly captured?: string | undefined;
  readonly published?: string | undefined;
  readonly maxBytes: number;
}

type Listed = { readonly file?: string } & Partial<Sighting>;

const because = (error: unknown): string => {
  const code = (error as { code?: string }).code;
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "may not be read";
  return error instanceof Error ? error.message : String(error);
};

/** What `manifest.json` beside a file says of it; nothing where there is none. @throws where it is no JSON */
function manifestOf(folder: string): ReadonlyMap<string, Listed> {
  let content: string;
  try {
    content = readFileSync(join(folder, "manifest.json"), "utf8");
  } catch {
    return new Map();
  }
  const entries = Object.entries(JSON.parse(content) as Record<string, Listed>);
  return new Map(entries.map(([id, listed]) => [listed.file ?? id, listed]));
}

/** The bytes of a file; a compressed one gives the page that it holds, which may be no longer than a file itself. */
function bytesOf(path: string, maxBytes: number): Uint8Array | string {
  const { size } = statSync(path);
  if (size > maxBytes) return `${size} bytes are more than --max-bytes ${maxBytes}`;
  if (size === 0) return "it is empty";
  const bytes = readFileSync(path);
  if (bytes.length !== size) return `it changed while it was read: ${size} bytes were told, ${bytes.length} came`;
  if (!isCompressed(bytes)) return bytes;
  const page = unpack(bytes, maxBytes);
  return typeof page !== "string" && page.length === 0 ? "it is empty" : page;
}

function readOne(path: string, address: string, listed: Listed | undefined, given: GivenFacts): FoundInput {
  const bytes = bytesOf(path, given.maxBytes);
  if (typeof bytes === "string") return { name: path, refused: bytes };
  return {
    name: path,
    bytes,
    sighting: {
      address: listed?.address ?? address,
      publisher: listed?.publisher ?? given.publisher ?? null,
      country: listed?.country ?? given.country ?? null,
      captured: listed?.captured ?? given.captured ?? null,
      published: listed?.published ?? given.published ?? null,
      headline: listed?.headline ?? null,
    },
  };
}

function* filesUnder(path: string): Iterable<string> {
  for (const entry of readdirSync(path, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "manifest.json") continue;
    if (entry.isDirectory()) yield* filesUnder(join(path, entry.name));
    else if (/\.(?:txt|html?|xhtml)(?:\.gz)?$/i.test(entry.name)) yield join(path, entry.name);
  }
}

/** Opens files and folders in the order given, a folder's files by name, with what `manifest.json` beside them and the call say of them. Never throws: what cannot be read is told. */
export async function* readFiles(paths: readonly string[], given: GivenFacts): AsyncIterable<FoundInput> {
  for (const path of paths) {
    try {
      const isFolder = statSync(path).isDirectory();
      for (const file of isFolder ? filesUnder(path) : [path]) {
        try {
          const address = isFolder ? relative(path, file).split(sep).join("/") : basename(file);
          yield readOne(file, address, manifestOf(dirname(file)).get(basename(file)), given);
        } catch (error) {
          yield { name: file, refused: because(error) };
        }
      }
    } catch (error) {
      yield { name: path, refused: because(error) };
    }
  }
}
