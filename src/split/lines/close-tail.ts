import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { isCreditLine } from "../articles/introductions.ts";
import { printedDays } from "../days/print-date.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** The site says no more than this below its last text, in lines no longer. */
const mostLines = 4;
const longest = 250;
const mostLetters = 300;
/** So many paragraphs behind gaps, and such a share of all, make it the page's habit to part them so. */
const fewest = 4;
const share = 0.8;

const tail: Role = { is: "furniture", kind: "other", rule: "close-tail", tail: true };

/**
 * Marks as the site's own what stands close under the page's last paragraph, line upon line, where the page parts all its paragraphs by blank lines ("Back to index", "Write to us at …"): a further
 * paragraph of the text would stand apart. Who signs, a credit and a day belong to the text.
 */
export function leaveOutCloseTail(lines: readonly Line[], roles: Role[], wordings: SplitWordings): void {
  const paragraphs = lines.filter(({ text }, at) => at > 0 && roles[at]!.is === "text" && text.length >= running);
  const apart = paragraphs.filter(({ gap }) => gap > 1).length;
  if (apart < fewest || apart < share * paragraphs.length) return;
  let first = lines.length - 1;
  while (first > 0 && (lines[first]!.gap <= 1 || roles[first]!.is === "furniture")) first--;
  const isParagraph = roles[first]!.is === "text" && lines[first]!.text.length >= running && lines[first + 1]?.gap === 1;
  // What cuts the text off may stand on its own line.
  let from = first + 1;
  while (roles[from]?.is === "cut") from++;
  const rest = lines.slice(from).map((line, offset) => ({ line, role: roles[from + offset]! }));
  const own = rest.filter(({ role }) => role.is !== "furniture");
  if (!isParagraph || own.length === 0 || own.length > mostLines) return;
  // Below them stands what is known for the site's.
  if (rest.at(-1)!.role.is !== "furniture" || own.reduce((sum, { line }) => sum + line.text.length, 0) > mostLetters) return;
  const isTexts = ({ line, role }: (typeof own)[number]): boolean =>
    role.is === "end" ||
    role.is === "meta" ||
    role.is === "cut" ||
    line.kind === "item" ||
    line.text.length > longest ||
    /^[([“"«–—-]|^\p{Ll}/u.test(line.text.replace(/^-{3,}$/u, "x")) ||
    isCreditLine(line, wordings) ||
    wordings.marks["author-note"].test(line.text) ||
    printedDays(line.text).length > 0;
  if (own.some(isTexts)) return;
  for (let at = from; at < lines.length; at++) if (roles[at]!.is !== "furniture") roles[at] = tail;
}
