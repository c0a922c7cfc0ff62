import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

const left: Role = { is: "furniture", kind: "other", rule: "wide-slot", tail: false };

/** More line breaks than these stand before what the page adds below a post. */
const usual = 2;
/** Such a line is no longer, and a block of them has no more lines. */
const longest = 160;
const mostLines = 5;
/** So many blocks make it the page's habit. */
const fewest = 2;

/**
 * Marks as furniture what a page adds below its posts, apart from their text by a gap as wide as stands nowhere else, whatever it says: short lines over a headline that has its day below it. Some of them must be
 * known for furniture by their words.
 */
export function leaveOutWideSlots(lines: readonly Line[], roles: Role[]): void {
  const heads = (at: number): boolean => roles[at]?.is === "title" && roles[at + 1]?.is === "meta" && lines[at + 1]!.gap === 1;
  const slots: number[][] = [];
  let known = false;
  for (let at = 1; at < lines.length; at++) {
    const above = roles[at - 1]!.is;
    if (lines[at]!.gap <= usual || (above !== "text" && above !== "end")) continue;
    let to = at;
    while (to < lines.length && to - at < mostLines && (to === at || lines[to]!.gap === 1) && !heads(to)) to++;
    const own = Array.from({ length: to - at }, (_, offset) => at + offset);
    const may = own.every((one) => lines[one]!.text.length <= longest && roles[one]!.is !== "cut" && roles[one]!.is !== "meta");
    if (own.length === 0 || !may || !heads(to)) {
      // A paragraph behind such a gap is a post's own.
      if (lines[at]!.text.length >= running && roles[at]!.is === "text") return;
      continue;
    }
    slots.push(own);
    known ||= own.some((one) => roles[one]!.is === "furniture");
  }
  if (!known || slots.length < fewest) return;
  for (const at of slots.flat()) if (roles[at]!.is !== "furniture") roles[at] = left;
}
