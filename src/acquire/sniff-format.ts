import type { SourceFormat } from "../model/source.ts";
import { bareUtf16 } from "./decode/bare-utf16.ts";

/** So many bytes at the beginning tell what a file is. */
const head = 4_096;

/** First bytes of kinds of files that people put among pages. */
const foreign: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x52, 0x49, 0x46, 0x46],
  [0x53, 0x51, 0x4c, 0x69],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);

/** Bytes that no text has; UTF-16 is full of them. */
function isBinary(bytes: Uint8Array): boolean {
  if (foreign.some((mark) => startsWith(bytes, mark))) return true;
  if (isUtf16(bytes)) return false;
  if (bareUtf16(bytes) !== null) return false;
  const most = Math.min(bytes.length, head);
  let [controls, zeros] = [0, 0];
  for (let at = 0; at < most; at++) {
    const byte = bytes[at]!;
    if (byte === 0) zeros++;
    else if ((byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  return controls > 0.02 * most + 1 || zeros > 0.01 * most + 1;
}

const letters = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes.subarray(0, head))
    .replaceAll("\0", "")
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, "");

const opening = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
/** RSS and Atom begin with what XML begins with, and then say what they are; a document type may be of entities without end, so its name is enough. */
const prologue = /^\s*(?:<\?[^>]{0,400}\?>|<!--[\s\S]{0,2000}?-->)/;
const feedRoot = /^\s*<(?:!doctype\s+(?:rss|rdf:rdf|feed)\b|rss[\s>]|rdf:rdf[\s>]|(?:[a-z]\w{0,20}:)?feed[\s>])/i;

function isFeed(text: string): boolean {
  let rest = text;
  for (let found = prologue.exec(rest); found; found = prologue.exec(rest)) rest = rest.slice(found[0].length);
  return feedRoot.test(rest);
}

/** Does a name say that something is XML? Where it is neither a page nor a feed, its text is in nobody's words. */
export const isForeignXml = (name: string): boolean => /\.(?:xml|rss|atom|rdf)$/i.test(name);

const tag =
  /<\/(?:p|div|a|h[1-6]|li|td|span|b|strong|em|title|body|html)>|<(?:br|p|div|h[1-6]|hr|table)(?:\s[^<>]{0,200})?\/?>/gi;

/**
 * What bytes are: a page, a feed, plain text, or null where they are neither. A name that ends in `.txt` is text whatever is printed in it;
 * of every other the bytes decide, for an address tells nothing for certain.
 */
export function formatOf(bytes: Uint8Array, name: string): SourceFormat | null {
  if (isBinary(bytes)) return null;
  if (/\.txt$/i.test(name)) return "text";
  const text = letters(bytes);
  if (opening.test(text)) return "html";
  if (isFeed(text)) return "feed";
  if (isForeignXml(name)) return "text";
  return (text.match(tag)?.length ?? 0) >= (/\.x?html?$/i.test(name) ? 1 : 3) ? "html" : "text";
}
