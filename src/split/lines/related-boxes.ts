import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";
import { behindTeaser } from "./teaser.ts";

const related: Role = { is: "furniture", kind: "related", rule: "furniture-related", tail: false };

/**
 * Marks what stands in a box of links to other pages ("Read also"): headlines with a day, a section or a line about each. The box ends where a text of some length, or a
 * second paragraph, shows that a heading is a post's; that heading is left to it.
 */
export function leaveOutBoxes(lines: readonly Line[], roles: Role[]): void {
  for (let from = 0; from < lines.length; from++) {
    const role = roles[from]!;
    if (role.is !== "furniture" || !role.tail || role.kind !== "related") continue;
    const ends: number[] = [];
    let at = from + 1;
    for (let to = behindTeaser(lines, roles, at); to > at; to = behindTeaser(lines, roles, at)) {
      at = to;
      ends.push(to);
    }
    // The last headline may be that of a post, of which the text follows.
    const next = roles[at]?.is;
    if (next === "text" || next === "cut" || next === "caption") ends.pop();
    const end = ends.at(-1);
    if (end === undefined || !lines.slice(from + 1, end).some((_, offset) => roles[from + 1 + offset]!.is === "meta")) continue;
    roles.fill(related, from + 1, end);
    from = end - 1;
  }
}
