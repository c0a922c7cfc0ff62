import { foldName } from "../../text/fold-name.ts";
import type { Line } from "./lines.ts";
import type { Role } from "./role.ts";
import { behindTeaser } from "./teaser.ts";

const related: Role = { is: "furniture", kind: "related", rule: "furniture-teasers", tail: false };

/** Headlines are no longer. */
const longest = 140;
/** So many entries make a list, and such a share of them come again in full. */
const fewest = 3;
const share = 0.6;

/**
 * Marks a list of what the page holds in full further down: headlines, each with a day or a line about it, most of which come again with their text.
 * @returns the lines where they come again: headlines for certain
 */
export function leaveOutTeasers(lines: readonly Line[], roles: Role[]): ReadonlySet<number> {
  const last = new Map(lines.flatMap(({ text }, at) => (text.length <= longest ? [[foldName(text), at] as const] : [])));
  const again = (at: number): number => last.get(foldName(lines[at]!.text))!;
  const named = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    const heads: number[] = [];
    let at = from;
    for (let to = behindTeaser(lines, roles, at); to > at + 1; to = behindTeaser(lines, roles, at)) {
      heads.push(at);
      at = to;
    }
    // The first headline that comes a second time begins the full texts.
    const coming = new Set<number>();
    const own = heads.findIndex((head) => {
      if (coming.has(head)) return true;
      if (again(head) > head) coming.add(again(head));
      return false;
    });
    const list = own < 0 ? heads : heads.slice(0, own);
    const end = own < 0 ? at : heads[own]!;
    const full = list.map(again).filter((head) => head >= end);
    if (list.length < fewest || full.length < share * list.length) {
      // What begins further on in the same run is no list either: each line is looked at once.
      from = Math.max(from, at - 1);
      continue;
    }
    roles.fill(related, from, end);
    for (const head of full) {
      roles[head] = { is: "title" };
      named.add(head);
    }
    from = end - 1;
  }
  return named;
}
