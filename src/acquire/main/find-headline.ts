import { lettersOf } from "../facts/squeeze.ts";
import type { Scene } from "./scene.ts";

/** Longer blocks are no headlines. */
const lettersMost = 400;

/** A headline with so much running text below it heads an article … */
const textLeast = 300;
/** … and a later one is the page's only where it is so much more like its title. */
const partMargin = 1;
/** So many words that a headline and a title have in common are no chance. */
const commonLeast = 3;

interface Worded {
  readonly letters: string;
  readonly words: ReadonlySet<string>;
}

const worded = (text: string): Worded => ({
  letters: lettersOf(text),
  words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
});

/** 3 where they are the same; else by how much of the longer one is in the shorter, or, of a heading, how many words they share. */
function likeness(own: Worded, title: Worded, heads: boolean): number {
  if (own.letters === title.letters) return 3;
  const [short, long] = [own.letters, title.letters].toSorted((a, b) => a.length - b.length);
  const contained = long!.includes(short!) ? (3 * short!.length) / long!.length : 0;
  const common = !heads ? 0 : [...own.words].filter((word) => title.words.has(word)).length;
  const shared = common < commonLeast ? 0 : (6 * common) / (own.words.size + title.words.size);
  const share = Math.max(contained, shared);
  return share > 1 ? share : 0;
}

/** The block that prints the page's title: words like a title's, a heading of the first level before others. Null where nothing looks like one. */
export function findHeadline({ flow, shapes, proseIn }: Scene, titles: readonly string[]): number | null {
  const wanted = titles.map(worded).filter(({ letters }) => letters.length >= 4);
  let best: number | null = null;
  let most = 1;
  for (const [at, { level }] of flow.blocks.entries()) {
    const { text, linked } = shapes[at]!;
    if (text.length > lettersMost || (level === null && linked > 0.9)) continue;
    const own = worded(text);
    if (own.letters.length < 4) continue;
    const alike = Math.max(0, ...wanted.map((title) => likeness(own, title, level !== null)));
    const score =
      alike + (level === 1 ? (own.letters.length >= 12 ? 1.5 : 0.5) : level !== null && level <= 3 && alike > 0 ? 0.8 : 0);
    // Behind the text of one headline stands that of a part of it.
    if (score > most + (best !== null && proseIn([best, at]) >= textLeast ? partMargin : 0)) {
      most = score;
      best = at;
    }
  }
  return best;
}
