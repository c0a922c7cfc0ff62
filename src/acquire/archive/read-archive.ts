import { createReadStream, statSync } from "node:fs";
import { createGunzip } from "node:zlib";
import { LimitReader, WARCParser, type WARCRecord } from "warcio";
import { UnreadableError } from "../unreadable.ts";

/** A page that a web archive holds, or why it cannot be had; `address` is where it was captured, `captured` the day. */
export type ArchivedPage =
  | { readonly address: string; readonly captured: string | null; readonly bytes: Uint8Array }
  | { readonly address: string; readonly refused: string };

/** Heads of records and of answers are some hundred bytes long. */
const headMost = 1_000_000;
const chunk = 65_536;

/** Does a name say that a file is a web archive (ISO 28500), or the texts of one? */
export const isArchiveName = (name: string): boolean => /\.(?:warc|wet)(?:\.gz)?$/i.test(name);

/** How much more may be read before the archive is given up: nobody else bounds a head without end. */
interface Allowance {
  left: number;
}

/** The bytes of an archive, unpacked where they are packed, as far as they are allowed. */
async function* bytesOf(path: string, allowance: Allowance): AsyncGenerator<Uint8Array, void> {
  const file = createReadStream(path, { highWaterMark: chunk });
  let source: AsyncIterable<Uint8Array> = file;
  if (/\.gz$/i.test(path)) {
    const unpacked = createGunzip({ chunkSize: chunk });
    file.on("error", (error) => unpacked.destroy(error));
    source = file.pipe(unpacked);
  }
  try {
    for await (const bytes of source) {
      allowance.left -= bytes.length;
      if (allowance.left < 0) throw new UnreadableError("it holds a record whose head has no end");
      yield bytes;
    }
  } finally {
    file.destroy();
  }
}

/** Answers, stored files and extracted texts are pages; requests, notes of the crawler and revisits of what was captured before are none. */
function holdsPage({ warcType, warcContentType, httpHeaders }: WARCRecord): boolean {
  const kind = warcType === "response" ? httpHeaders?.headers.get("content-type") : warcContentType;
  if (warcType === "response" && httpHeaders?.statusCode !== 200) return false;
  if (warcType !== "response" && warcType !== "resource" && warcType !== "conversion") return false;
  return /^\s*(?:text\/(?:html|plain|xml)|application\/(?:xhtml|rss|atom|rdf)\+xml|application\/xml)\b/i.test(kind ?? "");
}

/** The whole page, or why not. */
async function pageOf(record: WARCRecord, maxBytes: number): Promise<Uint8Array | string> {
  const { reader } = record;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size > maxBytes) return `it is more than --max-bytes ${maxBytes}`;
    parts.push(part);
  }
  if (reader instanceof LimitReader && reader.limit > 0) throw new Error("unexpected end of file");
  return size === 0 ? "it is empty" : new Uint8Array(Buffer.concat(parts, size));
}

const dayOf = (moment: string | null | undefined): string | null => /^\d{4}-\d\d-\d\d/.exec(moment ?? "")?.[0] ?? null;

/**
 * The pages of a web archive, one after the other, so that an archive of any length takes no more room than its largest page.
 * @throws {UnreadableError} where it is no archive, breaks off or changes meanwhile; the pages before that have been given
 */
export async function* readArchive(path: string, maxBytes: number): AsyncGenerator<ArchivedPage, void> {
  const before = statSync(path);
  if (!before.isFile()) throw new UnreadableError("it is no regular file");
  const allowance: Allowance = { left: headMost };
  const parser = new WARCParser(bytesOf(path, allowance));
  let records = 0;
  try {
    for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
      if (!record.warcHeaders.protocol?.startsWith("WARC/")) throw new UnreadableError("it is no web archive");
      records++;
      allowance.left = Number.POSITIVE_INFINITY;
      const address = record.warcTargetURI;
      if (address && holdsPage(record)) {
        const bytes = await pageOf(record, maxBytes);
        yield typeof bytes === "string" ? { address, refused: bytes } : { address, captured: dayOf(record.warcDate), bytes };
      }
      await record.skipFully();
      allowance.left = headMost;
    }
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(`it breaks off after ${records} records: ${error instanceof Error ? error.message : error}`);
  }
  if (records === 0) throw new UnreadableError("it is no web archive");
  const after = statSync(path);
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw new UnreadableError("it changed while it was read");
}
