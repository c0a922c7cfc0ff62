import type { SplitWordings } from "../../codebook/wordings/split-wordings.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** A notice of the house is no longer, and its heading has no more words. */
const longest = 420;
const headWords = 8;

/**
 * Marks what an office tells its callers at the page's foot ("The Embassy will be closed on …"), with the heading above it. One with a day beside its
 * heading is a post.
 */
export function leaveOutNotices(lines: readonly Line[], roles: Role[], { furniture }: SplitWordings): void {
  const left = { is: "furniture", kind: "other", rule: "furniture-notice", tail: true } as const;
  let first = lines.length;
  let at = lines.length - 1;
  for (; at > 0; at--) {
    const { is } = roles[at]!;
    if (is === "furniture" || is === "rule") continue;
    const { text } = lines[at]!;
    const tells = (is === "text" || is === "title" || is === "end") && text.length <= longest && furniture.house.test(text);
    if (!tells) break;
    first = at;
  }
  if (first === lines.length) return;
  const heads = (line: number): boolean =>
    ["title", "label"].includes(roles[line]?.is ?? "") && lines[line]!.text.split(/\s+/u).length <= headWords;
  // A post may end so, and its day keeps it in.
  if (heads(first)) {
    if (roles[first - 1]?.is === "meta" || roles[first + 1]?.is === "meta") return;
  } else if (heads(first - 1) && roles[first - 2]?.is !== "meta") first--;
  else if (!["furniture", "rule"].includes(roles[first - 1]?.is ?? "")) return;
  for (let line = first; line < lines.length; line++) if (roles[line]!.is !== "furniture") roles[line] = left;
}
