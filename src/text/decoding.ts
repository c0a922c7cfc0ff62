import iconv from "iconv-lite";

/** The platform's decoders of these lack what the WHATWG's tables have: 8,822 syllables of Korean, and 5,000 signs of Hong Kong. */
const platformLacks: Readonly<Record<string, string>> = { "euc-kr": "cp949", big5: "big5-hkscs" };

export const isAscii = (char: string): boolean => char < "\u0080";

/** The text of bytes in an encoding by its WHATWG name; a byte-order mark stays, and what is no character becomes U+FFFD. @throws {RangeError} where there is no such encoding */
export function decode(bytes: Uint8Array, encoding: string): string {
  const own = platformLacks[encoding];
  return own === undefined
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    : iconv.decode(bytes, own, { stripBOM: false });
}

/** The same piece by piece: each call gives the characters that its bytes make whole. @throws {RangeError} where there is no such encoding */
export function decodeAlong(encoding: string): (bytes: Uint8Array) => string {
  const own = platformLacks[encoding];
  if (own !== undefined) {
    const decoder = iconv.getDecoder(own, { stripBOM: false });
    return (bytes) => decoder.write(Buffer.from(bytes));
  }
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => decoder.decode(bytes, { stream: true });
}
