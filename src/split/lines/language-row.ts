import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";

/** So many languages a page is offered in at the least. */
const FEWEST = 2;
/** Languages as they call themselves, and as menus shorten them. */
const own = new Set(
  "deutsch français francais español espanol português portugues italiano nederlands svenska norsk dansk suomi polski česky slovensky magyar română български ελληνικά türkçe русский українська العربية عربي عربية فارسی עברית हिन्दी বাংলা اردو 中文 汉语 简体中文 繁體中文 日本語 한국어 ไทย ລາວ ខ្មែរ melayu indonesia kiswahili eng rus deu esp fra ara chn aze arm geo tur ita por fr es ru ar pt de cn zh en".split(
    " ",
  ),
);

/** Is the line a row of languages to choose from ("Tetum – Português – English")? Half of them at the least must be known; the others are one word each. */
export function isLanguageRow(text: string, { credits: { languages } }: SplitWordings): boolean {
  if (text.length > 120) return false;
  const parts = text.split(/\s+[–—|·•/-]\s+|\s*[|·•]\s*/u).map((part) => part.trim());
  const known = (part: string): boolean => languages.has(part.toLowerCase()) || own.has(part.toLowerCase());
  if (parts.length >= FEWEST && parts.every((part) => /^\p{L}[\p{L}\p{M}]*$/u.test(part)))
    return 2 * parts.filter(known).length >= parts.length;
  // "English Français Español", "RUS ENG DEU", one behind the other.
  const words = text
    .replace(/Tiếng Việt|Bahasa \p{L}+/gu, "Vietnamese")
    .split(/[\s|·•/–-]+/u)
    .filter(Boolean);
  return words.length > FEWEST && words.every((word) => /^\p{L}[\p{L}\p{M}]*$/u.test(word)) && words.every(known);
}
