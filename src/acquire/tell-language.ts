import { languages } from "../codebook/pages/languages.ts";
import type { Page } from "../model/page.ts";

/** A language by its code and English name. */
export interface Told {
  readonly code: string;
  readonly name: string;
}

/** So much of a text tells what it is in. */
const sampleMost = 20_000;
/** Fewer words than this tell nothing: a headline may be all names. */
const wordsLeast = 40;
/** Running text of any language with a list has its words at least as often as this, and those of another far more seldom. */
const shareLeast = 0.08;
const clearlyMore = 2;
/** One word again and again is a page of one word. */
const distinctLeast = 4;
const lettersLeast = 100;

/** Scripts that are enough to tell a language, with no list of words. */
const scripts: readonly (readonly [code: string, script: RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["lo", /\p{Script=Lao}/gu],
  ["km", /\p{Script=Khmer}/gu],
  ["my", /\p{Script=Myanmar}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["am", /\p{Script=Ethiopic}/gu],
];

/** The article's own words where the page tells it, else all of it. */
function sampleOf({ source: { text }, posts }: Page): string {
  const own = posts.map(({ start, end }) => text.slice(start, Math.min(end, start + sampleMost)));
  return (own.length > 0 ? own.slice(0, 20).join("\n") : text).slice(0, sampleMost);
}

/** The language that a page's text is in, by its script and its commonest words; null where too little of it is text to tell. */
export function tellLanguage(page: Page): Told | null {
  const known = languages();
  const sample = sampleOf(page);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < lettersLeast) return null;
  for (const [code, script] of scripts) {
    const own = sample.match(script)?.length ?? 0;
    // Japanese has kana among its Chinese signs, and so much is enough to tell the two.
    if (own > (code === "ja" ? 0.15 : 0.5) * letters)
      return known.find((language) => language.code === code) ?? { code, name: code };
  }
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  if (words.length < wordsLeast) return null;
  // English has no letters of other scripts: there the likeliest is told even where its words are seldom free.
  const foreign = (sample.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0) > 0.6 * letters;
  const shares = known
    .map((language) => {
      const own = words.filter((word) => language.words.has(word));
      return { language, share: new Set(own).size < (foreign ? 1 : distinctLeast) ? 0 : own.length / words.length };
    })
    .sort((a, b) => b.share - a.share);
  const [best] = shares;
  if (!best || best.share < (foreign ? 0.01 : shareLeast)) return null;
  const english = shares.find(({ language }) => language.code === "en")?.share ?? 0;
  const { code, name } = best.language;
  return code === "en" || best.share > clearlyMore * english ? { code, name } : null;
}
