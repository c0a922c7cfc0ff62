import { acquire } from "../acquire/acquire.ts";
import { annotate } from "../annotate/annotate.ts";
import type { Authority } from "../authority/authority.ts";
import type { Codebook } from "../codebook/codebook.ts";
import { extract } from "../extract/extract.ts";
import type { Split } from "../model/article.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Page } from "../model/page.ts";
import type { Reading } from "../model/reading.ts";
import type { Recognition } from "../model/recognition.ts";
import type { Sighting, SourceFormat } from "../model/source.ts";
import { recognise } from "../recognise/recognise.ts";
import { split } from "../split/split.ts";
import { completeSighting } from "./open-document.ts";

/** Everything the stages found in one source. */
export interface CodedSource {
  readonly page: Page;
  readonly split: Split;
  readonly reading: Reading;
  readonly recognition: Recognition;
  readonly extraction: Extraction;
}

export interface Knowledge {
  readonly authority: Authority;
  readonly codebook: Codebook;
}

/** The order of the stages, from a page to what was found in it. Reads no clock, file or environment: the same input gives the same result. */
export function codePage(page: Page, sighting: Sighting, knowledge: Knowledge): CodedSource {
  const parts = split(page, sighting, knowledge.authority, knowledge.codebook.split);
  const annotation = annotate(page.source.text, parts.articles, knowledge.codebook.abbreviations);
  const reading: Reading = { source: page.source, sighting, articles: parts.articles, annotation };
  const recognition = recognise(reading, knowledge.authority);
  const extraction = extract(reading, recognition, knowledge.codebook);
  return { page, split: parts, reading, recognition, extraction };
}

/** From captured bytes that were accepted before; `name` hints at the format, unless it is known. @throws what `acquire` throws on input that cannot be read */
export function codeBytes(
  bytes: Uint8Array,
  name: string,
  seen: Sighting,
  knowledge: Knowledge,
  format?: SourceFormat,
): CodedSource {
  const page = acquire(bytes, name, format);
  return codePage(page, completeSighting(seen, page), knowledge);
}
