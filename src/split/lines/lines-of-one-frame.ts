import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { frameOf } from "./frame-of.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** So many lines of one frame make a slot that the page fills each time, where such a share of all lines that stand there have it. */
const enough = 3;
const share = 0.75;
/** Who wrote a piece is told in fewer letters. */
const longest = 80;
/** Headlines have so many words on average, and such a share of them differ in their frames; where they do not, being written in capitals, they have so many words more. */
const fewest = 3;
const differing = 0.6;
const more = 1;

const wordsIn = (text: string): number => text.split(/\s+/u).length;
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/**
 * Finds the slot between headline and text (or day) that a page fills each time with a line of one frame ("Name Name", "Name Name reports from Suva", "Words and drawings: Name"): such
 * lines say who wrote, however they say it, and are no headlines. Headlines differ in their frames and are longer.
 */
export function markLinesOfOneFrame(lines: readonly Line[], roles: Role[], { marks }: SplitWordings): void {
  const isBelow = (at: number): boolean => {
    const is = roles[at]?.is;
    return is === "meta" || is === "caption" || (is === "text" && lines[at]!.text.length >= running);
  };
  const could = (at: number): boolean => {
    const role = roles[at]!;
    const { text, level } = lines[at]!;
    if (level !== null || text.length > longest || /\p{Ll}[.!?,:]$/u.test(text) || marks.greeting.test(text)) return false;
    if (role.is === "furniture") return role.kind === "menu" && !role.tail && marks.byline.test(text);
    return role.is === "title" || role.is === "text" || role.is === "label";
  };
  const slots = lines.flatMap((_, at) => (at > 0 && roles[at - 1]!.is === "title" && could(at) && isBelow(at + 1) ? [at] : []));
  if (slots.length < enough) return;
  const frames = new Map<string, number[]>();
  for (const at of slots) {
    const frame = frameOf(lines[at]!.text);
    const same = frames.get(frame);
    if (same) same.push(at);
    else frames.set(frame, [at]);
  }
  const own = [...frames.values()].sort((a, b) => b.length - a.length)[0]!;
  if (own.length < enough || own.length < share * slots.length) return;
  const above = own.map((at) => lines[at - 1]!.text);
  const heads = mean(above.map(wordsIn));
  const differ = new Set(above.map(frameOf)).size >= differing * above.length;
  if (heads < fewest || (!differ && heads < mean(own.map((at) => wordsIn(lines[at]!.text))) + more)) return;
  for (const at of own) roles[at] = { is: "meta" };
}
