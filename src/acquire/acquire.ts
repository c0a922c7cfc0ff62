import type { Page } from "../model/page.ts";
import type { Source, SourceFormat } from "../model/source.ts";
import { sha256 } from "../text/identity.ts";
import { decodeBytes } from "./decode/decode-bytes.ts";
import { readFeed } from "./feed/read-feed.ts";
import { readPage } from "./read-page.ts";
import { formatOf, isForeignXml } from "./sniff-format.ts";
import { textBlocks } from "./text-blocks.ts";
import { UnreadableError } from "./unreadable.ts";

/**
 * Lays a captured document open: bytes in, canonical text with its blocks out. `name` is the file's name or address, which only hints at the format, unless it is known.
 * @throws {UnreadableError} where it is no text, and {SwellingMarkupError} where its markup is a bomb
 */
export function acquire(bytes: Uint8Array, name: string, known?: SourceFormat): Page {
  const format = known ?? formatOf(bytes, name);
  if (format === null) throw new UnreadableError("it is no text that can be read");
  if (known === undefined && format === "text" && isForeignXml(name))
    throw new UnreadableError("it is XML, but neither a page nor a feed");
  const decoded = decodeBytes(bytes, format !== "text");
  const digest = sha256(bytes);
  const source = (text: string, segments: Source["segments"]): Source => ({
    id: `s${digest.slice(0, 15)}`,
    sha256: digest,
    textSha256: sha256(text),
    format,
    encoding: decoded.encoding,
    text,
    segments,
  });
  if (format !== "text") {
    const { text, segments, ...page } = format === "feed" ? readFeed(decoded) : readPage(decoded);
    return { source: source(text, segments), ...page };
  }
  return {
    source: source(decoded.text, null),
    blocks: textBlocks(decoded.text),
    furniture: [],
    posts: [],
    facts: { title: null, address: null, publisher: null, authors: [], published: null, modified: null, language: null },
  };
}
