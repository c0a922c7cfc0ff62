import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

/** A headline that ends as a sentence does is one short sentence. */
const longest = 160;
/** Where a day stands above, what follows is a headline only if it is as short as this, and the text behind it longer. */
const shortest = 110;
/** So many of them, and most of the page's days, make a habit. */
const enough = 3;
const most = 0.7;

const year = /(?:19|20)\d\d/u;
const several = /[.!?]["”’)]? \p{Lu}\p{Ll}/u;

/**
 * Marks headlines that end in a full stop or stand behind a bullet, where most days of the page have one: directly above the day with text below, or between the day and a
 * longer text.
 */
export function markDatedHeads(lines: readonly Line[], roles: Role[]): void {
  const isDay = (at: number): boolean => roles[at]?.is === "meta" && year.test(lines[at]!.text);
  const days = lines.filter((_, at) => isDay(at)).length;
  if (days < enough) return;
  const isShort = (at: number, limit: number): boolean =>
    roles[at]?.is === "text" &&
    lines[at]!.text.length <= limit &&
    /^\P{Ll}*\p{Lu}/u.test(lines[at]!.text) &&
    !several.test(lines[at]!.text);
  const isText = (at: number): boolean => roles[at]?.is === "text" || roles[at]?.is === "cut";
  const above: number[] = [];
  const below: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isDay(at)) continue;
    if (isShort(at - 1, longest) && isText(at + 1)) above.push(at - 1);
    // Below a headline and its day a short sentence is the text's first.
    const headed = roles[at - 1]?.is === "title";
    if (!headed && isShort(at + 1, shortest) && isText(at + 2) && lines[at + 2]!.text.length > 1.2 * lines[at + 1]!.text.length)
      below.push(at + 1);
  }
  // Of the two the one that recurs more: the last sentence of a text may stand above a day too.
  const heads = above.length >= below.length ? above : below;
  if (heads.length < Math.max(enough, most * days)) return;
  for (const at of heads) roles[at] = { is: "title" };
}
