import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

const clock = /^\d{1,2}[:.h]\d\d\s+(?:[|•·–—-]\s*)?["“‘«]?\p{Lu}/u;
/** A headline is no longer. */
const longest = 160;
/** So many of them make a day's news, where such a share stands over text: the hours of a programme stand over each other. */
const enough = 2;
const most = 0.8;

/**
 * Marks as headlines the lines that begin with a time of day and stand over text ("18:40 Fiji, Oman sign accord"), as agencies list a day's news.
 * @returns those lines
 */
export function markClockHeads(lines: readonly Line[], roles: Role[]): readonly number[] {
  const timed = lines.flatMap(({ text }, at) =>
    text.length <= longest && !/[.;,]["”’)\]]?$/u.test(text) && clock.test(text) && roles[at]!.is !== "furniture" ? [at] : [],
  );
  const isTimed = new Set(timed);
  const heads = timed.filter(
    (at) => roles[at + 1]?.is === "text" && !isTimed.has(at + 1) && lines[at + 1]!.text.length > lines[at]!.text.length,
  );
  if (heads.length < enough || heads.length < most * timed.length) return [];
  for (const at of heads) roles[at] = { is: "title" };
  return heads;
}
