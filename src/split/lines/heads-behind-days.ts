import { dayBefore } from "../days/day-before.ts";
import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** So many lines of that make are the page's headlines, where half of them tell something and stand over a text. */
const enough = 2;
const half = 0.5;

/** A word of a sentence, as places and offices behind a day have none. */
const small = / \p{Ll}{4,}/u;

/**
 * Marks as headlines the lines that open with their day ("[12.05.2025] Minister opens harbour"), where several of the page's lines are made so, each apart from what stands before it and
 * over something that is no such line. A place or an office behind a day ("12 May 2025 | Ministry of Ports") comes again.
 * @returns the headlines
 */
export function markHeadsBehindDays(lines: readonly Line[], roles: Role[]): readonly number[] {
  const could = (at: number): boolean => {
    const { is } = roles[at]!;
    const below = roles[at - 1]?.is === "title";
    return (
      !below && (is === "meta" || is === "title" || is === "text") && lines[at]!.level === null && dayBefore(lines[at]!.text) > 0
    );
  };
  const heads = lines.flatMap((line, at) =>
    could(at) && (at === 0 || line.gap > 1) && lines[at + 1] !== undefined && !could(at + 1) ? [at] : [],
  );
  const names = heads.map((at) => lines[at]!.text.slice(dayBefore(lines[at]!.text)));
  const telling = names.filter((name) => small.test(name)).length;
  const over = heads.filter((at) => lines[at + 1]!.text.length >= running).length;
  if (heads.length < enough || new Set(names).size < names.length || Math.min(telling, over) < half * heads.length) return [];
  for (const at of heads) roles[at] = { is: "title" };
  return heads;
}
