import { listUnder } from "../../text/list-under.ts";
import { printedDays } from "../days/print-date.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";

const longest = 90;
/** So many lines that differ in their figures alone are made by the site. */
const enough = 3;
/** A word, then a colon or a bar, then a figure: what counts something ("Views: 12 | Comments: 3"). */
const counts = /\p{L}\s?[:：|]\s?\d|\d\s?[|·•]\s?\p{L}/u;

/** Marks lines by which a site counts its readers, and its buttons beside them: they recur with other figures below each of its posts. */
export function leaveOutCounters(lines: readonly Line[], roles: Role[]): void {
  const alike = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    const { is } = roles[at]!;
    if (text.length <= longest && (is === "title" || is === "text") && counts.test(text) && printedDays(text).length === 0)
      listUnder(alike, text.replace(/\d[\d.,]*/gu, "#"), at);
  });
  for (const places of alike.values())
    if (places.length >= enough)
      for (const at of places) roles[at] = { is: "furniture", kind: "other", rule: "counter", tail: false };
}
