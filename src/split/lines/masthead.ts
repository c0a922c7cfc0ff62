import { type Line, running } from "./lines.ts";
import { isMenuRow } from "./menu-rows.ts";
import type { Role } from "./role.ts";

/** A headline below the menu has so many words. */
const fewestWords = 4;
/** "Menu: Home. About. Contact." */
const entries = /(?:\p{Lu}[\p{L} ]{1,20}[.,;] ?){2,}\p{Lu}[\p{L} ]{1,20}\.?$/u;
/** A masthead has no more lines. */
const most = 12;

/**
 * Marks a page's masthead: the names and mottos above its menu, where a headline stands between the menu and the first text. What stands above rows of links heads no post.
 */
export function leaveOutMasthead(lines: readonly Line[], roles: Role[]): void {
  const first = lines.findIndex(({ text }, at) => roles[at]!.is === "text" && text.length >= running);
  const near = lines.slice(0, Math.min(most, Math.max(0, first)));
  const menu = near.findLastIndex(({ text }, at) => {
    const role = roles[at]!;
    return role.is === "furniture" && role.kind === "menu" && (isMenuRow(text) || entries.test(text));
  });
  const heads = (at: number): boolean =>
    (roles[at]!.is === "title" || roles[at]!.is === "standfirst") && lines[at]!.text.split(/\s+/u).length >= fewestWords;
  if (menu < 1 || !lines.slice(menu + 1, first).some((_, offset) => heads(menu + 1 + offset))) return;
  // A day above the menu may be that of a post whose buttons stand there.
  const over = (at: number): boolean =>
    roles[at]!.is === "meta" || roles[at]!.is === "standfirst" || lines[at]!.text.length >= running;
  if (lines.slice(0, menu).some((_, at) => roles[at]!.is !== "furniture" && over(at))) return;
  for (let at = 0; at < menu; at++)
    if (roles[at]!.is !== "furniture") roles[at] = { is: "furniture", kind: "menu", rule: "masthead", tail: false };
}
