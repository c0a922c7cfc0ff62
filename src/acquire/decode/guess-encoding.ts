import { type Language, languages } from "../../codebook/pages/languages.ts";
import { decode } from "../../text/decoding.ts";

/** So many bytes around what is not ASCII are enough to tell. */
const sampleMost = 12_000;
/** Where two encodings read equally well the one stands that comes first here: first the widest spread. */
const order = ["windows-1252", "gb18030", "windows-1251", "shift_jis", "euc-kr", "big5", "windows-1250", "koi8-r", "euc-jp"];
/** What a page declares needs less proof than what is guessed. */
const declaredBonus = 0.12;
/** One wrong letter inside a word costs about so much. */
const siblingLead = 2;

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
const odd = /[\u0080-\u009f¤\ufffd\ue000-\uf8ff\u2500-\u259f]/u;
const letter = /\p{L}|\p{M}/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const latin = /\p{Script=Latin}/u;
/** From here on stand scripts of thousands of signs, which no list has whole. */
const ideographs = "\u2e80";
/** Accents that stand on letters of any script. */
const accent = /\p{Script=Inherited}/u;
const otherScript = (char: string, beside: string): boolean =>
  letter.test(beside) && !accent.test(char) && !accent.test(beside) && latin.test(char) !== latin.test(beside);
const halfWidth = /[\uff61-\uff9f]/u;

/** How well one character reads beside its neighbours: 1 for what prose is made of, less than nothing for what it never has. */
function worth(char: string, before: string, after: string, { letters, words }: Language): number {
  if (odd.test(char)) return -4;
  if (halfWidth.test(char)) return -1;
  if (typographic.test(char)) return 0.8;
  const beside = letter.test(before) || letter.test(after);
  if (!letter.test(char)) return beside ? -1 : -0.2;
  // A lone letter may as well be a fraction or another sign.
  if (!beside && latin.test(char) && !words.has(char.toLowerCase())) return 0;
  if (char < ideographs && (otherScript(char, before) || otherScript(char, after))) return -1;
  if (upper.test(char) && lower.test(before)) return -1;
  const rank = letters.get(char.toLowerCase());
  if (rank === undefined) return char < ideographs ? -0.3 : 0.1;
  const common = latin.test(char) || char >= ideographs || rank < 16 ? 1 : rank < 24 ? 0.7 : 0.3;
  return upper.test(char) ? 0.6 * common : common;
}

/** How well a text reads in one language: what its characters above ASCII are worth, and how many there are. */
function reading(text: string, language: Language): { readonly sum: number; readonly count: number } {
  let sum = 0;
  let count = 0;
  let before = "";
  const chars = [...text];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at]!;
    if (char > "\u007f") {
      sum += worth(char, before, chars[at + 1] ?? "", language);
      count++;
    }
    before = char;
  }
  return { sum, count };
}

/** From 1 downwards. */
const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): number => (count === 0 ? 0 : sum / count);

/** Words of the language among those of the sample, as a small help where letters do not tell. */
function wordShare(text: string, language: Language): number {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let known = 0;
  for (const word of words) if (language.words.has(word)) known++;
  return words.length === 0 ? 0 : known / words.length;
}

/** Do two readings of the same bytes share most of their letters, as those in windows-1253 and iso-8859-7 do? */
function areSiblings(text: string, other: string): boolean {
  if (text.length !== other.length) return false;
  let [same, differ] = [0, 0];
  for (let at = 0; at < text.length; at++)
    if (text[at] !== other[at]) differ++;
    else if (text[at]! > "\u007f") same++;
  return differ < same;
}

/** The encoding in which bytes read best. @param declared what the page says of itself, which wins where it reads about as well */
export function guessEncoding(bytes: Uint8Array, declared: string | null): string {
  const sample = sampleOf(bytes);
  const scores = new Map<string, number>();
  const languageOf = new Map<string, Language>();
  const known = languages();
  const texts = new Map<string, string>();
  const textIn = (encoding: string): string => {
    let text = texts.get(encoding);
    if (text === undefined) {
      text = decode(sample, encoding);
      texts.set(encoding, text);
    }
    return text;
  };
  for (const language of known)
    for (const [rank, encoding] of language.encodings.entries()) {
      const text = textIn(encoding);
      const score = mean(reading(text, language)) + 0.5 * wordShare(text, language) - 0.02 * rank;
      if (score <= (scores.get(encoding) ?? Number.NEGATIVE_INFINITY)) continue;
      scores.set(encoding, score);
      languageOf.set(encoding, language);
    }
  if (declared !== null) {
    const base = scores.get(declared) ?? Math.max(...known.map((language) => mean(reading(textIn(declared), language))));
    scores.set(declared, base + declaredBonus);
  }
  const rankOf = (encoding: string): number => (order.includes(encoding) ? order.indexOf(encoding) : order.length);
  const [best] = [...scores].sort((a, b) => b[1] - a[1] || rankOf(a[0]) - rankOf(b[0]));
  const encoding = best?.[0] ?? "windows-1252";
  const language = languageOf.get(encoding);
  if (!language) return encoding;
  // Whoever means one of two siblings often declares the other: a few letters of hundreds tell them apart, which no mean shows.
  const sumIn = (one: string): number => reading(textIn(one), language).sum;
  const own = sumIn(encoding);
  const sibling = language.encodings
    .filter((one) => one !== encoding && areSiblings(textIn(encoding), textIn(one)))
    .map((one) => ({ one, lead: sumIn(one) - own }))
    .sort((a, b) => b.lead - a.lead)[0];
  return sibling && sibling.lead >= siblingLead ? sibling.one : encoding;
}
