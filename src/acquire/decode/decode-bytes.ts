import { decode } from "../../text/decoding.ts";
import { bareUtf16 } from "./bare-utf16.ts";
import { type BytePlaces, bytePlaces } from "./byte-places.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { guessEncoding } from "./guess-encoding.ts";

/** Bytes as text: the encoding by its WHATWG name, and the way back from each code unit to its byte. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly places: () => BytePlaces;
}

/** A page with so few broken characters for each whole one is UTF-8 that was cut or pasted into. */
const brokenShare = 0.05;

const marks = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
] as const;

/** Whole and broken characters above ASCII, read as UTF-8. */
function utf8Characters(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let [whole, broken] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    let rest = 1;
    while (rest < length && (bytes[at + rest] ?? 0) >> 6 === 2) rest++;
    if (length > 0 && rest === length) whole++;
    else broken++;
    at += length > 0 && rest === length ? length : 1;
  }
  return { whole, broken };
}

function encodingOf(bytes: Uint8Array, isPage: boolean): string {
  const { whole, broken } = utf8Characters(bytes);
  const declared = isPage ? declaredEncoding(bytes) : null;
  if (whole + broken === 0) return declared?.startsWith("iso-2022") ? declared : hasEscapes(bytes) ? "iso-2022-jp" : "utf-8";
  if (broken <= brokenShare * whole) return "utf-8";
  return guessEncoding(bytes, declared === "utf-8" ? null : declared);
}

/** ISO-2022-JP is all ASCII bytes, between escapes. */
const hasEscapes = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1))
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  return false;
};

/**
 * Decodes a document: by its byte-order mark, else as UTF-8 where it is that, else by what it declares, unless another encoding reads plainly better.
 * Nothing but the mark is left out; bytes that are no characters become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, isPage: boolean): Decoded {
  const mark = marks.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  const encoding = mark?.encoding ?? bareUtf16(bytes) ?? encodingOf(bytes, isPage);
  const from = mark?.bytes.length ?? 0;
  const text = decode(bytes.subarray(from), encoding);
  return { text, encoding, places: () => bytePlaces(bytes, from, encoding, text) };
}
