import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { isLoud } from "./kickers.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** A telegram has so many words; to whom it goes, and who signs it, stand in fewer. */
const fewestWords = 6;
const mostBeside = 8;
/** Without stops and without who signs it, it has so many: a headline is shorter. */
const fewestUnsigned = 14;

const stop = /\bSTOP\b/u;
const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** Is a line the text of a telegram: in capitals, with its stops? */
export const isTelegram = (text: string): boolean => stop.test(text) && isLoud(text) && wordsIn(text) >= fewestWords;

/**
 * Marks the text of telegrams, which in its capitals looks like a headline: by its stops, or where words that speak of a telegram bring it in. To whom it goes stands close above it, who
 * signs it close below.
 */
export function markTelegrams(lines: readonly Line[], roles: Role[], { marks }: SplitWordings): void {
  const isShort = (at: number): boolean =>
    roles[at] !== undefined &&
    (roles[at]!.is === "title" || roles[at]!.is === "label") &&
    isLoud(lines[at]!.text) &&
    wordsIn(lines[at]!.text) <= mostBeside;
  for (let at = 1; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (roles[at]!.is !== "title" || !isLoud(text) || wordsIn(text) < fewestWords) continue;
    const over = lines[at - 1]!;
    const signed = lines[at + 1]?.gap === 1 && isShort(at + 1);
    const brought =
      roles[at - 1]!.is === "text" &&
      /[:：]$/u.test(over.text) &&
      marks.wired.test(over.text) &&
      (signed || wordsIn(text) >= fewestUnsigned);
    if (!isTelegram(text) && !brought) continue;
    roles[at] = { is: "text" };
    if (lines[at]!.gap === 1 && isShort(at - 1) && lines[at - 1]!.gap > 1) roles[at - 1] = { is: "text" };
    for (let below = at + 1; lines[below]?.gap === 1 && isShort(below); below++) roles[below] = { is: "end", signs: true };
  }
}
