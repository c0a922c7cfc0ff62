import type { Span } from "../text/span.ts";

/** What a source's bytes were read as. */
export type SourceFormat = "text" | "html" | "feed";

/** One captured document: the hash of its bytes and the one canonical text that every offset points into. */
export interface Source {
  /** `s` and the first 15 digits of `sha256`. */
  readonly id: string;
  /** Of the raw bytes. */
  readonly sha256: string;
  /** Of the canonical text's UTF-8. */
  readonly textSha256: string;
  readonly format: SourceFormat;
  /** The encoding the bytes were read in, by its WHATWG name ("utf-8", "gb18030"). */
  readonly encoding: string;
  readonly text: string;
  /** How canonical offsets lead back to raw bytes; null where they are one stretch (plain text). */
  readonly segments: readonly Segment[] | null;
}

/** A stretch of canonical text and the raw bytes it was read from. `exact`: it decodes to the very same letters; otherwise it stands for markup, an entity or white space. */
export interface Segment extends Span {
  readonly byteStart: number;
  readonly byteEnd: number;
  readonly exact: boolean;
}

/** Where and when a source was seen. Everything is null where nobody said so; dates are ISO days, `published` may carry a time with its zone. */
export interface Sighting {
  /** Web address or file name. */
  readonly address: string | null;
  readonly publisher: string | null;
  /** ISO 3166-1 alpha-2 of the publisher. */
  readonly country: string | null;
  /** The line of the page that tells it, where nothing beside the text does; absent elsewhere. */
  readonly countryLine?: string;
  readonly captured: string | null;
  readonly published: string | null;
  /** A headline given beside the text (feeds, `--jsonl`), where the text does not print it. */
  readonly headline: string | null;
}
