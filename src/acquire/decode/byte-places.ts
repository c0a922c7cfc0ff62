import { decodeAlong, isAscii } from "../../text/decoding.ts";

/** Leads a place in the decoded page (UTF-16 code units) to the byte where it begins. */
export type BytePlaces = (unit: number) => number;

const isSingleByte = (encoding: string): boolean => /^(?:windows-|iso-8859-|koi8-|macintosh|ibm866|x-mac)/.test(encoding);

/** Bytes from the first of a well-formed UTF-8 character. */
const utf8Length = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

function utf8Places(bytes: Uint8Array, from: number, units: number): Uint32Array | null {
  const places = new Uint32Array(units + 1);
  let unit = 0;
  for (let at = from; at < bytes.length; ) {
    const length = utf8Length(bytes[at]!);
    if (unit >= units) return null;
    places[unit++] = at;
    // The second half of a surrogate pair begins nowhere of its own.
    if (length === 4) places[unit++] = at;
    at += length;
  }
  places[units] = bytes.length;
  return unit === units ? places : null;
}

/** Byte by byte through a streaming decoder: right for every encoding, and slow. */
function streamedPlaces(bytes: Uint8Array, from: number, encoding: string, units: number): Uint32Array {
  const places = new Uint32Array(units + 1).fill(bytes.length);
  const along = decodeAlong(encoding);
  let unit = 0;
  let start = from;
  for (let at = from; at < bytes.length; at++) {
    const made = along(bytes.subarray(at, at + 1));
    for (let one = 0; one < made.length && unit < units; one++)
      // A broken character that an ASCII letter ends is told together with it.
      places[unit++] = one > 0 && isAscii(made[one]!) ? at : start;
    if (made.length > 0) start = at + 1;
  }
  return places;
}

/**
 * Where each code unit of a decoded text begins in its bytes.
 * @param from bytes of the byte-order mark, which the text has not
 */
export function bytePlaces(bytes: Uint8Array, from: number, encoding: string, text: string): BytePlaces {
  if (text.length === bytes.length - from && (isSingleByte(encoding) || encoding === "utf-8")) return (unit) => from + unit;
  if (encoding === "utf-16le" || encoding === "utf-16be") return (unit) => Math.min(bytes.length, from + 2 * unit);
  const places =
    (encoding === "utf-8" && !text.includes("\uFFFD") ? utf8Places(bytes, from, text.length) : null) ??
    streamedPlaces(bytes, from, encoding, text.length);
  return (unit) => places[Math.min(unit, text.length)]!;
}
