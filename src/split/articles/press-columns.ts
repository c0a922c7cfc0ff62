import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";

/** Between the name of a column and the headline of what it prints stand no more lines. */
const most = 4;
/** They are short. */
const longest = 160;

/** The headline of what a column of other papers' texts prints ("From the press"), apart below its name; null where the post is no such column, or a text of its own stands first. */
export function printedInColumn({ lines, roles, wordings }: Scene, { headline }: PostLines, end: number): number | null {
  if (headline === null || !wordings.marks["press-column"].test(lines[headline]!.text)) return null;
  for (let at = headline + 1; at < Math.min(end, headline + 1 + most); at++) {
    if (roles[at]!.is === "title" && lines[at]!.gap > 1 && ["text", "meta"].includes(roles[at + 1]!.is)) return at;
    if (roles[at]!.is === "text" && lines[at]!.text.length > longest) return null;
  }
  return null;
}

/** The lines between the two, which may say whose text it is, and a line in brackets right below its headline, which does. */
export function introductionsAbove({ lines, roles }: Scene, { headline }: PostLines, printed: number): number[] {
  const between: number[] = [];
  for (let at = headline! + 1; at < printed; at++) between.push(at);
  if (/^[([].{5,120}[)\]]$/u.test(lines[printed + 1]!.text) && roles[printed + 2]?.is === "text") between.push(printed + 1);
  return between;
}
