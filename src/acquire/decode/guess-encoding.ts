import { type Language, languages } from "../../codebook/languages.ts";

/** So many bytes around what is not ASCII are enough to tell. */
const sampleMost = 12_000;
/** Where two encodings read equally well the one stands that comes first here: first the widest spread. */
const order = ["windows-1252", "gb18030", "windows-1251", "shift_jis", "euc-kr", "big5", "windows-1250", "koi8-r", "euc-jp"];
/** What a page declares needs less proof than what is guessed. */
const declaredBonus = 0.12;

/** The words around every byte that is not ASCII, cut at bytes that are part of no longer character in any encoding. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let taken = 0;
  for (let at = 0; at < bytes.length && taken < sampleMost; at++) {
    if (bytes[at]! < 0x80) continue;
    let from = at;
    while (from > 0 && at - from < 24 && (bytes[from - 1]! >= 0x40 || bytes[from - 1]! === 0x20)) from--;
    let to = at;
    for (; to < bytes.length && to - from < 4_000; to++)
      if (bytes[to]! < 0x30 && bytes[to]! !== 0x20 && bytes[to]! !== 0x27) break;
    parts.push(bytes.subarray(from, to), Uint8Array.of(0x0a));
    taken += to - from + 1;
    at = to;
  }
  const sample = new Uint8Array(taken);
  let at = 0;
  for (const part of parts) {
    sample.set(part, at);
    at += part.length;
  }
  return sample;
}

const typographic = /[“”‘’„‚«»‹›–—…•·\u00a0、。，「」『』（）《》：；！？・]/u;
const odd = /[\u0080-\u009f\ufffd\ue000-\uf8ff\u2500-\u259f]/u;
const letter = /\p{L}|\p{M}/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const latin = /\p{Script=Latin}/u;
/** From here on stand scripts of thousands of signs, which no list has whole. */
const ideographs = "\u2e80";
const otherScript = (char: string, beside: string): boolean => letter.test(beside) && latin.test(char) !== latin.test(beside);
const halfWidth = /[\uff61-\uff9f]/u;

/** How well one character reads beside its neighbours: 1 for what prose is made of, less than nothing for what it never has. */
function worth(char: string, before: string, after: string, letters: ReadonlyMap<string, number>): number {
  if (odd.test(char)) return -4;
  if (halfWidth.test(char)) return -1;
  if (typographic.test(char)) return 0.8;
  const beside = letter.test(before) || letter.test(after);
  if (!letter.test(char)) return beside ? -1 : -0.2;
  if (char < ideographs && (otherScript(char, before) || otherScript(char, after))) return -1;
  if (upper.test(char) && lower.test(before)) return -1;
  const rank = letters.get(char.toLowerCase());
  if (rank === undefined) return char < ideographs ? -0.3 : 0.1;
  const common = latin.test(char) || char >= ideographs || rank < 16 ? 1 : rank < 24 ? 0.7 : 0.3;
  return upper.test(char) ? 0.6 * common : common;
}

/** How well a text reads in one language, from 1 downwards. */
function reading(text: string, language: Language): number {
  let sum = 0;
  let count = 0;
  let before = "";
  const chars = [...text];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at]!;
    if (char > "\u007f") {
      sum += worth(char, before, chars[at + 1] ?? "", language.letters);
      count++;
    }
    before = char;
  }
  return count === 0 ? 0 : sum / count;
}

/** Words of the language among those of the sample, as a small help where letters do not tell. */
function wordShare(text: string, language: Language): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let known = 0;
  for (const word of words) if (language.words.has(word)) known++;
  return words.length === 0 ? 0 : known / words.length;
}

/** The encoding in which bytes read best. @param declared what the page says of itself, which wins where it reads about as well */
export function guessEncoding(bytes: Uint8Array, declared: string | null): string {
  const sample = sampleOf(bytes);
  const scores = new Map<string, number>();
  const known = languages();
  const texts = new Map<string, string>();
  const textIn = (encoding: string): string => {
    let text = texts.get(encoding);
    if (text === undefined) {
      text = new TextDecoder(encoding).decode(sample);
      texts.set(encoding, text);
    }
    return text;
  };
  for (const language of known)
    for (const [rank, encoding] of language.encodings.entries()) {
      const text = textIn(encoding);
      const score = reading(text, language) + 0.5 * wordShare(text, language) - 0.02 * rank;
      scores.set(encoding, Math.max(score, scores.get(encoding) ?? Number.NEGATIVE_INFINITY));
    }
  if (declared !== null) {
    const base = scores.get(declared) ?? Math.max(...known.map((language) => reading(textIn(declared), language)));
    scores.set(declared, base + declaredBonus);
  }
  const rankOf = (encoding: string): number => (order.includes(encoding) ? order.indexOf(encoding) : order.length);
  const [best] = [...scores].sort((a, b) => b[1] - a[1] || rankOf(a[0]) - rankOf(b[0]));
  return best?.[0] ?? "windows-1252";
}
