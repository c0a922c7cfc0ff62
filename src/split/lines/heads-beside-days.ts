import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** So many headings with a day on the same side make a habit, and such a share of all days that have a line there. */
const enough = 2;
const most = 0.6;
/** From so many on, beside nearly all days, they are certain. */
const certain = 3;
const nearlyAll = 0.8;
/** A headline is no longer. */
const longest = 140;

const year = /(?:19|20)\d\d/u;

/**
 * Marks as headlines the short lines on the side of the page's days where its headlines stand, whatever else they look like ("Links", "From Example Weekly: Talks in Suva"): below
 * a day that stands apart and above text, or above a day and apart from what stands before.
 * @returns those of a word or two, where there are so many headlines that nothing else need tell them
 */
export function markHeadsBesideDays(lines: readonly Line[], roles: Role[]): readonly number[] {
  const isDay = (at: number): boolean => roles[at]?.is === "meta" && year.test(lines[at]!.text);
  const days = lines.flatMap((_, at) => (isDay(at) ? [at] : []));
  const isText = (at: number): boolean => roles[at]?.is === "text" || roles[at]?.is === "cut";
  const could = (at: number): boolean => {
    const role = roles[at]!;
    const { text } = lines[at]!;
    if (text.length > longest || text.length < 3 || !/^\P{L}*\p{Lu}/u.test(text)) return false;
    if (role.is === "text") return !/[.;,]["”’)\]]?$/u.test(text);
    return role.is === "title" || role.is === "label" || (role.is === "furniture" && role.kind === "menu" && !role.tail);
  };
  const below = (at: number): boolean =>
    (at === 0 || lines[at]!.gap > 1 || roles[at - 1]!.is === "furniture") &&
    lines[at + 1]?.gap === 1 &&
    isText(at + 2) &&
    could(at + 1);
  const above = (at: number): boolean =>
    at > 1 && lines[at]!.gap === 1 && lines[at - 1]!.gap > 1 && isText(at + 1) && could(at - 1);
  const isShort = (at: number): boolean => lines[at]!.text.split(" ").length <= 2;
  for (const [holds, step] of [
    [below, 1],
    [above, -1],
  ] as const) {
    const own = days.filter(holds);
    const heads = own.filter((at) => roles[at + step]!.is === "title");
    if (heads.length < enough || own.length < most * days.length) continue;
    for (const at of own) roles[at + step] = { is: "title" };
    return own.length >= certain && own.length >= nearlyAll * days.length ? own.map((at) => at + step).filter(isShort) : [];
  }
  return [];
}
