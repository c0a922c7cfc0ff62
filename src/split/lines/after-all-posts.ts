import { type Line, running } from "./lines.ts";
import type { Role } from "./role.ts";

/** A paragraph of so many letters is one of a post. */
const paragraph = 130;
/** What stands behind the last foot has no more lines. */
const most = 24;

/** The numbers of further pages, or the way to older posts. */
const pager = /^[^\p{L}]*\d{1,3}[^\p{L}\d]+\d{1,4}\b|\b(?:\d{1,3}\s+){2}\d/u;

/**
 * Marks as furniture what stands at a page's end behind the numbers of its further pages, or behind the last of the lines that close its posts: lists of dates and links, an address, an
 * appeal. A paragraph of some length behind them tells that another post follows, and so does a headline with its day, above or below it, over a sentence, as other posts have it.
 */
export function leaveOutEnd(lines: readonly Line[], roles: Role[], feet: ReadonlySet<number>): void {
  const isOver = (at: number, first: Role["is"], second: Role["is"], day: number): boolean =>
    roles[at]?.is === first &&
    roles[at + 1]?.is === second &&
    /\d/u.test(lines[at + day]!.text) &&
    roles[at + 2]?.is === "text" &&
    lines[at + 2]!.text.length >= running;
  const forms = [
    (at: number): boolean => isOver(at, "title", "meta", 1),
    (at: number): boolean => isOver(at, "meta", "title", 0),
  ].map((isDated) => ({ isDated, first: lines.findIndex((_, at) => isDated(at)) }));
  const isAsBefore = (at: number): boolean =>
    forms.some(
      ({ isDated, first }) =>
        at > first && isDated(at) && [1, 2].every((step) => lines[at + step]!.gap === lines[first + step]!.gap),
    );
  let from = -1;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - most) && from < 0; at--) {
    const role = roles[at]!;
    if (role.is === "cut" || (role.is === "text" && lines[at]!.text.length >= paragraph) || isAsBefore(at)) return;
    if (
      (feet.has(at) && role.is === "furniture") ||
      (role.is === "furniture" && role.kind === "menu" && pager.test(lines[at]!.text))
    )
      from = at;
  }
  if (from < 0) return;
  for (let at = from + 1; at < lines.length; at++)
    if (roles[at]!.is !== "furniture") roles[at] = { is: "furniture", kind: "other", rule: "after-all-posts", tail: true };
}
