import { lettersOf } from "../facts/squeeze.ts";
import type { Scene } from "./scene.ts";

/** Longer blocks are no headlines. */
const lettersMost = 400;

const likeness = (own: string, title: string): number => {
  if (own === title) return 3;
  if (!title.includes(own) && !own.includes(title)) return 0;
  const share = (3 * Math.min(own.length, title.length)) / Math.max(own.length, title.length);
  return share > 1 ? share : 0;
};

/** The block that prints the page's title: words like a title's, a heading of the first level before others. Null where nothing looks like one. */
export function findHeadline({ flow, shapes }: Scene, titles: readonly string[]): number | null {
  const wanted = [...new Set(titles.map(lettersOf).filter((title) => title.length >= 4))];
  let best: number | null = null;
  let most = 1;
  for (const [at, { level }] of flow.blocks.entries()) {
    const { text, linked } = shapes[at]!;
    if (text.length > lettersMost || (level === null && linked > 0.9)) continue;
    const own = lettersOf(text);
    if (own.length < 4) continue;
    const alike = Math.max(0, ...wanted.map((title) => likeness(own, title)));
    const score = alike + (level === 1 ? (own.length >= 12 ? 1.5 : 0.5) : level !== null && level <= 3 && alike > 0 ? 0.8 : 0);
    if (score > most) {
      most = score;
      best = at;
    }
  }
  return best;
}
