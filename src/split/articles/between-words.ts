import type { PostLines } from "../posts/posts.ts";
import type { Scene } from "../posts/scene.ts";
import { closers } from "./credit-lines.ts";
import { speaksAbout, tellsWherePublished } from "./introductions.ts";
import type { ReprintLines } from "./reprint-lines.ts";

/** What stands between a paragraph about a text and the words, at the post's end, that say where that text was published: it is that text. */
export function betweenWords(scene: Scene, post: PostLines, end: number): ReprintLines | null {
  const { lines, roles, wordings } = scene;
  const texts = lines.flatMap((_, at) =>
    at > (post.headline ?? post.first - 1) && at <= end && roles[at]!.is === "text" ? [at] : [],
  );
  const [about, first] = texts;
  const credit = texts.findLast(
    (at) => at >= end - closers && scene.announced(at) > 0 && tellsWherePublished(lines[at]!, wordings),
  );
  if (about === undefined || first === undefined || credit === undefined || first >= credit) return null;
  if (scene.announced(about) > 0 || !speaksAbout(lines[about]!, wordings, new Set())) return null;
  return { first, last: credit - 1, headline: null, truncated: false, introductions: [about, credit] };
}
