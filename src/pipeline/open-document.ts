import { acquire } from "../acquire/acquire.ts";
import { tellLanguage } from "../acquire/tell-language.ts";
import type { Page } from "../model/page.ts";
import type { Sighting, SourceFormat } from "../model/source.ts";

/** Languages that the codebook has wordings of events in. */
const supported: ReadonlySet<string> = new Set(["en"]);

/** Thrown where a text is in a language that nothing could be found in. */
export class UnsupportedLanguageError extends Error {
  override readonly name = "UnsupportedLanguageError";
}

/** A document laid open, with where it was seen as far as anybody, itself included, says so. */
export interface OpenDocument {
  readonly page: Page;
  readonly sighting: Sighting;
}

const isAddress = (address: string | null): boolean => /^[a-z][a-z0-9+.-]*:/i.test(address ?? "");

/** What nobody else says of a page it may say of itself: its address, and who publishes it. */
export function completeSighting(sighting: Sighting, { facts }: Page): Sighting {
  return {
    ...sighting,
    address: isAddress(sighting.address) ? sighting.address : (facts.address ?? sighting.address),
    publisher: sighting.publisher ?? facts.publisher,
  };
}

/**
 * Opens captured bytes for coding. `name` hints at the format, unless `format` tells it.
 * @throws {UnsupportedLanguageError} where the text is in another language than the codebook's, and what `acquire` throws on input that cannot be read
 */
export function openDocument(bytes: Uint8Array, name: string, sighting: Sighting, format?: SourceFormat): OpenDocument {
  const page = acquire(bytes, name, format);
  const language = tellLanguage(page);
  if (language && !supported.has(language.code))
    throw new UnsupportedLanguageError(`it is in ${language.name} (${language.code}), and the codebook reads English (en) only`);
  return { page, sighting: completeSighting(sighting, page) };
}
