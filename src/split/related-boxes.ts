import type { Role } from "./classify-lines.ts";
import type { Line } from "./lines.ts";

const related: Role = { is: "furniture", kind: "related", rule: "furniture-related", tail: false };
/** A teaser is no longer than this; what is longer is a text of its own. */
const teaser = 220;
/** A headline in a box is no longer. */
const headline = 140;
/** Below a headline of the box: the section that it is from (`In "Example"`). */
const section = /^in ["“«].{1,60}["”»]$/iu;

/** The line behind an entry of a box (its headline, then a day, a section and a teaser as far as they stand there); `at` where none begins. */
function behindEntry(lines: readonly Line[], roles: readonly Role[], at: number): number {
  const short = lines[at] !== undefined && lines[at].text.length <= headline;
  if (!short || (roles[at]!.is !== "title" && roles[at]!.is !== "label")) return at;
  let to = at + 1;
  while (to < lines.length && (roles[to]!.is === "meta" || section.test(lines[to]!.text))) to++;
  if (roles[to]?.is === "text" && lines[to]!.text.length <= teaser) to++;
  while (to < lines.length && (roles[to]!.is === "meta" || section.test(lines[to]!.text))) to++;
  return to;
}

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
    for (let to = behindEntry(lines, roles, at); to > at; to = behindEntry(lines, roles, at)) {
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
