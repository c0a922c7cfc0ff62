import { foldName } from "../../text/fold-name.ts";
import { listUnder } from "../../text/list-under.ts";
import { dayBehind } from "../days/day-behind.ts";
import { printedDays } from "../days/print-date.ts";
import type { Scene } from "../posts/scene.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

const clock = /(?<![\d.])\d{1,2}[:.h]\d\d(?![\d.])/u;
const longest = 120;
/** So many posts make a page of them. */
const least = 3;

const account = /(?:^|[\s(])@\w[\w.]{2,30}(?![\w@])/u;

/** Does a line give the name of an account on a network ("Example Mission @mission · 3 May 2021")? */
export const namesAccount = (text: string): boolean => account.test(text);

/** Lines with the same name before other days ("Name, [05.05.2026 10:31]") say who wrote and when; they head nothing. */
export function markStamps(lines: readonly Line[], roles: Role[]): void {
  const byName = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    const from = text.length <= longest && roles[at]!.is === "title" ? dayBehind(text) : 0;
    if (from > 0 && clock.test(text.slice(from))) listUnder(byName, foldName(text.slice(0, from)), at);
  });
  for (const places of byName.values()) if (places.length > 1) for (const at of places) roles[at] = { is: "meta" };
}

const leading = /^[\s–—:|.-]{1,4}\s?["“«]?\p{Lu}/u;

/** The day that a line is, or begins with before a dash, colon or stroke ("17 October 2022 – The minister …"); null where it is none. */
function dayOfLine({ text }: Line, role: Role): string | null {
  const posted = role.is === "meta" && namesAccount(text);
  const [day] = printedDays(text.slice(0, posted ? longest : 60));
  if (!day || (day.start > 12 && !posted)) return null;
  if (role.is === "meta") return day.day;
  return role.is === "text" && day.start === 0 && leading.test(text.slice(day.end, day.end + 8)) ? day.day : null;
}

/** Days that run back, as those of news do and those of a log or programme do not. */
function runBack(days: readonly string[]): boolean {
  if (days.length < least || days.some((day) => day.length !== days[0]!.length)) return false;
  return days.every((day, at) => at === 0 || day <= days[at - 1]!) && days.at(-1)! < days[0]!;
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
  if (starts.length >= least && starts.length >= 2 * headings) return starts;
  const dated = lines.flatMap((line, at) => {
    const day = dayOfLine(line, roles[at]!);
    const over = roles[at]!.is === "text" || roles[at + 1]?.is === "text";
    return day === null || !over ? [] : [{ at, day }];
  });
  return dated.length >= 2 * headings && runBack(dated.map(({ day }) => day)) ? dated.map(({ at }) => at) : [];
}
