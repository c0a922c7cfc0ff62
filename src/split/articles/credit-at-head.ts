import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";
import { namesOutlet, outletAtHead } from "./outlet-alone.ts";
import type { ReprintLines } from "./reprint-lines.ts";

/**
 * The line of credit that stands alone between a post's headline and its text ("Reprinted from the Example Post"); null where more than that stands there, or nothing. The headline
 * is then that text's own, and the post is itself the other outlet's, unless the text below it opens with an agency's dateline. Below the name of a column ("From the press") the text is one that the post prints.
 */
export function creditAtHead(
  scene: Scene,
  post: PostLines,
  texts: readonly ReprintLines[],
  agencyAt: (at: number) => string | null,
): number | null {
  const { lines, roles, wordings } = scene;
  const { headline } = post;
  if (headline === null || texts.length > 1 || wordings.marks.department.test(lines[headline]!.text)) return null;
  const credits = (at: number): boolean => {
    const line = lines[at]!;
    const inBrackets = /^[([].{5,80}[)\]]$/u.test(line.text);
    return namesOutlet(line, wordings) || outletAtHead(line, wordings) !== null || (inBrackets && scene.announced(at) > 0);
  };
  const isBeside = (at: number): boolean => ["meta", "furniture", "label", "caption"].includes(roles[at]!.is);
  // The day of that text may stand above its outlet or below.
  let at = headline + 1;
  while (at < post.last && isBeside(at) && !(roles[at]!.is === "meta" && outletAtHead(lines[at]!, wordings) !== null)) at++;
  const [only] = texts;
  const introduces = only === undefined || (only.headline === null && only.introductions.every((one) => one === at));
  let text = at + 1;
  while (text < post.last && roles[text]!.is === "meta") text++;
  if (at >= post.last || roles[text]?.is !== "text" || !credits(at) || !introduces) return null;
  // Under an agency's dateline the text is that agency's, and the headline the post's.
  return outletAtHead(lines[at]!, wordings) !== null && agencyAt(text) !== null ? null : at;
}
