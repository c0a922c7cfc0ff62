import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";

/** So many languages a page is offered in at the least. */
const FEWEST = 2;

/** Is the line a row of languages to choose from ("Tetum – Português – English")? Half of them at the least must be known; the others are one word each. */
export function isLanguageRow(text: string, { credits: { languages } }: SplitWordings): boolean {
  if (text.length > 120) return false;
  const parts = text.split(/\s+[–—|·•/-]\s+|\s*[|·•]\s*/u).map((part) => part.trim());
  if (parts.length < FEWEST || parts.some((part) => !/^\p{L}[\p{L}\p{M}]*$/u.test(part))) return false;
  return 2 * parts.filter((part) => languages.has(part.toLowerCase())).length >= parts.length;
}
