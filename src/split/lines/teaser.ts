import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** A teaser is no longer than this; what is longer is a text of its own. */
const teaser = 220;
/** A headline in a box is no longer. */
const headline = 140;
/** Below a headline of the box: the section that it is from (`In "Example"`). */
const section = /^in ["“«].{1,60}["”»]$/iu;

/** The line behind what a list tells of another piece (its headline, then a day, a section and a teaser as far as they stand there); `at` where none begins. */
export function behindTeaser(lines: readonly Line[], roles: readonly Role[], at: number): number {
  const short = lines[at] !== undefined && lines[at].text.length <= headline;
  if (!short || (roles[at]!.is !== "title" && roles[at]!.is !== "label")) return at;
  let to = at + 1;
  while (to < lines.length && (roles[to]!.is === "meta" || section.test(lines[to]!.text))) to++;
  if (roles[to]?.is === "text" && lines[to]!.text.length <= teaser) to++;
  while (to < lines.length && (roles[to]!.is === "meta" || section.test(lines[to]!.text))) to++;
  return to;
}
