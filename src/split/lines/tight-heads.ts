import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { printedDays } from "../days/print-date.ts";
import { type Line, running } from "./lines.ts";
import { isMetaLine } from "./meta-line.ts";
import type { Role } from "./role.ts";

/** A headline is no longer. */
const longest = 140;
/** So many headlines stand so before it is the page's habit. */
const enough = 3;
/** So many of the titles over text stand so. */
const share = 0.6;
/** A headline, who wrote and the day. */
const mostBelow = 2;

const numbered = /^\d{1,2}[.)] \p{Lu}/u;
const stop = /[.;,:…]["”’)\]]?$/u;
const from = /^(?:By|BY|From|FROM|By:|from|by) (?:\p{Lu}|the |our |a )/u;

/**
 * Finds the headlines of a page that sets them close under the last line of the post above and parts paragraphs by blank lines: a short line without a gap above it, over a gap and a paragraph (who
 * wrote and the day between them). Sections inside a post have gaps on both sides there.
 * @returns the headlines, whatever else they look like; none where fewer than three stand so, or where most titles do not
 */
export function markTightHeads(lines: readonly Line[], roles: Role[], wordings: SplitWordings): readonly number[] {
  const isText = (at: number): boolean => roles[at]?.is === "text" || roles[at]?.is === "cut";
  const isBeside = (at: number): boolean => {
    const { text } = lines[at]!;
    return (
      roles[at]!.is === "meta" ||
      isMetaLine(text, wordings) ||
      (text.length <= 80 && (from.test(text) || printedDays(text).length === 1))
    );
  };
  /** The paragraph below a line, with a gap before it; -1 where none stands there. */
  const textBelow = (at: number): number => {
    let below = at + 1;
    while (below <= at + mostBelow && lines[below]?.gap === 1 && isBeside(below)) below++;
    const apart = lines[below] !== undefined && lines[below]!.gap > 1;
    return apart && (isText(below) || roles[below]!.is === "meta") ? below : -1;
  };
  const heads: number[] = [];
  let others = 0;
  for (let at = 1; at + 1 < lines.length; at++) {
    const { text, gap, level, kind } = lines[at]!;
    const { is } = roles[at]!;
    if (level !== null) return [];
    if (kind === "item" && !numbered.test(text)) continue;
    const could = ["title", "text", "label", "end"].includes(is) || (is === "meta" && !isMetaLine(text, wordings));
    if (!could || text.length > longest || text.length < 3 || stop.test(text) || !/^\P{L}*[\p{Lu}\p{Lo}]/u.test(text)) continue;
    if (wordings.marks.closing.test(text) || wordings.marks.greeting.test(text)) continue;
    // Under a day that stands apart it goes with that day, under a closing formula it signs.
    const over = lines[at - 1]!;
    if ((roles[at - 1]!.is === "meta" && over.gap > 1) || /,$/u.test(over.text) || wordings.marks.closing.test(over.text))
      continue;
    const below = textBelow(at);
    if (below < 0) continue;
    const tells = [below, below + 1, below + 2].some((next) => roles[next]?.is === "text" && lines[next]!.text.length >= running);
    if (!tells) continue;
    if (gap === 1) heads.push(at);
    else if (is === "title" && heads.length > 0) others++;
  }
  // Below its page's name the first headline stands so by chance.
  if (heads.length < enough + 1 || heads.length < share * (heads.length + others)) return [];
  for (const at of heads) roles[at] = { is: "title" };
  return heads;
}

/** Do other headings of the page have their day beside them, so that they too may head posts? Those of letters stand over a salutation. */
export function hasRivals(
  lines: readonly Line[],
  roles: readonly Role[],
  tight: readonly number[],
  { marks }: SplitWordings,
): boolean {
  const own = new Set(tight);
  const greets = (at: number): boolean => marks.greeting.test(lines[at]?.text ?? "");
  return roles.some(
    ({ is }, at) =>
      is === "title" &&
      !own.has(at) &&
      at > (tight[0] ?? 0) &&
      lines[at]!.gap > 1 &&
      roles[at + 1]?.is === "meta" &&
      !greets(at + 2),
  );
}
