import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** More line breaks than these stand between two posts of a page that parts them so, one blank line between what belongs together. */
const usual = 2;
/** So many headings behind wide gaps make it the page's habit. */
const fewest = 3;
/** For each wide gap elsewhere so many stand before headings. */
const few = 3;
/** A headline is no longer. */
const longest = 160;
/** What a headline tells stands within so many lines below it. */
const reach = 4;

const isShortLine = (role: Role): boolean => ["title", "meta", "label", "standfirst"].includes(role.is);

/**
 * Finds the headings behind wide gaps on a page that sets its posts apart by them. A short line there heads what follows though it ends in a stop ("No to the pipeline. Again.").
 * @returns the headings; none where fewer than three stand so, or where wide gaps stand elsewhere more than seldom
 */
export function markHeadsAtWideGaps(lines: readonly Line[], roles: Role[]): ReadonlySet<number> {
  const tells = (from: number): boolean => {
    for (let at = from; at < Math.min(lines.length, from + reach); at++) {
      if (roles[at]!.is === "text" && lines[at]!.text.length >= running) return true;
      if (!isShortLine(roles[at]!) && roles[at]!.is !== "text") return false;
    }
    return false;
  };
  const heads: number[] = [];
  let others = 0;
  for (let at = 1; at + 1 < lines.length; at++) {
    const { gap, text } = lines[at]!;
    const { is } = roles[at]!;
    if (gap <= usual || is === "furniture" || is === "meta") continue;
    const could =
      is === "title" ||
      (is === "text" && lines[at + 1]!.gap <= usual && text.length < longest && text.split(/\s+/u).length <= 14);
    if (could && text.length <= longest && tells(at + 1)) heads.push(at);
    else others++;
  }
  if (heads.length < fewest || heads.length < few * others) return new Set();
  for (const at of heads) roles[at] = { is: "title" };
  return new Set(heads);
}
