import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import { foldName } from "../../text/fold-name.ts";
import { LeanExpression } from "../../text/lean-expression.ts";
import type { Scene } from "../posts/scene.ts";
import type { Line } from "./lines.ts";

/** A colophon's paragraph is no longer. */
const longest = 480;

/** A line that could be a page's name: before the first post, not a day or a menu. */
function nameOf({ lines, roles }: Scene, first: number): string | null {
  for (let at = 0; at < first; at++) {
    const role = roles[at]!;
    const masthead = role.is === "furniture" && role.rule === "masthead";
    if (role.is !== "title" && role.is !== "text" && role.is !== "label" && !masthead) continue;
    const name = foldName(lines[at]!.text.split(/ [|·–—] /u)[0]!);
    return name.length >= 8 && name.split(" ").length <= 8 ? name : null;
  }
  return null;
}

/** Does a paragraph speak about the publication that it stands in: by its name, by "this blog", by prices and addresses? */
function speaksOfItself({ text }: Line, name: string | null, { marks, pieces }: SplitWordings): boolean {
  if (text.length > longest) return false;
  const own = foldName(text);
  const bare = name?.replace(/^the /u, "");
  const names = bare != null && own.replace(/^the /u, "").startsWith(bare);
  // Its name and what it is: "The … is made by nine people".
  if (names && pieces.ofItself.test(own.replace(/^the /u, "").slice(bare.length))) return true;
  const calls = pieces.itself.test(text);
  const told = new Set([...text.matchAll(new LeanExpression(marks.colophon.source, "giu"))].map(([found]) => found.toLowerCase()))
    .size;
  return told + (names || calls ? 1.5 : 0) >= 2;
}

/**
 * Where the text of the page's last post ends: before the paragraphs in which the publication speaks about itself (who prints it, what it costs, where to write).
 * @param first the first line of the page's first post; what stands before it may name the page
 * @returns the last line that is the post's own
 */
export function beforeColophon(scene: Scene, first: number, from: number, last: number): number {
  const { lines, roles, wordings } = scene;
  const name = nameOf(scene, first);
  let end = last;
  for (let at = last; at > from + 1 && last - at < 6; at--) {
    if (["text", "title", "meta"].includes(roles[at]!.is) && speaksOfItself(lines[at]!, name, wordings)) end = at - 1;
    else if (roles[at]!.is === "text" && lines[at]!.text.length > 160) break;
  }
  while (end > from && !["text", "end", "caption", "standfirst", "meta", "cut"].includes(roles[end]!.is) && end < last) end--;
  return end;
}
