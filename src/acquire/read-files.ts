import { closeSync, fstatSync, openSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Sighting } from "../model/source.ts";
import { isArchiveName, readArchive } from "./archive/read-archive.ts";
import { isCompressed, unpack } from "./unpack.ts";

/** A document with where it was seen, or why there is none; `document` is what its coding calls it. */
export type FoundInput =
  | { readonly name: string; readonly document: string; readonly bytes: Uint8Array; readonly sighting: Sighting }
  | { readonly name: string; readonly refused: string };

export interface GivenFacts {
  readonly publisher?: string | undefined;
  readonly country?: string | undefined;
  readonly captured?: string | undefined;
  readonly published?: string | undefined;
  readonly maxBytes: number;
}

/** Manifests by folder, each read once a run. */
type Manifests = Map<string, ReadonlyMap<string, Listed>>;

type Listed = { readonly file?: string } & Partial<Sighting>;

const because = (error: unknown): string => {
  const { code } = error as { code?: string };
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "may not be read";
  if (code === "ELOOP") return "its links lead in a circle";
  return error instanceof Error ? error.message : String(error);
};

/** A path as it is shown: control characters and orders to a terminal are written out, so that a name is one line. */
const shown = (path: string): string =>
  path.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

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

/** The bytes of a file that stays the same while it is read, or why not. */
function readWhole(path: string, maxBytes: number): Uint8Array | string {
  // A pipe or a device is told before it is opened, for opening one may never end.
  if (!statSync(path).isFile()) return "it is no regular file";
  const file = openSync(path, "r");
  try {
    const before = fstatSync(file);
    if (before.size > maxBytes) return `${before.size} bytes are more than --max-bytes ${maxBytes}`;
    const bytes = readFileSync(file);
    const after = fstatSync(file);
    if (bytes.length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      return "it changed while it was read";
    return bytes.length === 0 ? "it is empty" : bytes;
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file; a compressed one gives the page that it holds, which may be no longer than a file itself. */
function bytesOf(path: string, maxBytes: number): Uint8Array | string {
  const bytes = readWhole(path, maxBytes);
  if (typeof bytes === "string" || !isCompressed(bytes)) return bytes;
  const page = unpack(bytes, maxBytes);
  return typeof page !== "string" && page.length === 0 ? "it is empty" : page;
}

/** What the manifest beside a file says of it. @throws where the manifest is no JSON */
function listedOf(path: string, manifests: Manifests): Listed {
  const folder = dirname(path);
  const manifest = manifests.get(folder) ?? manifestOf(folder);
  manifests.set(folder, manifest);
  return manifest.get(basename(path)) ?? {};
}

const sightingOf = (address: string, listed: Listed, given: GivenFacts): Sighting => ({
  address: listed.address ?? address,
  publisher: listed.publisher ?? given.publisher ?? null,
  country: listed.country ?? given.country ?? null,
  captured: listed.captured ?? given.captured ?? null,
  published: listed.published ?? given.published ?? null,
  headline: listed.headline ?? null,
});

function readOne(path: string, address: string, given: GivenFacts, manifests: Manifests): FoundInput {
  const name = shown(path);
  try {
    const listed = listedOf(path, manifests);
    const bytes = bytesOf(path, given.maxBytes);
    if (typeof bytes === "string") return { name, refused: bytes };
    const document = basename(name).replace(/(?<=.)\.[^.]+(?:\.gz)?$/i, "");
    return { name, document, bytes, sighting: sightingOf(shown(address), listed, given) };
  } catch (error) {
    return { name, refused: because(error) };
  }
}

/** The pages of a web archive. Each has the address and the day of its capture from the archive, whatever is said of the file. */
async function* readPages(path: string, given: GivenFacts, manifests: Manifests): AsyncIterable<FoundInput> {
  const name = shown(path);
  try {
    const { publisher, country } = listedOf(path, manifests);
    for await (const page of readArchive(path, given.maxBytes)) {
      const address = shown(page.address);
      const inside = `${name}: ${address}`;
      if ("refused" in page) yield { name: inside, refused: page.refused };
      else {
        const listed = { publisher, country, captured: page.captured };
        yield { name: inside, document: address, bytes: page.bytes, sighting: sightingOf(address, listed, given) };
      }
    }
  } catch (error) {
    yield { name, refused: because(error) };
  }
}

/** Files under a folder by name; a folder that cannot be listed is told, and its neighbours go on. */
function* filesUnder(folder: string): Iterable<string | { readonly name: string; readonly refused: string }> {
  let entries: { readonly name: string; isDirectory(): boolean }[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { name: shown(folder), refused: because(error) };
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "manifest.json") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (/\.(?:txt|html?|xhtml|xml|rss|atom|rdf)(?:\.gz)?$/i.test(entry.name) || isArchiveName(entry.name)) yield path;
  }
}

/** Opens files and folders in the order given, a folder's files by name, with what `manifest.json` beside them and the call say of them. Never throws: what cannot be read is told. */
export async function* readFiles(paths: readonly string[], given: GivenFacts): AsyncIterable<FoundInput> {
  const manifests: Manifests = new Map();
  for (const path of paths) {
    let isFolder: boolean;
    try {
      isFolder = statSync(path).isDirectory();
    } catch (error) {
      yield { name: shown(path), refused: because(error) };
      continue;
    }
    for (const file of isFolder ? filesUnder(path) : [path]) {
      if (typeof file !== "string") yield file;
      else if (isArchiveName(file)) yield* readPages(file, given, manifests);
      else yield readOne(file, isFolder ? relative(path, file).split(sep).join("/") : basename(path), given, manifests);
    }
  }
}
