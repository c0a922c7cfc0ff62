import { decode } from "../../text/decoding.ts";

/** So many bytes at the beginning tell. */
const head = 4_096;
/** So many of the characters are ASCII at least, if only as spaces and markup … */
const asciiLeast = 0.1;
/** … and so many are what text is made of. */
const textLeast = 0.98;

const ofText = /(?!\ufffd)[\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{S}\p{Cf}\t\n\r]/gu;

/** Which UTF-16 bytes without a mark are in: one byte of each ASCII character is zero, on the same side, and all of it reads as text. Null where they are in none. */
export function bareUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const most = Math.min(bytes.length - (bytes.length % 2), head);
  if (most < 4) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < most; at += 2) {
    if (bytes[at] === 0 && bytes[at + 1] !== 0) even++;
    if (bytes[at] !== 0 && bytes[at + 1] === 0) odd++;
  }
  if (Math.max(even, odd) < asciiLeast * (most / 2)) return null;
  const encoding = even * 20 < odd ? "utf-16le" : odd * 20 < even ? "utf-16be" : null;
  if (encoding === null) return null;
  const text = decode(bytes.subarray(0, most), encoding);
  let units = 0;
  for (const [char] of text.matchAll(ofText)) units += char.length;
  return units >= textLeast * text.length ? encoding : null;
}
