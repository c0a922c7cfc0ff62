import type { Page } from "../model/page.ts";
import { sha256 } from "../text/identity.ts";
import { textBlocks } from "./text-blocks.ts";

/** Lays a captured document open: bytes in, canonical text with its blocks out. `name` is the file's name or address, which only hints at the format. */
export function acquire(bytes: Uint8Array, _name: string): Page {
  const text = new TextDecoder("utf-8").decode(bytes);
  const digest = sha256(bytes);
  return {
    source: {
      id: `s${digest.slice(0, 15)}`,
      sha256: digest,
      textSha256: sha256(text),
      format: "text",
      encoding: "utf-8",
      text,
      segments: null,
    },
    blocks: textBlocks(text),
    furniture: [],
    posts: [],
    facts: { title: null, address: null, publisher: null, authors: [], published: null, modified: null, language: null },
  };
}
