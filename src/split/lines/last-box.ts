import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** So many headings with their texts apart below them make a habit. */
const fewest = 3;
/** The heading of a box has no more words. */
const headWords = 5;

const isBeside = (role: Role | undefined): boolean => role?.is === "meta" || role?.is === "label" || role?.is === "standfirst";

/**
 * Marks as the site's own the last heading of a page and the lines close under it ("To our readers", "About this site", "Consular notice"), where the texts of all others stand apart below their
 * headings and nothing but what is the site's follows: a box beside the page's texts was saved below them.
 */
export function leaveOutLastBox(lines: readonly Line[], roles: Role[]): void {
  const heads: { readonly at: number; readonly text: number }[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (roles[at]!.is !== "title") continue;
    let text = at + 1;
    while (isBeside(roles[text])) text++;
    if (roles[text]?.is === "text" && lines[text]!.text.length >= running) heads.push({ at, text });
  }
  const last = heads.pop();
  if (last === undefined || heads.length < fewest || heads.some(({ text }) => lines[text]!.gap <= 1)) return;
  const { text, gap } = lines[last.at]!;
  // "The following appeared in the Example Post:" leads to a text that another outlet printed.
  if (lines[last.at - 1]?.text.trimEnd().endsWith(":")) return;
  if (last.text !== last.at + 1 || lines[last.text]!.gap > 1 || gap <= 1 || text.split(/\s+/u).length > headWords) return;
  let end = last.text;
  while (end + 1 < lines.length && roles[end + 1]!.is === "text" && lines[end + 1]!.gap <= 1) end++;
  // A button may still look like a heading ("Follow").
  const isSites = ({ is }: Role, offset: number): boolean =>
    is === "furniture" || is === "rule" || (is === "title" && lines[end + 1 + offset]!.text.split(/\s+/u).length <= 2);
  if (!roles.slice(end + 1).every(isSites)) return;
  roles.fill({ is: "furniture", kind: "other", rule: "last-box", tail: true }, last.at, end + 1);
}
