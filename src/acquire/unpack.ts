import { gunzipSync } from "node:zlib";

/** The two bytes that every gzip file begins with. */
export const isCompressed = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What a gzip file holds, or why it cannot be had. Unpacking stops at `maxBytes`, so a file that swells costs no more than one of that size. */
export function unpack(bytes: Uint8Array, maxBytes: number): Uint8Array | string {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const { code } = error as { code?: string };
    return code === "ERR_BUFFER_TOO_LARGE"
      ? `unpacked it is more than --max-bytes ${maxBytes}`
      : "it is compressed, and cannot be unpacked whole";
  }
}
