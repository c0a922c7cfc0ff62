import { foldName } from "../text/fold-name.ts";
import type { Role } from "./classify-lines.ts";
import type { Line } from "./lines.ts";

const related: Role = { is: "furniture", kind: "related", rule: "furniture-teasers", tail: false };
/** What is said of a piece in a list of them is no longer. */
const teaser = 220;
/** So many entries make a list, and such a share of them come again in full. */
const fewest = 3;
const share = 0.6;

/** The line behind an entry: its headline, a day or author, a line about it. */
function behind(lines: readonly Line[], roles: readonly Role[], at: number): number {
  if (roles[at]?.is !== "title") return at;
  let to = at + 1;
  while (roles[to]?.is === "meta") to++;
  if (roles[to]?.is === "text" && lines[to]!.text.length <= teaser) to++;
  return to;
}

/**
 * Marks a list of what the page holds in full further down: headlines, each with a day or a line about it, most of which come again with their text.
 * @returns the lines where they come again: headlines for certain
 */
export function leaveOutTeasers(lines: readonly Line[], roles: Role[]): ReadonlySet<number> {
  const last = new Map(lines.map(({ text }, at) => [foldName(text), at]));
  const again = (at: number): number => last.get(foldName(lines[at]!.text))!;
  const named = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    const heads: number[] = [];
    let at = from;
    for (let to = behind(lines, roles, at); to > at + 1; to = behind(lines, roles, at)) {
      heads.push(at);
      at = to;
    }
    // The first headline that comes a second time begins the full texts.
    const own = heads.findIndex((head) => heads.some((other) => other < head && again(other) === head));
    const list = own < 0 ? heads : heads.slice(0, own);
    const end = own < 0 ? at : heads[own]!;
    const full = list.map(again).filter((head) => head >= end);
    if (list.length < fewest || full.length < share * list.length) continue;
    roles.fill(related, from, end);
    for (const head of full) {
      roles[head] = { is: "title" };
      named.add(head);
    }
    from = end - 1;
  }
  return named;
}
