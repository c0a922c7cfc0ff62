import { foldName } from "../text/fold-name.ts";
import { listUnder } from "../text/list-under.ts";
import type { Role } from "./classify-lines.ts";
import { dayBehind } from "./day-behind.ts";
import type { Line } from "./lines.ts";
import type { Scene } from "./scene.ts";

const clock = /\b\d{1,2}[:.h]\d\d\b/u;
const longest = 120;

/** Lines with the same name before other days ("Name, [05.05.2026 10:31]") say who wrote and when; they head nothing. */
export function markStamps(lines: readonly Line[], roles: Role[]): void {
  const byName = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    const from = text.length <= longest && roles[at]!.is === "title" ? dayBehind(text) : 0;
    if (from > 0 && clock.test(text.slice(from))) listUnder(byName, foldName(text.slice(0, from)), at);
  });
  for (const places of byName.values()) if (places.length > 1) for (const at of places) roles[at] = { is: "meta" };
}

/**
 * Where posts without headlines begin, as channels and social networks print them: each below a line of day and time, with the same name above it or on it.
 * None where they are not most of what the page holds beside headings, for a log has days of its own. `headings` is the number of headings above text.
 */
export function stampedStarts({ lines, roles }: Scene, headings: number): readonly number[] {
  const starts: number[] = [];
  lines.forEach(({ text }, at) => {
    if (roles[at]!.is !== "meta" || roles[at + 1]?.is !== "text" || !/\d/u.test(text)) return;
    let first = at;
    while (first > 0 && roles[first - 1]!.is === "label" && lines[first]!.gap === 1) first--;
    const above = roles[first - 1]?.is;
    if (clock.test(text) && above !== "title" && above !== "label" && above !== "meta") starts.push(first);
  });
  return starts.length >= 3 && starts.length >= 2 * headings ? starts : [];
}
